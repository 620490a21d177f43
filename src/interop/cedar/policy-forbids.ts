import type { Prohibition, SharingAgreement } from '../../model/index.js';
import type { OnwardLimit, SharingPolicy } from '../../sharing/index.js';
import type { CedarPolicy } from './cedar-policy.js';
import { all, any, isClient, isInForce, isInside, isParty, isPurpose, isText, not } from './condition.js';
import { isBetween } from './permits.js';

/** What the entries of a policy prohibit beyond what always holds. */
export function policyForbids(policy: SharingPolicy): readonly CedarPolicy[] {
  const { prohibitions, agreements = [], onwardLimits = [] } = policy;
  return [
    ...prohibitions.map(prohibitionForbid),
    ...agreements.flatMap(exclusionForbid),
    ...onwardLimits.map(onwardForbid),
  ];
}

function prohibitionForbid(prohibition: Prohibition): CedarPolicy {
  const { id, clientIds, recipientIds, recipientKinds, recipientRoles, exceptRecipientIds } = prohibition;
  const { purposes, dataSubjects, categories, notBefore, expires } = prohibition;
  return {
    origin: 'prohibition',
    entryId: id,
    effect: 'forbid',
    purposes,
    when: [
      ...given(clientIds, isClient),
      ...given(recipientIds, (ids) => isParty('principal', ids)),
      // A recipient of unknown kind may be of any.
      ...given(recipientKinds, (kinds) => isText('recipientKind', [...kinds, 'unknown'])),
      ...given(recipientRoles, (roles) => isText('recipientRole', roles)),
      ...given(exceptRecipientIds, (ids) => not(isParty('principal', ids))),
      ...given(dataSubjects, (subjects) => isText('dataSubject', subjects)),
      ...given(categories, (named) => isText('category', named)),
      ...isInForce({ notBefore, expires }),
    ],
  };
}

function exclusionForbid(agreement: SharingAgreement): readonly CedarPolicy[] {
  const { id, parties, excluded = [], notBefore, expires } = agreement;
  if (excluded.length === 0) return [];
  return [
    {
      origin: 'exclusion',
      entryId: id,
      effect: 'forbid',
      when: [...isBetween(parties), isText('category', excluded), ...isInForce({ notBefore, expires })],
    },
  ];
}

function onwardForbid(limit: OnwardLimit): CedarPolicy {
  const { id, clientId, receivedFromId, dataSubjects, categories, mayPassToIds = [], purposes } = limit;
  return {
    origin: 'onward-limit',
    entryId: id,
    effect: 'forbid',
    clientId,
    when: [
      ...given(dataSubjects, (subjects) => isText('dataSubject', subjects)),
      isText('category', categories),
      ...isInForce(limit),
    ],
    unless: [
      any([
        isInside,
        isParty('principal', [receivedFromId]),
        ...(mayPassToIds.length === 0
          ? []
          : [all([isParty('principal', mayPassToIds), ...given(purposes, isPurpose)])]),
      ]),
    ],
  };
}

/** The condition that a list makes, and none where it is left out. */
function given<T, C>(list: readonly T[] | undefined, condition: (list: readonly T[]) => C): readonly C[] {
  return list === undefined ? [] : [condition(list)];
}
