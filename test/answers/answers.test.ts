import { expect, it } from 'vitest';
import { every, expectAsStored } from './as-they-were-stored.js';
import { answersOf, caseKindNames } from './cases.js';
import { differencesOf } from './differences.js';
import { storedAnswers } from './stored-answers.js';

const others = caseKindNames.filter((kind) => kind !== 'views');

it.each(others)('the answers to every sixteenth of the %s are those that were stored', expectAsStored);

it('one that is otherwise is noticed', () => {
  const changed = [...answersOf('reviews', every)];
  changed[7] = { ...Object(changed[7]), moon: 'landed' };
  expect(differencesOf('reviews', changed, storedAnswers('reviews', every))?.cases).toEqual([7]);
});
