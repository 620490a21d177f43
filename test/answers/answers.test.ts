import { expect, it } from 'vitest';
import { answersOf, caseKindNames, caseKinds } from './cases.js';
import { changesAmong } from './changes-among.js';
import { differencesOf } from './differences.js';
import { storedAnswers } from './stored-answers.js';

// Every sixteenth time, so that whoever changes something knows in seconds; all twenty thousand in answers.exhaustive.test.ts.
const every = 16;

it.each(caseKindNames)('the answers to every sixteenth of the %s are those that were stored', (kind) => {
  const { times, together } = caseKinds[kind];
  const answers = answersOf(kind, every);
  const stored = storedAnswers(kind, every);
  expect(answers).toHaveLength(Math.ceil(times / every) * together);
  expect(stored.full.size).toBeGreaterThan(0);
  expect(differencesOf(kind, answers, stored, changesAmong(kind, every))).toBeUndefined();
});

it('one that is otherwise is noticed', () => {
  const changed = [...answersOf('reviews', every)];
  changed[7] = { ...Object(changed[7]), moon: 'landed' };
  expect(differencesOf('reviews', changed, storedAnswers('reviews', every))?.cases).toEqual([7]);
});
