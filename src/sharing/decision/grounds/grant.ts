import type { NotificationTime } from '../../../vocabulary/index.js';
import {
  type BitSet,
  categoryBits,
  type GroundReference,
  type Item,
  noBits,
  type RequestContext,
  subjectBits,
  unmetBit,
} from '../contract/index.js';

/**
 * A consent, mandate, agreement, duty or decision in an emergency, made ready for many questions: words as sets, instants as
 * milliseconds. All grounds have this one form, so that one place says when a ground permits. What only an explanation
 * needs stands apart: a house has tens of thousands of these, and most questions read little of few.
 */
export interface Grant {
  /** For what it can be used; for nothing where something bars it for good. */
  readonly purposes: BitSet;
  readonly subjects: BitSet;
  /** The one person whose data it covers; nobody in particular where it is left out. */
  readonly personId: string | undefined;
  /** Whether it can also cover all persons of a subject at once. */
  readonly coversAll: boolean;
  /** The categories that it carries. */
  readonly categories: BitSet;
  /** What it carries besides, within a limit of confidentiality only. */
  readonly confided: BitSet;
  /** Of these, what it permits in generalised form only. */
  readonly generalised: BitSet;
  /** Half-open, in milliseconds since 1970. */
  readonly from: number;
  readonly until: number;
  /** What a request must state. */
  readonly trigger: string | undefined;
  readonly isConsent: boolean;
  readonly details: GrantDetails;
}

/** What explains a ground. */
export interface GrantDetails {
  readonly reference: GroundReference;
  readonly purposes: BitSet;
  /** The categories that it names. */
  readonly named: BitSet;
  /** The special categories that it must not carry, whatever it names. */
  readonly special: BitSet;
  /** What it carries within a limit of confidentiality only, whatever it names. */
  readonly confided: BitSet;
  readonly notBefore: number;
  /** The client was told of it at this time. */
  readonly toldFrom: number;
  /** What is missing from its end on. */
  readonly over: 'ended' | 'withdrawn';
  /** What keeps it from permitting anything at any time. */
  readonly permanentlyUnmet: BitSet;
  readonly conditions: GrantConditions;
}

/** What relying on a ground demands of the holder. */
export interface GrantConditions {
  readonly telling: NotificationTime | 'knows';
  readonly clientAttends: boolean;
  readonly askEachTime: boolean;
  readonly retainDays: number | undefined;
  readonly discloseWithinHours: number | undefined;
  readonly reviewAt: number | undefined;
}

export const plainConditions: GrantConditions = {
  telling: 'before',
  clientAttends: false,
  askEachTime: false,
  retainDays: undefined,
  discloseWithinHours: undefined,
  reviewAt: undefined,
};

/** The terms of most consents, which have none of their own: whoever consented knows. */
export const conditionsOfConsents: GrantConditions = { ...plainConditions, telling: 'knows' };

/** What is said of a ground; most of it only where it differs from what most grounds have in common. */
export interface NewGrant {
  readonly reference: GroundReference;
  readonly purposes: BitSet;
  readonly subjects: BitSet;
  readonly named: BitSet;
  readonly notBefore: number;
  readonly until: number;
  readonly personId?: string | undefined;
  readonly coversAll?: boolean;
  readonly special?: BitSet;
  readonly confided?: BitSet;
  readonly generalised?: BitSet;
  readonly over?: 'ended' | 'withdrawn';
  readonly toldFrom?: number;
  readonly trigger?: string | undefined;
  readonly permanentlyUnmet?: BitSet;
  readonly conditions?: GrantConditions;
}

export function grant({
  reference,
  purposes,
  subjects,
  named,
  notBefore,
  until,
  personId,
  coversAll = true,
  special = noBits,
  confided = noBits,
  generalised = noBits,
  over = 'ended',
  toldFrom = notBefore,
  trigger,
  permanentlyUnmet = noBits,
  conditions = plainConditions,
}: NewGrant): Grant {
  return {
    purposes: permanentlyUnmet === noBits ? purposes : noBits,
    subjects,
    personId,
    coversAll,
    categories: named & ~special & ~confided,
    confided: named & confided,
    generalised,
    from: Math.max(notBefore, toldFrom),
    until,
    trigger,
    isConsent: reference.ground === 'consent',
    // Decisions hand the reference out.
    details: {
      reference: Object.freeze(reference),
      purposes,
      named,
      special,
      confided,
      notBefore,
      toldFrom,
      over,
      permanentlyUnmet,
      conditions,
    },
  };
}

export const specialCategories: BitSet = /* @__PURE__ */ categoryBits.set(['health', 'beliefs']);
export const confidedCategories: BitSet = /* @__PURE__ */ categoryBits.set(['counselling-notes']);

const client: BitSet = /* @__PURE__ */ subjectBits.bit('client');

/** Whether a ground has a say in this request at all: its purpose, its time, its trigger. */
export function isInEffect({ purposes, from, until, trigger }: Grant, context: RequestContext): boolean {
  return (
    (purposes & context.purpose) !== 0 &&
    context.at >= from &&
    context.at < until &&
    (trigger === undefined || context.triggers.includes(trigger))
  );
}

/** The categories that it permits for a subject, or for one person of it. */
export function categoriesOf(
  grant: Grant,
  context: RequestContext,
  subject: BitSet,
  personId: string | undefined,
): BitSet {
  if ((grant.subjects & subject) === 0 || !isAbout(grant, personId)) return noBits;
  if (isMandating(grant, context, subject)) return noBits;
  return grant.categories | (grant.confided & context.openedCategories);
}

function isAbout(grant: Grant, personId: string | undefined): boolean {
  return grant.personId === undefined ? grant.coversAll : grant.personId === personId;
}

/** Nobody consents freely to being reported to the authority that mandates the participation. */
function isMandating({ isConsent }: Grant, context: RequestContext, subject: BitSet): boolean {
  return context.at < context.mandatedUntil && isConsent && subject === client;
}

/** Telling the client takes effect at once; what is told before it is in force needs to be in force besides. */
function isUntold({ toldFrom, notBefore }: GrantDetails, { at }: RequestContext): boolean {
  return at < toldFrom && (at >= notBefore || toldFrom === Number.POSITIVE_INFINITY);
}

/** Everything that keeps a ground from permitting an item; nothing where it permits it. */
export function unmetConditions(
  grant: Grant,
  context: RequestContext,
  { subjectBit, personId, categoryBit }: Item,
): BitSet {
  const { details } = grant;
  const isOfSubject = (grant.subjects & subjectBit) !== 0;
  let missing = details.permanentlyUnmet;
  if (context.at < details.notBefore) missing |= unmetBit['not-yet-in-force'];
  if (context.at >= grant.until) missing |= unmetBit[details.over];
  if (isUntold(details, context)) missing |= unmetBit['client-not-told'];
  if ((details.purposes & context.purpose) === 0) missing |= unmetBit['other-purpose'];
  if (grant.trigger !== undefined && !context.triggers.includes(grant.trigger))
    missing |= unmetBit['trigger-not-stated'];
  if (!isOfSubject) missing |= unmetBit['other-subject'];
  if (isOfSubject && !isAbout(grant, personId)) missing |= unmetBit['other-person'];
  if (isMandating(grant, context, subjectBit)) missing |= unmetBit['mandating-authority'];
  if ((details.named & categoryBit) === 0) missing |= unmetBit['other-category'];
  if ((details.special & categoryBit) !== 0) missing |= unmetBit['special-category'];
  if ((details.confided & ~context.openedCategories & categoryBit) !== 0)
    missing |= unmetBit['in-confidence'];
  return missing;
}
