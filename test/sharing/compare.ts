import { decideDisclosure } from 'exit-work/sharing';
import fc from 'fast-check';
import { expect } from 'vitest';
import { rulings } from './builders.js';
import { specifiedDecision } from './specification.js';
import { edgesOf, world } from './worlds.js';

/** What the generated worlds were like, as shares of their number. */
export interface Shares {
  readonly byOutcome: Readonly<Record<string, number>>;
  readonly nearEdge: number;
}

/** Compares the engine with its specification in a number of small worlds. */
export function compareWithSpecification(numRuns: number): Shares {
  const counts: Record<string, number> = { permit: 0, 'permit-with-redaction': 0, deny: 0, refer: 0 };
  let nearEdge = 0;
  fc.assert(
    fc.property(world, (one) => {
      const decision = decideDisclosure(one.request, one.policy);
      const specified = specifiedDecision(one.request, one.policy);
      expect({
        outcome: decision.outcome,
        items: rulings(decision),
        determining: decision.determining,
      }).toEqual(specified);
      counts[decision.outcome] = (counts[decision.outcome] ?? 0) + 1;
      const at = Date.parse(one.request.instant);
      if (edgesOf(one).some((edge) => Math.abs(Date.parse(edge) - at) <= 1)) nearEdge += 1;
    }),
    { numRuns },
  );
  const byOutcome = Object.fromEntries(
    Object.entries(counts).map(([outcome, count]) => [outcome, count / numRuns]),
  );
  return { byOutcome, nearEdge: nearEdge / numRuns };
}

/** A generator that drifts into trivial cases proves nothing: its shares are printed and asserted. */
export function expectHardCases({ byOutcome, nearEdge }: Shares): void {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const outcomes = Object.entries(byOutcome).map(([outcome, share]) => `${outcome} ${percent(share)}`);
  console.log(
    `outcomes: ${outcomes.join(', ')}; instants within a millisecond of an edge: ${percent(nearEdge)}`,
  );
  expect(Object.entries(byOutcome).filter(([, share]) => share < 0.08)).toEqual([]);
  expect(nearEdge).toBeGreaterThanOrEqual(0.3);
}
