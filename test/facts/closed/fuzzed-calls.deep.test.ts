import { expect, test } from 'vitest';
import { shareOf } from '../../evidence/share.js';
import { faultsOf } from './calls/fuzzed-calls.js';

test('100,000 fuzzed calls throw nothing but an InputError, which repeats nothing', {
  timeout: 3_600_000,
}, () => {
  expect(faultsOf(shareOf(100_000), 7)).toEqual([]);
});
