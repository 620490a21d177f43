import { type BitSet, subjectBits } from './bit-set.js';
import type { Grant } from './grant.js';
import type { RequestContext } from './request-context.js';

const client: BitSet = /* @__PURE__ */ subjectBits.bit('client');

/** Whether a ground covers the data of this person, or of nobody in particular. */
export function isAbout(grant: Grant, personId: string | undefined): boolean {
  return grant.personId === undefined ? grant.coversAll : grant.personId === personId;
}

/** Nobody consents freely to being reported to the authority that mandates the participation. */
export function isMandating({ isConsent }: Grant, context: RequestContext, subject: BitSet): boolean {
  return context.at < context.mandatedUntil && isConsent && subject === client;
}
