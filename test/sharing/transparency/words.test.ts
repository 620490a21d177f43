import {
  consentConditions,
  dataCategories,
  dataSubjects,
  grounds,
  notificationTimes,
  organisationKinds,
  purposes,
  roles,
  type Vocabulary,
  valuesOf,
} from 'exit-work/vocabulary';
import { describe, expect, it } from 'vitest';
import { phrasingIn } from '../../../src/sharing/transparency/phrasing-in.js';
import { languages } from './said-in.js';

function wordsOf<Value extends string>(list: Vocabulary<Value>, wordOf: (value: Value) => string) {
  return [list.name, valuesOf(list).map(wordOf)] as const;
}

describe.each(languages)('the words in %s', (language) => {
  const phrasing = phrasingIn(language);
  it.each([
    wordsOf(dataCategories, phrasing.category),
    wordsOf(purposes, phrasing.purpose),
    wordsOf(dataSubjects, phrasing.subject),
    wordsOf(organisationKinds, phrasing.kind),
    wordsOf(grounds, phrasing.ground),
    wordsOf(roles, phrasing.role),
    wordsOf(consentConditions, phrasing.condition),
    wordsOf(notificationTimes, phrasing.notification),
  ])('%s: one for each value, none twice, nothing that breaks a table', (_, words) => {
    expect(new Set(words).size).toBe(words.length);
    for (const word of words) expect(word).toMatch(/^[\p{L}][\p{L} ,:’-]*$/u);
  });

  it('twelve months', () => {
    const days = Array.from({ length: 12 }, (_, index) => phrasing.day('2030', index + 1, 9));
    expect(new Set(days).size).toBe(12);
    for (const day of days) expect(day).toMatch(/^9\.? \p{L}+ 2030$/u);
  });
});
