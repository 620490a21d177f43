import type { AccessRestriction, Consent, Prohibition } from '../../../model/index.js';
import type { AnonymousConference, OnwardLimit, SharingOverride, SharingPolicy } from '../../policy/index.js';
import { type KnownNames, knownNames, type Names } from './known-names.js';

/** A field of a restriction or an override that names somebody or something. */
export interface RestrictingField {
  readonly path: string;
  readonly names: string | readonly string[] | undefined;
  /** The lists in which they can stand; where one is not kept, nothing is unknown. */
  readonly known: readonly (Names | undefined)[];
  readonly of: 'client' | 'recipient' | 'worker' | 'prohibition' | 'consent';
  /** Whom it names is spared: that nobody knows them makes the restriction stricter. */
  readonly spares?: true;
}

export type RestrictingEntry = readonly [entry: object, fields: readonly RestrictingField[]];

/** Everything in a policy that restricts, or lifts a restriction, with whom and what it names. */
export function restrictingEntries(policy: SharingPolicy): readonly RestrictingEntry[] {
  const { prohibitions, onwardLimits = [], overrides = [], safeguards = [] } = policy;
  // Most consents restrict nothing.
  const consents = [...(policy.consents ?? []).entries()].filter(([, one]) => isRestricting(one));
  if ([prohibitions, onwardLimits, overrides, safeguards, consents].every(({ length }) => length === 0))
    return [];
  const known = knownNames(policy);
  return [
    ...consents.map(([place, one]) => ofConsent(one, `consents[${place}]`, known)),
    ...prohibitions.map((one, place) => ofProhibition(one, `prohibitions[${place}]`, known)),
    ...onwardLimits.map((one, place) => ofOnwardLimit(one, `onwardLimits[${place}]`, known)),
    ...overrides.map((one, place) => ofOverride(one, `overrides[${place}]`, known)),
    ...safeguards.flatMap(({ clientId, accessRestrictions = [], anonymousConferences = [] }, index) => [
      ...accessRestrictions.map((one, place) =>
        ofRestriction(one, `safeguards[${index}].accessRestrictions[${place}]`, [
          known.teamOf(clientId),
          known.workers,
        ]),
      ),
      ...anonymousConferences.map((one, place) =>
        ofConference(one, `safeguards[${index}].anonymousConferences[${place}]`, known),
      ),
    ]),
  ];
}

/** What was refused restricts what others can give, and what replaces another consent ends it. */
function isRestricting({ status, replacesId }: Consent): boolean {
  return status === 'refused' || (replacesId !== undefined && status !== 'requested');
}

function ofConsent(
  one: Consent,
  at: string,
  { recipients, workers, consentsOf }: KnownNames,
): RestrictingEntry {
  const { id, status, recipientIds, replacesId, clientId } = one;
  const refused: RestrictingField = {
    path: `${at}.recipientIds`,
    names: recipientIds,
    // In the house it may be one worker.
    known: [recipients, workers],
    of: 'recipient',
  };
  // Nothing replaces itself.
  const others = replacesId === id ? new Map<string, string>() : consentsOf(clientId);
  const replaced: RestrictingField = {
    path: `${at}.replacesId`,
    names: replacesId,
    known: [others],
    of: 'consent',
  };
  return [one, [...(status === 'refused' ? [refused] : []), replaced]];
}

function ofProhibition(one: Prohibition, at: string, { clients, recipients }: KnownNames): RestrictingEntry {
  const exempt = one.exceptRecipientIds;
  return [
    one,
    [
      { path: `${at}.clientIds`, names: one.clientIds, known: [clients], of: 'client' },
      { path: `${at}.recipientIds`, names: one.recipientIds, known: [recipients], of: 'recipient' },
      { path: `${at}.exceptRecipientIds`, names: exempt, known: [recipients], of: 'recipient', spares: true },
    ],
  ];
}

function ofOnwardLimit(one: OnwardLimit, at: string, { clients, recipients }: KnownNames): RestrictingEntry {
  const sparing = { known: [recipients], of: 'recipient', spares: true } as const;
  return [
    one,
    [
      { path: `${at}.clientId`, names: one.clientId, known: [clients], of: 'client' },
      { path: `${at}.receivedFromId`, names: one.receivedFromId, ...sparing },
      { path: `${at}.mayPassToIds`, names: one.mayPassToIds, ...sparing },
    ],
  ];
}

function ofOverride(one: SharingOverride, at: string, known: KnownNames): RestrictingEntry {
  const liftable = [known.liftable, known.liftableOf(one.clientId)];
  return [
    one,
    [
      { path: `${at}.clientId`, names: one.clientId, known: [known.clients], of: 'client' },
      { path: `${at}.recipientId`, names: one.recipientId, known: [known.recipients], of: 'recipient' },
      { path: `${at}.prohibitionIds`, names: one.prohibitionIds, known: liftable, of: 'prohibition' },
    ],
  ];
}

function ofRestriction(
  one: AccessRestriction,
  at: string,
  known: readonly (Names | undefined)[],
): RestrictingEntry {
  const workers = { path: `${at}.memberIds`, names: one.memberIds, known, of: 'worker' } as const;
  return [one, [one.kind === 'excluded-workers' ? workers : { ...workers, spares: true }]];
}

function ofConference(one: AnonymousConference, at: string, { recipients }: KnownNames): RestrictingEntry {
  const names = { known: [recipients], of: 'recipient' } as const;
  return [
    one,
    [
      { path: `${at}.participantIds`, names: one.participantIds, ...names },
      { path: `${at}.revealedToIds`, names: one.revealedToIds, ...names, spares: true },
    ],
  ];
}
