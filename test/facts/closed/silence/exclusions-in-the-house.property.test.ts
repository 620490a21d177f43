import type { AccessRestriction } from 'exit-work/model';
import { compileReading, type ReadingDecision, type SharingPolicy } from 'exit-work/sharing';
import { expect, it } from 'vitest';
import { seeded } from '../../../sharing/worlds/small-scope.js';
import { policyBy, requestBy } from '../../footing/reading/reading-worlds.js';
import { sentenceOf } from '../../laws.js';

/** The same policy, in which one worker is kept from the file of the client who is asked about. */
function excluding(policy: SharingPolicy, memberId: string): SharingPolicy {
  const restriction: AccessRestriction = {
    ...{ id: 'ar-slip', kind: 'excluded-workers', memberIds: [memberId], because: 'lives next door' },
    ...{ decidedById: 'm-9', notBefore: '2030-01-01T00:00:00Z' },
  };
  const more = { clientId: 'c-1', accessRestrictions: [restriction] };
  return { ...policy, safeguards: [...(policy.safeguards ?? []), more] };
}

function opened({ reach, categories, withheld }: ReadingDecision) {
  return { reach, categories, withheld };
}

function isListed({ safeguards = [] }: SharingPolicy): boolean {
  return safeguards.some(({ clientId, memberships = [] }) => clientId === 'c-1' && memberships.length > 0);
}

it(`${sentenceOf(15)}: a slip in the name of an excluded worker opens the file to nobody without breaking the glass, and to that worker never`, () => {
  const choose = seeded(151);
  const seen = { meant: 0, refused: 0, opened: 0, unlisted: 0 };
  for (let world = 0; world < 400; world += 1) {
    const policy = policyBy(choose);
    const [plain, near, far] = [policy, excluding(policy, 'm-3x'), excluding(policy, 'somebody')].map(
      compileReading,
    );
    if (plain === undefined || near === undefined || far === undefined)
      throw new RangeError('there are three');
    for (let asked = 0; asked < 8; asked += 1) {
      const request = requestBy(choose);
      const before = plain.decide(request);
      if (!isListed(policy)) {
        seen.unlisted += 1;
        expect([near, far].map((one) => one.decide(request))).toEqual([before, before]);
        continue;
      }
      for (const rules of [near, far]) {
        const decision = rules.decide(request);
        expect(decision.issues.map(({ code }) => code)).toEqual(['unknown-worker']);
        if (rules === near && request.memberId === 'm-3') {
          seen.meant += 1;
          expect([decision.reach, decision.refusal?.code]).toEqual(['nothing', 'excluded']);
        } else if (request.brokenGlass === undefined) {
          seen.refused += 1;
          expect(decision.reach).toBe('nothing');
        } else {
          if (decision.reach !== 'nothing') seen.opened += 1;
          expect(opened(decision)).toEqual(opened(before));
          expect(decision.isGlassBroken).toBe(decision.reach !== 'nothing');
        }
      }
    }
  }
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(40);
});
