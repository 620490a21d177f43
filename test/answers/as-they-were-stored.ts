import { expect } from 'vitest';
import { answersOf, type CaseKindName, caseKinds } from './cases.js';
import { changesAmong } from './changes-among.js';
import { differencesOf } from './differences.js';
import { storedAnswers } from './stored-answers.js';

// Every sixteenth time, so that whoever changes something knows in seconds; all twenty thousand in answers.exhaustive.test.ts.
export const every = 16;

/** The answers to every sixteenth of a kind are those that were stored. */
export function expectAsStored(kind: CaseKindName): void {
  const { times, together } = caseKinds[kind];
  const answers = answersOf(kind, every);
  const stored = storedAnswers(kind, every);
  expect(answers).toHaveLength(Math.ceil(times / every) * together);
  expect(stored.full.size).toBeGreaterThan(0);
  expect(differencesOf(kind, answers, stored, changesAmong(kind, every))).toBeUndefined();
}
