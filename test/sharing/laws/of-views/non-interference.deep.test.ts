import { records } from 'exit-work/model';
import { expect, it } from 'vitest';
import { share, shareOf } from '../../../evidence/share.js';
import { hollowLists } from './hollow-lists.js';
import { interference } from './interference.js';
import { noticesApart } from './notices-apart.js';

const minutes = 60_000;

it(
  `${shareOf(1_000_000)} pairs of records that agree on what is permitted are shown alike`,
  () => {
    const { pairs, byRecord, showing, differing, breach } = interference(shareOf(1_000_000), 2);
    expect(breach).toBeUndefined();
    expect([...byRecord.keys()]).toEqual(Object.keys(records));
    expect(Math.min(...byRecord.values())).toBeGreaterThan(500 * share);
    expect(Math.min(showing, differing) / pairs).toBeGreaterThan(0.5);
  },
  30 * minutes,
);

it(
  `policies that permit the same are told alike, in ${shareOf(3_000)} questions under eight policies each`,
  () => {
    const { pairs, breach } = noticesApart(shareOf(3_000), 2);
    expect(breach).toBeUndefined();
    expect(pairs).toBeGreaterThan(2 * shareOf(3_000));
  },
  20 * minutes,
);

it(
  `a list without entries is shown like one of which nothing may be seen, in ${shareOf(20_000)} pairs`,
  () => {
    const { breach } = hollowLists(shareOf(20_000), 2);
    expect(breach).toBeUndefined();
  },
  10 * minutes,
);
