import { records } from 'exit-work/model';
import { expect, it } from 'vitest';
import { interference } from './interference.js';
import { noticesApart } from './notices-apart.js';

it('records that agree on what is permitted are shown alike, byte for byte, and shown they are', () => {
  const { pairs, byRecord, showing, differing, breach } = interference(3_000, 1);
  expect(breach).toBeUndefined();
  expect([...byRecord.keys()]).toEqual(Object.keys(records));
  expect(showing / pairs).toBeGreaterThan(0.5);
  expect(differing / pairs).toBeGreaterThan(0.5);
});

it('policies that permit the same are told alike, whatever they say of the rest', () => {
  const { pairs, outcomes, breach } = noticesApart(40, 1);
  expect(breach).toBeUndefined();
  expect(pairs).toBeGreaterThan(100);
  expect(outcomes).toEqual(new Set(['deny', 'escalate', 'permit', 'permit-with-redaction']));
});
