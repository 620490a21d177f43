import { expect, it } from 'vitest';
import { sentenceOf } from '../../laws.js';
import { existenceApart, poolOf } from './existence-apart.js';
import { expectAnswers, expectWhole } from './expect-whole.js';

const parts = [1, 2, 3, 4];
const pool = poolOf(1);
const pairs = 20_000 / parts.length;

it.each(parts)(
  `${sentenceOf(8)}: what leaves files with a record and without it, of every kind and by every way out, is the same in ${pairs} pairs, part %i of ${parts.length}`,
  (seed) => {
    const found = existenceApart(pairs, seed, pool);
    expectWhole(found, 5);
    expectAnswers(found, 3);
    expect(found.pairs).toBeGreaterThanOrEqual(pairs);
  },
  120_000,
);
