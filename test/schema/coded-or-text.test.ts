import { check } from 'exit-work/kernel';
import { annotationOf, codedOrText, isFreeText, unread } from 'exit-work/schema';
import { ideologies } from 'exit-work/vocabulary';
import { expect, it } from 'vitest';
import { faultsOfStyle, issuesOf } from '../kernel/issue/issue-style.js';

const ideology = codedOrText(
  ideologies,
  unread({ label: 'Ideology', category: 'beliefs', subject: 'client' }),
);

it.each<[unknown, boolean]>([
  ['islamist', true],
  ['other: a sect', true],
  ['other: x', true],
  [`other: ${'x'.repeat(200)}`, true],
  [`other: ${'x'.repeat(201)}`, false],
  ['other', false],
  ['other:', false],
  ['other: ', false],
  ['other:  ', false],
  ['other:a sect', false],
  ['other: a sect ', false],
  ['other: a\nsect', false],
  ['Other: a sect', false],
  ['a sect', false],
  ['toString', false],
  ['', false],
  [7, false],
  [null, false],
  [{ other: 'a sect' }, false],
])('%j is a value of an open list: %s', (value, accepted) => {
  expect(check(ideology, value).ok).toBe(accepted);
});

it('says what is expected, without the value', () => {
  const issues = issuesOf(check(ideology, 'a sect'));
  expect(issues.flatMap(faultsOfStyle)).toEqual([]);
  expect(issues).toMatchObject([
    { path: '(root)', message: expect.stringContaining('or `other: ` and a few words') },
  ]);
});

it('is one leaf that knows its list', () => {
  expect(annotationOf(ideology)).toMatchObject({ category: 'beliefs', vocabulary: ideologies });
});

it.each([
  ['other: a sect', true],
  ['islamist', false],
])('%j is in own words: %s', (value, inOwnWords) => {
  expect(isFreeText(value)).toBe(inOwnWords);
});
