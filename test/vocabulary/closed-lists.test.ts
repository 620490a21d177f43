import { citedSources } from 'exit-work/kernel';
import type { Term, Vocabulary } from 'exit-work/vocabulary';
import * as exported from 'exit-work/vocabulary';
import { sourceStatements } from 'exit-work/vocabulary/sources';
import { describe, expect, it } from 'vitest';

function isVocabulary(value: unknown): value is Vocabulary {
  return typeof value === 'object' && value !== null && 'terms' in value && 'name' in value;
}

const lists = Object.entries<unknown>(exported).flatMap(([name, value]): [string, Vocabulary][] =>
  isVocabulary(value) ? [[name, value]] : [],
);

function termsOf(list: Vocabulary): [string, Term][] {
  return Object.entries(list.terms);
}

/** How values are written; the types of intervention have the letters of the literature, events two parts. */
const forms: Readonly<Record<string, RegExp>> = {
  interventionTypes: /^[A-E]$/,
  caseEvents: /^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/,
};
const kebabCase = /^[a-z]+(-[a-z0-9]+)*$/;

it('all the closed lists are looked at', () => {
  expect(lists.length).toBeGreaterThanOrEqual(30);
});

describe.each(lists)('%s', (name, list) => {
  it('has values that are written in one way', () => {
    for (const [value] of termsOf(list)) expect(value).toMatch(forms[name] ?? kebabCase);
  });

  it('has a label of its own for each value', () => {
    const labels = termsOf(list).map(([, { label }]) => label);
    expect(new Set(labels).size).toBe(labels.length);
    for (const label of labels) expect(label).toMatch(/^\p{Lu}\S*( \S+)*$/u);
  });

  it('defines each value in a sentence', () => {
    for (const [, { definition }] of termsOf(list)) expect(definition).toMatch(/^\p{Lu}.+[.?]$/u);
  });

  it('cites statements that exist, each once', () => {
    for (const [, { citation }] of termsOf(list)) {
      const sources = citedSources(citation);
      expect(sources.filter((id) => !Object.hasOwn(sourceStatements, id))).toEqual([]);
      expect(new Set(sources).size).toBe(sources.length);
    }
  });

  it('says of each value how it stands to the sources', () => {
    for (const [value, { citation }] of termsOf(list)) expect(citation, value).toBeDefined();
  });

  it('says in the singular what it is a list of', () => {
    expect(list.name).toMatch(/^[a-z][a-z ]+$/);
  });
});

it('no two lists have the same name', () => {
  const names = lists.map(([, { name }]) => name);
  expect(new Set(names).size).toBe(names.length);
});
