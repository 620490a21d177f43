import { expect, it } from 'vitest';
import { sampleOf, shareOf } from '../../../evidence/share.js';
import { sentenceOf } from '../../laws.js';
import { existenceApart, poolOf } from './existence-apart.js';
import { expectAnswers, expectWhole } from './expect-whole.js';

const pairs = 25_000;
const minutes = 60_000;

// Each part asks questions of its own.
it.each(sampleOf(Array.from({ length: 40 }, (_, part) => part + 1)))(
  `${sentenceOf(8)}: ${shareOf(40) * pairs} pairs of what leaves files with a record and without it, part %i`,
  (part) => {
    const found = existenceApart(pairs, 100 + part, poolOf(part));
    expectWhole(found, 30);
    expectAnswers(found, 15);
    expect(found.pairs).toBeGreaterThanOrEqual(pairs);
  },
  10 * minutes,
);
