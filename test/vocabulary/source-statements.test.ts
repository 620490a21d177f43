import { sourceDocuments, sourceStatements } from 'exit-work/vocabulary/sources';
import { describe, expect, it } from 'vitest';

const statements = Object.entries(sourceStatements);

describe('the statements of the sources', () => {
  it('have ids that name their document', () => {
    const documents = new Set(Object.keys(sourceDocuments));
    expect(statements.filter(([id]) => !documents.has(id.split('-')[0] ?? ''))).toEqual([]);
  });

  it('come from every document', () => {
    const cited = new Set(statements.map(([id]) => id.split('-')[0]));
    expect([...cited].sort()).toEqual(Object.keys(sourceDocuments).sort());
  });

  it('say where they stand and what they say', () => {
    expect(statements.filter(([, { where, statement }]) => where === '' || statement === '')).toEqual([]);
  });

  it('are numbered without gaps within each section', () => {
    const sections = new Map<string, number[]>();
    for (const [id] of statements) {
      const [, section = '', number = ''] = /^(.+)-(\d+)$/.exec(id) ?? [];
      sections.set(section, [...(sections.get(section) ?? []), Number(number)]);
    }
    for (const [section, numbers] of sections) {
      const sorted = [...numbers].sort((one, other) => one - other);
      expect([section, ...sorted]).toEqual([section, ...sorted.map((_, index) => index + 1)]);
    }
  });
});
