import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { longWalks } from '../files-entered.js';
import { fixedWalks } from './fixed-walks.js';
import { aboveGround, filesEntered } from './walk.js';

const walks = fixedWalks();

test('the fixed walks go from a call of the library to its return', () => {
  const calls = [...walks.disclosure, ...walks.event]
    .filter(({ depth }) => depth === 0)
    .map(({ name }) => name);
  expect(calls).toEqual(['decideDisclosure', 'viewRecord', 'applyEvent']);
});

test('they are short, and enter no room twice', () => {
  const faults = longWalks(walks);
  expect(faults, faults.join('\n')).toEqual([]);
});

test('they stand in docs/architecture.md, file by file', () => {
  const page = readFileSync('docs/architecture.md', 'utf8').split('## Two walks')[1]?.split('\n## ')[0] ?? '';
  const linked = [...page.matchAll(/\]\(\.\.\/(src\/[^)]+\.ts)\)/g)].map(([, file]) => file);
  const entered = [walks.disclosure, walks.event].flatMap((walk) => [
    ...filesEntered(aboveGround(walk)).keys(),
  ]);
  expect(linked).toEqual(entered);
});
