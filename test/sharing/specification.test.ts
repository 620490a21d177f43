import { it } from 'vitest';
import { compareWithSpecification, expectHardCases } from './compare.js';

it('the engine decides as the specification does, in 3,000 small worlds', () => {
  expectHardCases(compareWithSpecification(3_000));
}, 60_000);
