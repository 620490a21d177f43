import {
  arrayOf,
  codedOrText,
  distinctValues,
  literal,
  metadataOf,
  record,
  shortText,
  term,
} from 'exit-work/schema';
import { ideologies, riskLevels } from 'exit-work/vocabulary';
import { expect, test, vi } from 'vitest';
import * as z from 'zod';

/** How many schemas zod makes meanwhile: each is given its internals once. */
function schemasMadeBy(make: () => unknown): number {
  let made = 0;
  const { defineProperty } = Object;
  const define = vi.spyOn(Object, 'defineProperty').mockImplementation((target, key, descriptor) => {
    if (key === '_zod' && 'type' in descriptor.value.def) made += 1;
    return defineProperty(target, key, descriptor);
  });
  make();
  define.mockRestore();
  return made;
}

const about = { label: 'Example', category: 'progress', subject: 'client', mayContain: ['health'] } as const;
const line = shortText(about);
const lines = arrayOf<string>(line);
const metadata = { title: 'Example', meaning: 'An example.', rules: [distinctValues('lines')] };

// A program that imports the records waits for every schema that is made on the way to another.
test.each([
  ['a text', 1, () => shortText(about)],
  ['a value of a closed list', 1, () => term(riskLevels, about)],
  ['a value of an open list, whose closed part is one too', 2, () => codedOrText(ideologies, about)],
  ['a literal', 1, () => literal('open', about)],
  ['a list', 1, () => arrayOf<string>(line)],
  ['a list with a size of its own', 1, () => arrayOf<string>(line, { atLeast: 1, atMost: 3 })],
  ['a record', 1, () => record({ line })],
  ['a record with metadata and rules', 1, () => record({ lines }, metadata)],
])('%s is made in one go: %i', (_, expected, make) => {
  expect(schemasMadeBy(make)).toBe(expected);
});

test('what zod itself makes step by step is counted, which shows that these tests would see more', () => {
  expect(schemasMadeBy(() => z.array(z.string()).min(1).max(3))).toBe(4);
});

test('a record made in one go has its rules and its metadata', () => {
  const made = record({ lines }, metadata);
  expect(metadataOf(made)?.title).toBe('Example');
  expect(made.safeParse({ lines: ['a', 'a'] }).error?.issues).toMatchObject([{ path: ['lines', 1] }]);
});
