import { isDeepStrictEqual } from 'node:util';
import { compilePolicy } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { everyFact, requestsEach, withAndWithout } from '../worlds/every-fact.js';
import { everyCase, everyDimension } from '../worlds/fact-cases.js';
import type { World } from '../worlds/worlds.js';
import { survey } from './compare.js';
import { specifiedDecision } from './specification.js';

// Each part is one of so many cases, so that every fact stands in every part.
const parts = 11;

describe(`the engine decides as specified in all ${everyCase * requestsEach} worlds of facts`, () => {
  it.each(Array.from({ length: parts }, (_, part) => part))('part %i', { timeout: 120_000 }, (from) => {
    const inquiries = everyFact({ step: parts, from });
    const { disagreement, decisions, byOutcome } = survey(compilePolicy, Number.POSITIVE_INFINITY, inquiries);
    expect(disagreement).toBeUndefined();
    expect(decisions).toBeGreaterThanOrEqual(Math.floor(everyCase / parts) * requestsEach);
    expect(Object.entries(byOutcome).filter(([, count]) => count < decisions / 100)).toEqual([]);
  });
});

/** A generator that drifts into trivial cases proves nothing: without the fact the answer is another one. */
it.each(everyDimension)('%s decides in at least 2 %% of them', (fact) => {
  const answered = ({ request, policy }: World) => {
    const { outcome, items, determining } = specifiedDecision(request, policy);
    return [outcome, items, determining];
  };
  const pairs = Array.from({ length: 150 }, (_, place) =>
    withAndWithout((place * 7_919) % everyCase, fact),
  ).flat();
  const deciding = pairs.filter(([given, plain]) => !isDeepStrictEqual(answered(given), answered(plain)));
  expect(deciding.length / pairs.length).toBeGreaterThanOrEqual(0.02);
});
