import { readFileSync } from 'node:fs';
import { type SourceId, sourceStatements } from 'exit-work/vocabulary/sources';
import { describe, expect, it } from 'vitest';
import { holdersOf } from './holders/holders-of-statements.js';

const evidencePage = 'evidence-in-the-sources.md';
const evidence = readFileSync(new URL(`../../docs/${evidencePage}`, import.meta.url), 'utf8');

function isId(id: string): id is SourceId {
  return Object.hasOwn(sourceStatements, id);
}

const schemaStatements = Object.keys(sourceStatements)
  .filter(isId)
  .filter((id) => sourceStatements[id].kind === 'schema');

function row(id: SourceId): string {
  const besides = evidence.includes(`| ${id} `) ? ` Besides: [${evidencePage}](${evidencePage}).` : '';
  return `| ${id} | ${sourceStatements[id].statement} | ${holdersOf(id).join('; ')}.${besides} |`;
}

const table = `# Which record or word holds which statement

Written by the tests from the code: \`npm test -- -u\` writes it anew. Of the ${Object.keys(sourceStatements).length} numbered statements of the sources, these ${schemaStatements.length}
say what a case, a client, a team, an organisation, a plan or an agreement has. A holder follows the statement; one that states just this says so.

| statement | says | held by |
| --- | --- | --- |
${schemaStatements.map(row).join('\n')}
`;

describe('the statements that a schema can hold', () => {
  it('are the 171 of the catalogue', () => {
    expect(schemaStatements).toHaveLength(171);
  });

  it.each(schemaStatements)('%s is held', (id) => {
    expect(holdersOf(id)).not.toEqual([]);
  });

  it('stand with their holders in the documentation', async () => {
    await expect(table).toMatchFileSnapshot('../../docs/statements-of-records.md');
  });

  it('that the page on evidence treats exist', () => {
    const treated = [...evidence.matchAll(/^\| ([A-Z]{2}-\S+) /gm)].map(([, id = '']) => id);
    expect(treated.length).toBeGreaterThan(10);
    expect(treated.filter((id) => !isId(id))).toEqual([]);
  });
});
