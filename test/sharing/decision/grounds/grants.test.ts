import type { SharingPolicy } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import {
  agreement,
  consent,
  duty,
  eachGround,
  permission,
  policy,
  request,
  warningToPolice,
} from '../../builders/builders.js';
import { decidedAlike } from '../../builders/decided-alike.js';
import { emergency, vitalInterest, weighing } from '../../builders/safeguarding-builders.js';

const weighed = { permissions: [permission()], weighings: [weighing()] };

describe('what is permitted names its ground', () => {
  it.each([
    ...eachGround.map(({ ground, id, asked, granting }) => [ground, id, asked, granting] as const),
    ['legal-permission', 'weighing-1', emergency(), policy(weighed)] as const,
    ['vital-interest', 'vital-1', emergency(), policy({ vitalInterests: [vitalInterest()] })] as const,
  ])('%s', (ground, id, asked, granting) => {
    expect(decidedAlike(asked, granting).permitted).toEqual([
      {
        subject: 'client',
        category: asked.categories[0],
        form: 'full',
        grounds: [{ ground, id }],
      },
    ]);
  });
});

it('a law that nobody has weighed is named by its own identifier', () => {
  const { nearMisses } = decidedAlike(emergency(), policy({ permissions: [permission()] }));
  expect(nearMisses.map(({ ground, id, missing }) => [ground, id, missing])).toEqual([
    ['legal-permission', 'permission-1', 'not-weighed'],
  ]);
});

it.each(['health', 'beliefs'] as const)(
  'an agreement carries the special category %s only where it names a law',
  (category) => {
    const shared = [category];
    const answer = (terms: Parameters<typeof agreement>[0]) => {
      const agreements = [agreement({ shared, ...terms })];
      const { outcome, nearMisses } = decidedAlike(request({ categories: shared }), policy({ agreements }));
      return [outcome, ...nearMisses.map(({ missing }) => missing)];
    };
    expect(answer({})).toEqual(['deny', 'special-category']);
    expect(answer({ specialCategoryBasis: 'a fictional law' })).toEqual(['permit']);
  },
);

it('where an agreement alone is no ground, it permits what is of nobody', () => {
  const answer = (dataSubjects: ['nobody'] | ['client']) => {
    const agreements = [agreement({ dataSubjects, shared: ['organisational'] })];
    const asked = request({ dataSubjects, categories: ['organisational'] });
    return decidedAlike(asked, policy({ agreements, agreementsAlone: 'no-ground' })).outcome;
  };
  expect([answer(['nobody']), answer(['client'])]).toEqual(['permit', 'deny']);
});

it.each<[string, Partial<SharingPolicy>, string[]]>([
  ['names what it rules out', weighed, ['criminal-investigation']],
  [
    'names nothing where it rules out nothing',
    { ...weighed, permissions: [{ ...permission(), excludedPurposes: [] }] },
    [],
  ],
])('a law that allows it %s', (_, terms, purposes) => {
  const { obligations } = decidedAlike(emergency(), policy(terms));
  expect(obligations.flatMap((one) => (one.code === 'never-for' ? one.purposes : []))).toEqual(purposes);
});

it('a law of which nobody says what it rules out asks for nothing of that kind', () => {
  const { excludedPurposes: _, ...silent } = permission();
  const { obligations } = decidedAlike(emergency(), policy({ ...weighed, permissions: [silent] }));
  expect(obligations.map(({ code }) => code)).not.toContain('never-for');
});

it('what a volunteer decided lacks more than its purpose', () => {
  const near = (decidedInRole: 'case-manager' | 'volunteer') =>
    decidedAlike(
      emergency({ purpose: 'supervision' }),
      policy({ vitalInterests: [vitalInterest({ decidedInRole })] }),
    ).nearMisses.map(({ missing }) => missing);
  expect([near('case-manager'), near('volunteer')]).toEqual([['other-purpose'], []]);
});

it('one of several grounds of a name is told by its kind', () => {
  const terms = { consents: [consent({ id: 'one' })], agreements: [agreement({ id: 'one' })] };
  const [permitted] = decidedAlike(request(), policy(terms)).permitted;
  expect(permitted?.grounds.map(({ ground }) => ground)).toEqual(['agreement', 'consent']);
});

it.each([
  ['agreement', request(), { agreements: [agreement()] }, ['before']],
  ['legal-duty', warningToPolice(), { duties: [duty({ tellClient: 'after' })] }, ['after']],
  ['consent', request(), { consents: [consent()] }, []],
] as const)('whoever is told of a %s is told in its time', (_, asked, terms, when) => {
  const { obligations } = decidedAlike(asked, policy(terms));
  expect(obligations.flatMap((one) => one.when ?? [])).toEqual(when);
});
