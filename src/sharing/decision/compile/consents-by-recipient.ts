import type { Consent } from '../../../model/index.js';
import { replacedFrom } from '../../policy/index.js';
import type { Footing, Grant, GrantsByRecipient } from '../contract/index.js';
import {
  type ConsentFooting,
  type ConsentsTogether,
  consentGrant,
  consentLimits,
  isNoticeUnasked,
} from '../grounds/index.js';
import { nothingKnown } from './footing-of.js';
import { addForEach, groupedBy } from './grouped-by.js';

/** Most consents stand by themselves. */
const byItself: ConsentFooting = {
  replacedFrom: undefined,
  isForeign: false,
  limits: undefined,
  isNoticeUnasked: false,
};

/** The consents of a client, each with all that it rests on, by whom they name. */
export function consentsByRecipient(
  consents: readonly Consent[],
  holderId: string,
  footing: Footing,
): GrantsByRecipient {
  const grants = new Map<string, Grant[]>();
  const standing =
    consents.every(isPlain) && footing === nothingKnown
      ? () => byItself
      : standingOf(consents, holderId, footing);
  for (const consent of consents)
    addForEach(grants, consent.recipientIds, consentGrant(consent, standing(consent)));
  return grants;
}

/** It stands by itself: it replaces and refuses nothing, and names no holder. */
function isPlain({ replacesId, holderId, status }: Consent): boolean {
  return replacesId === undefined && holderId === undefined && status !== 'refused';
}

function standingOf(
  consents: readonly Consent[],
  holderId: string,
  footing: Footing,
): (consent: Consent) => ConsentFooting {
  const isForeign = (consent: Consent) => (consent.holderId ?? holderId) !== holderId;
  const own = consents.filter((consent) => !isForeign(consent));
  const refused = own.filter(({ status }) => status === 'refused');
  const replaced = replacedFrom(own);
  const together: ConsentsTogether = {
    replaced,
    refusals: refused.filter(({ dataSubject }) => dataSubject === 'client'),
    // No consent has an empty identifier.
    refusedFor: groupedBy(refused, ({ replacesId = '' }) => replacesId),
  };
  return (consent) =>
    isForeign(consent)
      ? { ...byItself, isForeign: true }
      : {
          replacedFrom: replaced.get(consent.id),
          isForeign: false,
          limits: consentLimits(consent, together, footing),
          isNoticeUnasked: isNoticeUnasked(consent, footing),
        };
}
