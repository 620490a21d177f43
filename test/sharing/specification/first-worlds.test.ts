import { compilePolicy } from 'exit-work/sharing';
import { expect, it } from 'vitest';
import { entrustedInquiries } from '../worlds/entrusted-inquiries.js';
import { everyFact } from '../worlds/every-fact.js';
import { seeded } from '../worlds/small-scope.js';
import { randomInquiries } from '../worlds/worlds.js';
import { firstDisagreement } from './compare.js';

/** Few of every sort, so that most errors are noticed at once; in the deep tests there are millions. */
it.each([
  ['random policies', () => randomInquiries(seeded(1_201), 10), 250],
  ['facts', () => everyFact({ step: 499 }), 400],
  ['what is entrusted', () => entrustedInquiries(seeded(1_201), 10), 150],
] as const)('the engine decides as specified in the first worlds of %s', (_, inquiries, budget) => {
  const { decided, specified } = firstDisagreement(compilePolicy, budget, inquiries()) ?? {};
  expect(decided).toEqual(specified);
});
