import type { LegalPermission } from 'exit-work/model';
import { compilePolicy, type DisclosureDecision } from 'exit-work/sharing';
import { expect, it } from 'vitest';
import { permission, policy, prohibition } from '../../sharing/builders/builders.js';
import { emergency, weighing } from '../../sharing/builders/safeguarding-builders.js';
import { survey } from '../../sharing/specification/compare.js';
import { seeded } from '../../sharing/worlds/small-scope.js';
import { type Inquiry, randomInquiries } from '../../sharing/worlds/worlds.js';
import { sentenceOf } from '../laws.js';

const { forumKinds: _, ...pairing } = permission();
const laws: readonly LegalPermission[] = [
  permission(),
  permission({ forumKinds: ['civil-society-organisation'] }),
  { ...pairing, holderKinds: ['civil-society-organisation'], recipientKinds: ['police', 'court'] },
  { ...pairing, holderKinds: ['police'], recipientKinds: ['civil-society-organisation'] },
];
const asking: readonly Partial<LegalPermission>[] = [
  {},
  { clientAgeBelow: 18 },
  { clientAgeFrom: 18 },
  { clientLegalStatuses: ['probationer'], clientAgeBelow: 18 },
];
const verdicts = [{}, { necessary: false }, { milderMeansSuffice: true }];
const facts = [
  {},
  { clientBornOn: '2012-02-29' },
  { clientBornOn: '2012-03-01', clientLegalStatus: 'none' },
  { clientLegalStatus: 'probationer' },
  { clientBornOn: '2013-01-01', clientLegalStatus: 'probationer' },
] as const;
/** Around the days on which somebody who was born on a leap day comes of age, in the east and in the west of the world. */
const instants = [
  ...['2030-02-27T09:59:59.999Z', '2030-02-27T10:00:00Z', '2030-02-28T10:00:00Z'],
  ...['2030-03-01T11:59:59.999Z', '2030-03-01T12:00:00Z', '2030-03-01T00:00:00-12:00'],
] as const;

/** Every law with everything that it can ask, and everything that can be said of it. */
function* everyPermission(): Generator<Inquiry> {
  for (const law of laws)
    for (const condition of asking)
      for (const verdict of verdicts)
        for (const fact of facts) {
          const given = policy({
            permissions: [{ ...law, ...condition }],
            weighings: [weighing({ ...verdict, ...fact })],
            prohibitions: [prohibition({ categories: ['security'] })],
          });
          const worlds = instants.map((instant) => ({
            policy: given,
            request: emergency({ instant: instant as '2030-03-01T12:00:00Z', categories: ['identity'] }),
          }));
          yield { policy: given, worlds };
        }
}

it(`${sentenceOf(2)}: as specified, for every law, verdict and fact`, () => {
  const { disagreement, decisions, byOutcome } = survey(
    compilePolicy,
    Number.POSITIVE_INFINITY,
    everyPermission(),
  );
  expect(disagreement).toBeUndefined();
  expect(decisions).toBe(1_440);
  for (const outcome of ['permit', 'deny', 'escalate']) expect(byOutcome[outcome]).toBeGreaterThan(50);
});

it(`${sentenceOf(2)}: without weighings it is no ground, and with them what is prohibited stays so`, () => {
  let [asked, weighed] = [0, 0];
  for (const { policy: given, worlds } of randomInquiries(seeded(2), 20)) {
    const [compiled, bare] = [compilePolicy(given), compilePolicy({ ...given, weighings: [] })];
    for (const { request } of worlds) {
      const [decision, before] = [compiled.decide(request), bare.decide(request)];
      if (decision.issues.length > 0) continue;
      expect(groundsOf(before)).not.toContain('legal-permission');
      expect(prohibitedIn(decision)).toEqual(prohibitedIn(before));
      if (groundsOf(decision).includes('legal-permission')) weighed += 1;
    }
    asked += 20;
    if (asked >= 2_400) break;
  }
  expect(weighed).toBeGreaterThan(10);
});

function groundsOf({ permitted }: DisclosureDecision): readonly string[] {
  return permitted.flatMap(({ grounds }) => grounds.map(({ ground }) => ground));
}

function prohibitedIn({ redactions }: DisclosureDecision): readonly string[] {
  return redactions
    .filter(({ reason }) => reason === 'prohibited')
    .map(({ subject, category, personId }) => `${subject} ${category} ${personId}`);
}
