import type { Annotation } from 'exit-work/schema';
import type { PersonInQuestion, SharingPolicy } from 'exit-work/sharing';
import type { DataCategory, DataSubject } from 'exit-work/vocabulary';
import { agreement, consent, duty, policy, prohibition, request } from '../../builders/builders.js';
import { type Choose, maybe, mostOf, oneOf, someOf } from '../../worlds/small-scope.js';
import type { World } from '../../worlds/worlds.js';

/** What a record can hold, of whom, and for which purpose it is asked for. */
interface Scope {
  readonly subjects: readonly DataSubject[];
  readonly categories: readonly DataCategory[];
  readonly purpose: 'service-delivery' | 'safeguarding';
}

/** A request for what a record can hold, under a policy that permits some of it on grounds of every kind. */
export function caseAbout(
  choose: Choose,
  annotations: readonly Annotation[],
  personIds: readonly string[],
): World {
  const subjects = [...new Set(annotations.map(({ subject }) => subject))];
  const categories = [
    ...new Set(annotations.flatMap(({ category, mayContain = [] }) => [category, ...mayContain])),
  ];
  const purpose = oneOf(choose, ['service-delivery', 'safeguarding'] as const);
  const asked = request({
    purpose,
    dataSubjects: mostOf(choose, subjects),
    categories: mostOf(choose, categories),
    triggers: ['planned-violence'],
  });
  const named = asked.dataSubjects.filter((subject) => subject !== 'client' && subject !== 'nobody');
  const isPersonal = named.length > 0 && personIds.length > 0 && choose(4) === 0;
  const person = isPersonal
    ? { dataSubject: oneOf(choose, named), personId: oneOf(choose, personIds) }
    : undefined;
  return {
    request: person === undefined ? asked : { ...asked, persons: [person] },
    policy: policyFor(choose, { subjects, categories, purpose }, person),
  };
}

function policyFor(choose: Choose, scope: Scope, person: PersonInQuestion | undefined): SharingPolicy {
  const { subjects, categories, purpose } = scope;
  const needed = mostOf(choose, categories);
  return policy({
    ...groundsFor(choose, scope, person),
    // What a duty demands and something prohibits is escalated, and all the rest with it.
    prohibitions:
      purpose !== 'safeguarding' && choose(2) === 0
        ? [
            prohibition({
              dataSubjects: someOf(choose, subjects, subjects.length),
              categories: [oneOf(choose, categories)],
            }),
          ]
        : [],
    confidentialityLimits: (['counselling-notes', 'undisclosed-offences'] as const).map((category) => ({
      id: `limit-${category}`,
      category,
      recipientKinds: ['employment-service'],
      purposes: [purpose],
      announcedAs: 'as it was said',
    })),
    ...(purpose !== 'safeguarding' &&
      maybe(choose, 4, () => ({
        necessity: [
          { purpose, categories: needed, generalised: categories.filter((one) => !needed.includes(one)) },
        ],
      }))),
  });
}

function groundsFor(
  choose: Choose,
  { subjects, categories, purpose }: Scope,
  person: PersonInQuestion | undefined,
): Pick<SharingPolicy, 'consents' | 'agreements' | 'duties'> {
  const anyOf = <T>(list: readonly T[]) => someOf(choose, list, list.length);
  const ofTwo = (kind: string) => [`${kind}-1`, `${kind}-2`].slice(choose(3));
  return {
    consents: [{}, ...(person === undefined ? [] : [person])].slice(choose(2)).map((whom, index) => {
      const conditions = maybe(choose, 2, () => ({ conditions: ['pseudonymised' as const] }));
      const covered = { purposes: [purpose], categories: anyOf(categories) };
      return consent({ id: `consent-${index}`, ...covered, ...conditions, ...whom });
    }),
    agreements: ofTwo('agreement').map((id) => {
      const covered = { dataSubjects: anyOf(subjects), shared: anyOf(categories) };
      return agreement({
        id,
        purposes: [purpose],
        specialCategoryBasis: 'Examplia (fictional)',
        ...covered,
      });
    }),
    duties: ofTwo('duty').map((id) => {
      const tellClient = oneOf(choose, ['after', 'later', 'not-told'] as const);
      const covered = { dataSubjects: anyOf(subjects), categories: anyOf(categories) };
      return duty({ id, authorityKinds: ['employment-service'], tellClient, ...covered });
    }),
  };
}

const inWords = ['because', 'title', 'name', 'announcedAs', 'specialCategoryBasis'];

/** The same policy in other words, beside a consent that came to nothing. */
export function inOtherWords({ request: { clientId }, policy: said }: World, words: string): SharingPolicy {
  const other: SharingPolicy = JSON.parse(
    JSON.stringify(said, (key, value) => (inWords.includes(key) ? words : value)),
  );
  const { notBefore } = consent();
  return {
    ...other,
    consents: [...(other.consents ?? []), consent({ id: 'over', clientId, expires: notBefore })],
  };
}
