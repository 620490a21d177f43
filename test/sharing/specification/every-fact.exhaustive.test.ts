import { compilePolicy } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { everyCase, everyFact, requestsEach } from '../worlds/every-fact.js';
import { survey } from './compare.js';

// Each part is one of so many cases, so that every fact stands in every part.
const parts = 7;

describe(`the engine decides as specified in all ${everyCase * requestsEach} worlds of facts`, () => {
  it.each(Array.from({ length: parts }, (_, part) => part))('part %i', { timeout: 120_000 }, (from) => {
    const inquiries = everyFact({ step: parts, from });
    const { disagreement, decisions, byOutcome } = survey(compilePolicy, Number.POSITIVE_INFINITY, inquiries);
    expect(disagreement).toBeUndefined();
    expect(decisions).toBeGreaterThanOrEqual(Math.floor(everyCase / parts) * requestsEach);
    expect(Object.entries(byOutcome).filter(([, count]) => count < decisions / 100)).toEqual([]);
  });
});
