import { match } from 'ts-pattern';
import type { AccessRestriction } from '../../model/index.js';
import { groupedBy } from '../../sharing/decision/contract/index.js';
import { conferencesOf } from '../../sharing/decision/prohibitions/index.js';
import type { AnonymousConference, CaseSafeguard } from '../../sharing/index.js';
import type { CedarPolicy } from './cedar-policy.js';
import {
  all,
  any,
  type Condition,
  isFrom,
  isInForce,
  isInside,
  isParty,
  isPurpose,
  isText,
  not,
} from './condition.js';

/** What narrows the sharing in each case: who of the holder’s own may not see it, and who does not know whose it is. */
export function safeguardForbids(safeguards: readonly CaseSafeguard[]): readonly CedarPolicy[] {
  return [...groupedBy(safeguards, ({ clientId }) => clientId)].flatMap(([clientId, ofClient]) => {
    const conferenceIds = conferencesOf(ofClient);
    return ofClient
      .flatMap(({ accessRestrictions = [], anonymousConferences = [] }) => [
        ...accessRestrictions.map(restrictionForbid),
        ...anonymousConferences.map((one) => conferenceForbid(one, conferenceIds)),
      ])
      .map((forbid) => ({ clientId, ...forbid }));
  });
}

function restrictionForbid({ id, kind, memberIds, notBefore, expires }: AccessRestriction): CedarPolicy {
  const isNamed = isText('member', memberIds);
  const isUnnamed = isText('member', ['']);
  const covered = match(kind)
    .with('excluded-workers', () => any([isNamed, all([isInside, isUnnamed])]))
    .with('restricted-case', () => all([isInside, not(isNamed)]))
    .exhaustive();
  return {
    origin: 'access-restriction',
    entryId: id,
    effect: 'forbid',
    when: [covered, ...isInForce({ notBefore, expires })],
  };
}

function conferenceForbid(conference: AnonymousConference, conferenceIds: readonly string[]): CedarPolicy {
  const { id, heldAt, participantIds } = conference;
  const takesPart = all([
    isPurpose(['case-management']),
    isParty('principal', participantIds),
    not(isInside),
    isFrom(heldAt),
  ]);
  return {
    origin: 'anonymous-conference',
    entryId: id,
    effect: 'forbid',
    when: [
      any([isText('conference', [id]), not(isText('conference', [...conferenceIds, ''])), takesPart]),
      isText('category', ['identity', 'contact', 'whereabouts']),
      not(isText('dataSubject', ['staff'])),
    ],
    unless: isRevealed(conference),
  };
}

function isRevealed({ revealedAt, revealedToIds = [] }: AnonymousConference): readonly Condition[] {
  return revealedAt === undefined || revealedToIds.length === 0
    ? []
    : [all([isParty('principal', revealedToIds), isFrom(revealedAt)])];
}
