import type { Consent } from '../../../model/index.js';
import type { SharingPolicy } from '../../policy/index.js';
import { addForEach, type Footing, type Grant, type GrantsByRecipient } from '../contract/index.js';
import {
  type ConsentFooting,
  consentGrant,
  consentLimits,
  consentsTogether,
  isNoticeUnasked,
} from '../grounds/index.js';
import { nothingKnown } from './footing-of.js';
import { knownRecipients, knownWorkers, type Names } from './known-names.js';

/** Most consents stand by themselves. */
const byItself: ConsentFooting = {
  replacedFrom: undefined,
  isForeign: false,
  limits: undefined,
  isNoticeUnasked: false,
};

/** What is known besides the consents of one client. */
export interface BesidesConsents {
  readonly holderId: string;
  readonly footing: Footing;
  readonly isKnownRecipient: (recipientId: string) => boolean;
}

/** The consents of a client, each with all that it rests on, by whom they name. */
export function consentsByRecipient(
  consents: readonly Consent[],
  besides: BesidesConsents,
): GrantsByRecipient {
  const grants = new Map<string, Grant[]>();
  const standing =
    consents.every(isPlain) && besides.footing === nothingKnown
      ? () => byItself
      : standingOf(consents, besides);
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
  besides: BesidesConsents,
): (consent: Consent) => ConsentFooting {
  const { holderId, footing } = besides;
  const together = consentsTogether(consents, besides);
  return (consent) =>
    (consent.holderId ?? holderId) === holderId
      ? {
          replacedFrom: together.replaced.get(consent.id),
          isForeign: false,
          limits: consentLimits(consent, together, footing),
          isNoticeUnasked: isNoticeUnasked(consent, footing),
        }
      : { ...byItself, isForeign: true };
}

/** Whether a policy knows whom a consent names, a recipient or one worker, for whoever asks; who never does pays nothing. */
export function recipientsKnownTo(policy: SharingPolicy): (recipientId: string) => boolean {
  let names: { readonly recipients: Names | undefined; readonly workers: Names } | undefined;
  return (recipientId) => {
    names ??= { recipients: knownRecipients(policy), workers: knownWorkers(policy) };
    return names.recipients?.has(recipientId) !== false || names.workers.has(recipientId);
  };
}
