import { expect, it } from 'vitest';
import { shareOf } from '../../evidence/share.js';
import { seeded } from '../../sharing/worlds/small-scope.js';
import { sentenceOf } from '../laws.js';
import { toldApart, withAndWithout } from './with-and-without.js';

const minutes = 60_000;
const count = shareOf(5_000);

it(
  `${sentenceOf(8)}: ${count} times a file with a record and without it, by view or by export`,
  () => {
    const choose = seeded(88);
    const met = new Set<string>();
    for (let turn = 0; turn < count; turn += 1) {
      const pair = withAndWithout[turn % withAndWithout.length];
      if (pair === undefined) continue;
      met.add(pair.name);
      expect(toldApart(choose, pair), `${turn} ${pair.name}`).toBeUndefined();
    }
    expect(met.size).toBeGreaterThan(8);
  },
  30 * minutes,
);
