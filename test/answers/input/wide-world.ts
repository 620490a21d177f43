import type { DisclosureRequest, SharingPolicy } from 'exit-work/sharing';
import { type DataSubject, dataCategories, dataSubjects, purposes, valuesOf } from 'exit-work/vocabulary';
import { type Choose, maybe, mostOf, oneOf, seldom, someOf } from './choices.js';
import { agreementBy, consentBy } from './grounds.js';
import { policyBy } from './policy.js';
import { requestBy } from './request.js';

const everyCategory = valuesOf(dataCategories);
const everySubject = valuesOf(dataSubjects);
/** Persons who occur in the examples. */
const persons = ['rp-mother', 'rp-brother', 'guardian-1', 'm-case', 'm-former', 'relative-1'];

const known = {
  clientId: 'c-1',
  knownPersons: [
    { personId: 'p-1', role: 'relative' as const },
    { personId: 'p-1', role: 'guardian' as const },
  ],
};

/** The purposes that there were when the answers were stored. */
const purposesThen = valuesOf(purposes).filter((purpose) => purpose !== 'criminal-investigation');

/** Nothing is more than what is needed. */
const everything = purposesThen.map((purpose) => ({ purpose, categories: everyCategory }));

/** A request for much, under a policy that permits much: of a record something is to be seen. */
export function wideWorld(
  choose: Choose,
  id: string,
): { readonly request: DisclosureRequest; readonly policy: SharingPolicy } {
  const purpose = oneOf(choose, purposesThen);
  const period = { notBefore: '2030-01-01T00:00:00Z', expires: '2031-01-01T00:00:00Z' } as const;
  const parties = { clientId: 'c-1', purposes: [purpose], ...period };
  const base = policyBy(choose);
  const small = seldom(choose, 3)
    ? base
    : { ...base, prohibitions: [], safeguards: [known], necessity: everything };
  const agreement = agreementBy(choose, 'agreement-wide', {
    parties: ['o-1', 'o-2', 'o-3', 'o-4', 'o-5'],
    purposes: [purpose],
    dataSubjects: mostOf(choose, everySubject),
    shared: mostOf(choose, everyCategory),
    excluded: [],
    ...period,
  });
  const consents = everySubject.map((dataSubject) =>
    consentBy(choose, `consent-${dataSubject}`, {
      ...parties,
      dataSubject,
      status: 'given',
      recipientIds: ['o-2', 'o-3', 'o-4', 'o-5', 'p-1'],
      categories: mostOf(choose, everyCategory),
      ...(seldom(choose, 3) ? { conditions: ['pseudonymised'] } : { conditions: [] }),
    }),
  );
  const policy: SharingPolicy = {
    ...small,
    consents: seldom(choose, 2) ? consents : consents.slice(0, 1),
    agreements: seldom(choose, 2) ? [agreement] : [],
    ...maybe(choose, 4, () => ({
      necessity: [
        {
          purpose,
          categories: ['participation'],
          generalised: someOf(choose, ['identity', 'reference', 'contact'], 3),
        },
      ],
    })),
  };
  return { policy, request: requestBy(choose, base, { id, clientId: 'c-1', purpose, ...askedFor(choose) }) };
}

function askedFor(
  choose: Choose,
): Pick<DisclosureRequest, 'dataSubjects' | 'persons' | 'categories' | 'triggers'> {
  const asked = mostOf(choose, everySubject);
  const isNamed = (subject: DataSubject) => subject !== 'client' && subject !== 'nobody';
  const named = asked.filter((subject) => isNamed(subject) && seldom(choose, 3));
  return {
    dataSubjects: asked,
    persons: named.flatMap((dataSubject) =>
      someOf(choose, persons, 3).map((personId) => ({ dataSubject, personId })),
    ),
    categories: mostOf(choose, everyCategory),
    triggers: [],
  };
}
