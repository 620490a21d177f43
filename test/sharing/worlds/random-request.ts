import type { Consent } from 'exit-work/model';
import type { DisclosureRequest, PersonInQuestion, SharingPolicy } from 'exit-work/sharing';
import type { DataSubject } from 'exit-work/vocabulary';
import { recipientBy } from './random-recipient.js';
import {
  anyClient,
  around,
  type Choose,
  categories,
  maybe,
  mostly,
  mostOf,
  oneOf,
  purposes,
  seldom,
  someOf,
  triggers,
} from './small-scope.js';

/**
 * Asked at a moment at which something changes; half of the requests for what a consent or a weighing names, or a little more, since
 * one that nothing could permit tells little.
 */
export function randomRequest(choose: Choose, policy: SharingPolicy): DisclosureRequest {
  const { consents = [], weighings = [], holderId } = policy;
  const weighing = weighings.length > 0 && seldom(choose, 4) ? oneOf(choose, weighings) : undefined;
  const given = consents.filter(({ status }) => status === 'given');
  const isOfConsent = weighing === undefined && given.length > 0 && !seldom(choose, 6);
  const consent = isOfConsent ? oneOf(choose, given) : undefined;
  const dataSubjects = consent === undefined ? subjectsBy(choose) : [consent.dataSubject];
  const persons = personsBy(choose, dataSubjects, consent);
  const clientId = (consent ?? weighing)?.clientId ?? anyClient(choose);
  // Now and then nothing but a doubt decides.
  const isDoubted = seldom(choose, 7);
  const met = isDoubted || seldom(choose, 3) ? [] : mostOf(choose, triggers);
  const inDoubt = triggers.filter((trigger) => !met.includes(trigger));
  return {
    id: 'request-1',
    clientId,
    holderId,
    ...recipientBy(choose, clientId, policy, weighing?.recipientId),
    purpose:
      !isDoubted && seldom(choose, 2)
        ? oneOf(choose, consent?.purposes ?? purposes)
        : (weighing?.purpose ?? 'safeguarding'),
    dataSubjects,
    ...(persons.length > 0 ? { persons } : {}),
    categories:
      isDoubted || seldom(choose, 4)
        ? someOf(choose, categories, isDoubted ? 2 : 5)
        : someOf(choose, (consent ?? weighing)?.categories ?? categories, 5),
    instant: around(choose, 1, 1, 1, 1, 0, 2),
    ...(met.length > 0 ? { triggers: met } : {}),
    ...(isDoubted || (inDoubt.length > 0 && seldom(choose, 2))
      ? { triggersInDoubt: mostOf(choose, inDoubt) }
      : {}),
    ...maybe(choose, isDoubted ? 12 : 6, () => ({ lifeAtStake: !seldom(choose, 4) })),
    ...maybe(choose, 8, () => ({ conferenceId: mostly(choose, 'cc-1', 'cc-2') })),
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
