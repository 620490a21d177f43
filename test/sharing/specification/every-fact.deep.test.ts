import { compilePolicy } from 'exit-work/sharing';
import { expect, it } from 'vitest';
import { share } from '../../evidence/share.js';
import { everyEdges, everyFact, requestsEach } from '../worlds/every-fact.js';
import { everyCase } from '../worlds/fact-cases.js';
import { reported, survey } from './compare.js';

it('the engine decides as specified in all worlds of facts, in every order in which they change', {
  timeout: 7_200_000,
}, () => {
  // An odd step, and no multiple of 3 or 5, so that no value of a fact is passed over.
  let step = Math.ceil(1 / share);
  while (step > 1 && [2, 3, 5].some((factor) => step % factor === 0)) step += 1;
  const surveyed = survey(compilePolicy, Number.POSITIVE_INFINITY, everyFact({ edges: everyEdges, step }));
  console.info(`worlds of facts, one of ${step}: ${reported(surveyed)}`);
  expect(surveyed.disagreement).toBeUndefined();
  expect(surveyed.decisions).toBe(everyEdges.length * Math.ceil(everyCase / step) * requestsEach);
});
