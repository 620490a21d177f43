import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { citedSources } from 'exit-work/kernel';
import { practiceRules } from 'exit-work/practice';
import { isValueOf, severities } from 'exit-work/vocabulary';
import { sourceStatements } from 'exit-work/vocabulary/sources';
import { describe, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../../src/practice/rules/', import.meta.url));
const files = readdirSync(folder)
  .map((name) => name.replace(/\.ts$/, ''))
  .filter((name) => name !== 'index');
const tables = readdirSync(fileURLToPath(new URL('rules/', import.meta.url)));

describe('the registry', () => {
  it('holds exactly the rules of the folder, each under the name of its file', () => {
    expect(practiceRules.map(({ id }) => id).sort()).toEqual([...files].sort());
    expect(new Set(practiceRules.map(({ id }) => id)).size).toBe(practiceRules.length);
  });

  it('has a table of cases for each rule', () => {
    expect(tables.sort()).toEqual(files.map((name) => `${name}.test.ts`).sort());
  });
});

describe.each(practiceRules)('the rule $id', ({ id, title, severity, citation }) => {
  const sources = citedSources(citation);

  it('has a name in kebab-case and a title of its own', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(title).toMatch(/^\p{Lu}.*[^.\s]$/u);
    expect(practiceRules.filter((rule) => rule.title === title)).toHaveLength(1);
  });

  it('cites statements that exist, each once', () => {
    expect(sources.length).toBeGreaterThan(0);
    expect(new Set(sources).size).toBe(sources.length);
    for (const source of sources) expect(Object.hasOwn(sourceStatements, source)).toBe(true);
  });

  it('is no stronger than the strongest words that it cites', () => {
    expect(isValueOf(severities, severity)).toBe(true);
    const strongest = Math.max(...sources.map((source) => strengthOf(sourceStatements[source].statement)));
    expect(strength[severity]).toBeLessThanOrEqual(strongest);
  });

  it('is not weaker than the first statement that it cites', () => {
    const [first] = sources.map((source) => sourceStatements[source].statement);
    expect(strength[severity]).toBeGreaterThanOrEqual(Math.min(2, strengthOf(first ?? '')));
  });
});

const strength = { must: 3, should: 2, consider: 1 } as const;

/** How strong the words of a statement are: a plain instruction or a warning recommends, as `should` does. */
function strengthOf(statement: string): number {
  if (/\b(must|has to|have to|needs to|need to)\b/.test(statement)) return strength.must;
  if (/\bshould\b|\badvised\b/.test(statement)) return strength.should;
  if (/^(Select|Use)\b/.test(statement) || /\bhazardous\b/.test(statement)) return strength.should;
  return strength.consider;
}
