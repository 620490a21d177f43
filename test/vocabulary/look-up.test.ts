import { citedSources } from 'exit-work/kernel';
import * as exported from 'exit-work/vocabulary';
import {
  closureReasonGroupOf,
  closureReasons,
  germanLabels,
  isValueOf,
  labelKey,
  labelOf,
  methods,
  needsServedBy,
  organisationKinds,
  participantTerm,
  termsCiting,
  termsLabelled,
  type Vocabulary,
  valuesOf,
  vocabularies,
} from 'exit-work/vocabulary';
import { sourceStatements } from 'exit-work/vocabulary/sources';
import { describe, expect, it } from 'vitest';

const everyList = Object.values<Vocabulary>(vocabularies);

describe('the lists', () => {
  it('are all among those that are exported, and no others', () => {
    const lists = Object.values<unknown>(exported).filter(
      (value) => typeof value === 'object' && value !== null && 'terms' in value,
    );
    expect(new Set(lists)).toEqual(new Set<unknown>(everyList));
  });

  it('give each value a key of its own', () => {
    const keys = everyList.flatMap((list) => valuesOf(list).map((value) => labelKey(list, value)));
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^[a-z-]+\.[A-Ea-z0-9.-]+$/);
  });
});

describe('a word', () => {
  it('is found by its label, whatever its case', () => {
    expect(termsLabelled(' housing ').map(({ list, value }) => [list.name, value])).toEqual(
      expect.arrayContaining([
        ['functional need', 'housing'],
        ['tangible service', 'housing'],
        ['topic of a release plan', 'housing'],
      ]),
    );
    expect(termsLabelled('no such word')).toEqual([]);
  });

  it('is found by its German label, where the sources give one', () => {
    expect(termsLabelled('Verantwortungspädagogik', germanLabels).map(({ value }) => value)).toEqual([
      'education-of-responsibility',
    ]);
    expect(termsLabelled('Verantwortungspädagogik')).toEqual([]);
  });

  it('is found by its statement', () => {
    expect(termsCiting('CS-3.11-07').map(({ value }) => value)).toEqual(
      expect.arrayContaining(['video', 'photograph', 'article']),
    );
  });

  it('is shown in English where a language has no label', () => {
    expect(labelOf(methods, 'mentorship', germanLabels)).toBe('Mentorship');
    expect(labelOf(methods, 'mentorship', { 'method.mentorship': 'Mentorat' })).toBe('Mentorat');
  });
});

it('every German label belongs to a word', () => {
  const keys = new Set(everyList.flatMap((list) => valuesOf(list).map((value) => labelKey(list, value))));
  expect(Object.keys(germanLabels).filter((key) => !keys.has(key))).toEqual([]);
});

it('every word rests on a statement, or is ours', () => {
  const cited = everyList.flatMap((list) =>
    Object.values(list.terms).flatMap(({ citation }) => citedSources(citation)),
  );
  expect(cited.filter((id) => !Object.hasOwn(sourceStatements, id))).toEqual([]);
});

it.each(valuesOf(closureReasons))('the closure reason %s is in a group', (reason) => {
  expect(isValueOf(vocabularies.closureReasonGroups, closureReasonGroupOf(reason))).toBe(true);
});

it.each([
  ['social-welfare-agency', ['financial-support', 'housing']],
  ['employment-service', ['employment']],
  ['police', []],
] as const)('%s serves %j', (kind, needs) => {
  expect(isValueOf(organisationKinds, kind)).toBe(true);
  expect(needsServedBy(kind)).toEqual(needs);
});

it.each([
  ['voluntary', 'client'],
  ['mandated', 'beneficiary'],
] as const)('on the %s track one speaks of the %s', (track, word) => {
  expect(participantTerm(track)).toBe(word);
});
