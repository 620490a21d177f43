import { records } from 'exit-work/model';
import { expect, it } from 'vitest';
import { interference } from './interference.js';

it('20,000 pairs of records that agree on what is permitted are shown alike, byte for byte', () => {
  const { pairs, byRecord, showing, differing, breach } = interference(20_000, 3);
  expect(breach).toBeUndefined();
  expect(pairs).toBeGreaterThanOrEqual(20_000);
  expect([...byRecord.keys()]).toEqual(Object.keys(records));
  expect(Math.min(showing, differing) / pairs).toBeGreaterThan(0.5);
}, 120_000);
