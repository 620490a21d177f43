import { check } from 'exit-work/kernel';
import { decideDisclosure, PurposeNecessity, standardNecessity } from 'exit-work/sharing';
import { type DataCategory, dataCategories, type Purpose, purposes, valuesOf } from 'exit-work/vocabulary';
import { describe, expect, it } from 'vitest';
import { consent, policy, request } from '../builders/builders.js';

function needing(category: DataCategory): Purpose[] {
  return standardNecessity()
    .filter(({ categories }) => categories.includes(category))
    .map(({ purpose }) => purpose);
}

function neededFor(asked: Purpose): PurposeNecessity | undefined {
  return standardNecessity().find(({ purpose }) => purpose === asked);
}

it('names every purpose once, in a form that policies accept', () => {
  expect(standardNecessity().map(({ purpose }) => purpose)).toEqual(valuesOf(purposes));
  for (const row of standardNecessity())
    expect(check(PurposeNecessity, row)).toEqual({ ok: true, value: row });
});

it('is made anew each time, so that nobody’s change is everybody’s', () => {
  for (const row of standardNecessity()) Object.assign(row, { categories: [] });
  expect(neededFor('funding-accountability')?.categories).toEqual(['organisational']);
});

describe('what is delicate is needed where one would defend it, and nowhere else', () => {
  it.each<[DataCategory, Purpose[]]>([
    [
      'health',
      [
        'case-management',
        'service-delivery',
        'release-planning',
        'safeguarding',
        'subject-access',
        'staff-safety',
      ],
    ],
    ['beliefs', ['case-management', 'subject-access']],
    ['counselling-notes', ['subject-access']],
    ['undisclosed-offences', ['safeguarding', 'subject-access']],
    ['offences', ['supervision', 'release-planning', 'safeguarding', 'subject-access', 'staff-safety']],
    ['whereabouts', ['release-planning', 'safeguarding', 'subject-access']],
    ['security', ['case-management', 'release-planning', 'safeguarding', 'subject-access', 'staff-safety']],
  ])('%s', (category, expected) => {
    expect(needing(category)).toEqual(expected);
  });

  it('a funder’s purpose needs nothing about anybody', () => {
    expect(neededFor('funding-accountability')).toEqual({
      purpose: 'funding-accountability',
      categories: ['organisational'],
    });
  });

  it('an evaluation needs no name, and nothing else in generalised form', () => {
    expect(neededFor('evaluation')?.generalised).toEqual(['identity', 'reference']);
  });

  it('whoever asks what is held about them needs all of it', () => {
    expect(neededFor('subject-access')?.categories).toEqual(valuesOf(dataCategories));
  });
});

it.each<[Purpose, DataCategory, string]>([
  ['service-delivery', 'health', 'permit'],
  ['service-delivery', 'beliefs', 'deny'],
  ['evaluation', 'identity', 'permit-with-redaction'],
  ['evaluation', 'progress', 'permit'],
  ['case-management', 'counselling-notes', 'deny'],
])('with a consent for everything, %s gets of %s: %s', (purpose, category, outcome) => {
  const granting = policy({
    consents: [consent({ purposes: [purpose], categories: [category] })],
    necessity: standardNecessity(),
  });
  expect(decideDisclosure(request({ purpose, categories: [category] }), granting).outcome).toBe(outcome);
});
