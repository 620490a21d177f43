import { name, record } from 'exit-work/schema';
import { expect, it } from 'vitest';

const annotation = { label: 'Name', category: 'identity', subject: 'client' } as const;
const real = name(annotation);

it('the mark exists for the compiler alone', () => {
  expect(Object.getOwnPropertySymbols(real)).toEqual([]);
  expect(Object.keys(record({ name: real }).shape)).toEqual(['name']);
});
