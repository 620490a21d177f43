import { compareInstants, type Instant } from '../../../kernel/index.js';
import type { Consent } from '../../../model/index.js';
import { replacedFrom } from '../../policy/index.js';
import { groupedBy } from '../contract/index.js';

/** The consents of a client that were given to one holder, and what they say of each other. */
export interface ConsentsTogether {
  /** What was refused of the client’s own data. */
  readonly refusals: readonly Refusal[];
  /** The refused ones, by what they were to replace. */
  readonly refusedFor: ReadonlyMap<string, readonly Consent[]>;
  readonly replaced: ReadonlyMap<string, Instant>;
  /** Those that were to replace what nobody knows: any of the others may be meant. */
  readonly adrift: readonly Consent[];
}

/** A consent that was refused, until when that stands, and whether it names a recipient whom nobody knows. */
export interface Refusal {
  readonly refused: Consent;
  readonly until: Instant;
  readonly isOfUnknown: boolean;
}

/** What is known besides the consents of one client. */
interface Besides {
  readonly holderId: string;
  readonly isKnownRecipient: (recipientId: string) => boolean;
}

/** Of those of one client, what those that were given to the holder say of each other. */
export function consentsTogether(
  consents: readonly Consent[],
  { holderId, isKnownRecipient }: Besides,
): ConsentsTogether {
  const own = consents.filter((consent) => (consent.holderId ?? holderId) === holderId);
  const refused = own.filter(({ status }) => status === 'refused');
  const known = new Set(consents.map(({ id }) => id));
  return {
    refusals: refused
      .filter(({ dataSubject }) => dataSubject === 'client')
      .map((one) => ({
        refused: one,
        until: endOfRefusal(one, own),
        isOfUnknown: !one.recipientIds.every(isKnownRecipient),
      })),
    refusedFor: groupedBy(refused, ({ replacesId }) => replacesId),
    replaced: replacedFrom(own),
    adrift: own.filter(
      ({ id, replacesId, status }) =>
        status !== 'requested' && replacesId !== undefined && (replacesId === id || !known.has(replacesId)),
    ),
  };
}

/** Whoever says yes to a part of what was refused has not said yes to the rest. */
function endOfRefusal(refused: Consent, own: readonly Consent[]): Instant {
  return own
    .filter((one) => one.replacesId === refused.id && isGiven(one) && coversAll(one, refused))
    .map(({ notBefore }) => notBefore)
    .reduce((end, one) => (compareInstants(one, end) < 0 ? one : end), refused.expires);
}

function isGiven({ status }: Consent): boolean {
  return status === 'given' || status === 'withdrawn';
}

function coversAll(wide: Consent, narrow: Consent): boolean {
  return (['recipientIds', 'purposes', 'categories'] as const).every((list) => {
    const named: ReadonlySet<string> = new Set(wide[list]);
    return narrow[list].every((one) => named.has(one));
  });
}
