import type { Consent } from 'exit-work/model';
import type { DisclosureRequest, PersonInQuestion, SharingPolicy } from 'exit-work/sharing';
import type { DataSubject } from 'exit-work/vocabulary';
import { type Choose, maybe, mostly, mostOf, oneOf, seldom, someOf } from './choices.js';
import { anyClient, around, categories, purposes, triggers } from './scope.js';

/**
 * Asked at a moment at which something changes; half of the requests for what a consent names, or a little more, since
 * one that nothing could permit tells little.
 */
export function requestBy(
  choose: Choose,
  { consents = [], holderId }: SharingPolicy,
  changes: Partial<DisclosureRequest> = {},
): DisclosureRequest {
  const consent = consents[choose(4)];
  const recipientId = mostly(choose, 'o-2', 'o-3', 'o-3', 'o-1', 'o-4', 'o-5', 'p-1');
  const dataSubjects = consent === undefined ? subjectsBy(choose) : [consent.dataSubject];
  const persons = personsBy(choose, dataSubjects, consent);
  return {
    id: 'request-1',
    clientId: consent?.clientId ?? anyClient(choose),
    holderId,
    recipientId,
    recipientRole:
      recipientId === 'p-1'
        ? mostly(choose, 'relative', 'guardian')
        : mostly(choose, 'case-manager', 'case-manager', 'inspector', 'counsellor'),
    ...maybe(choose, 2, () => ({ recipientMemberId: mostly(choose, 'm-1', 'm-2') })),
    purpose: seldom(choose, 2) ? oneOf(choose, consent?.purposes ?? purposes) : 'safeguarding',
    dataSubjects,
    ...(persons.length > 0 ? { persons } : {}),
    categories: seldom(choose, 2)
      ? someOf(choose, categories, 5)
      : someOf(choose, consent?.categories ?? categories, 4),
    instant: around(choose, 1, 1, 0, 2),
    ...(seldom(choose, 3) ? {} : { triggers: mostOf(choose, triggers) }),
    ...maybe(choose, 6, () => ({ lifeAtStake: !seldom(choose, 4) })),
    ...maybe(choose, 8, () => ({ conferenceId: mostly(choose, 'cc-1', 'cc-2') })),
    ...changes,
  };
}

function subjectsBy(choose: Choose): DataSubject[] {
  if (!seldom(choose, 3)) return ['client'];
  return someOf<DataSubject>(choose, ['relative', 'client', 'nobody', 'staff'], 2);
}

/** Relatives are mostly named, workers sometimes. */
function personsBy(
  choose: Choose,
  dataSubjects: readonly DataSubject[],
  consent: Consent | undefined,
): PersonInQuestion[] {
  return dataSubjects.flatMap((dataSubject) => {
    const odds = dataSubject === 'relative' ? 4 : dataSubject === 'staff' ? 2 : 0;
    if (choose(5) >= odds) return [];
    const personIds = consent?.personId === undefined ? ['rp-1', 'rp-2'] : [consent.personId];
    return someOf(choose, personIds, 2).map((personId) => ({ dataSubject, personId }));
  });
}
