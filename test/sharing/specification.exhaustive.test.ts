import { it } from 'vitest';
import { compareWithSpecification, expectHardCases } from './compare.js';

it('the engine decides as the specification does, in 200,000 small worlds', () => {
  expectHardCases(compareWithSpecification(200_000));
}, 900_000);
