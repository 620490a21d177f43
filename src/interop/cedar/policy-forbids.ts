import type { Prohibition, SharingAgreement } from '../../model/index.js';
import type { OnwardLimit, SharingPolicy } from '../../sharing/index.js';
import type { CedarPolicy } from './cedar-policy.js';
import {
  all,
  any,
  given,
  isClient,
  isInForce,
  isInside,
  isParty,
  isPurpose,
  isText,
  mayBeOf,
  not,
} from './condition.js';
import { isOtherParty } from './permits.js';

/** What the entries of a policy prohibit beyond what always holds. */
export function policyForbids(policy: SharingPolicy): readonly CedarPolicy[] {
  const { holderId, prohibitions, agreements = [], onwardLimits = [] } = policy;
  return [
    ...prohibitions.map(prohibitionForbid),
    ...agreements.flatMap((agreement) => exclusionForbid(agreement, holderId)),
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
      ...given(recipientKinds, mayBeOf),
      ...given(recipientRoles, (roles) => isText('recipientRole', roles)),
      ...given(exceptRecipientIds, (ids) => not(isParty('principal', ids))),
      ...given(dataSubjects, (subjects) => isText('dataSubject', subjects)),
      ...given(categories, (named) => isText('category', named)),
      ...isInForce({ notBefore, expires }),
    ],
  };
}

function exclusionForbid(agreement: SharingAgreement, holderId: string): readonly CedarPolicy[] {
  const { id, parties, excluded = [], notBefore, expires } = agreement;
  if (excluded.length === 0 || !parties.includes(holderId)) return [];
  return [
    {
      origin: 'exclusion',
      entryId: id,
      effect: 'forbid',
      when: [
        isOtherParty(parties, holderId),
        isText('category', excluded),
        ...isInForce({ notBefore, expires }),
      ],
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
