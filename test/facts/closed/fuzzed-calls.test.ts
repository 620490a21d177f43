import { expect, test } from 'vitest';
import { sentenceOf } from '../laws.js';
import { faultsOf } from './calls/fuzzed-calls.js';

test(`${sentenceOf(16)}: 5,000 fuzzed calls throw nothing but an InputError, which repeats nothing`, () => {
  expect(faultsOf(5_000, 16)).toEqual([]);
});
