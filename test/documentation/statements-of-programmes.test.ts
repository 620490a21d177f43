import { type SourceId, sourceStatements } from 'exit-work/vocabulary/sources';
import { describe, expect, it } from 'vitest';
import { holdersInProgrammes } from './holders/holders-in-programmes.js';
import { holdersOf } from './holders/holders-of-statements.js';

function isId(id: string): id is SourceId {
  return Object.hasOwn(sourceStatements, id);
}

const idsOf = (kind: string): readonly SourceId[] =>
  Object.keys(sourceStatements)
    .filter(isId)
    .filter((id) => sourceStatements[id].kind === kind);

const lifecycle = idsOf('lifecycle');
const programme = idsOf('programme');

const holders = (id: SourceId): readonly string[] => [...holdersInProgrammes(id), ...holdersOf(id)];

const row = (id: SourceId): string =>
  `| ${id} | ${sourceStatements[id].statement} | ${holders(id).join('; ')}. |`;

const table = `# Which programme, step or proof holds which statement

Written by the tests from the code: \`npm test -- -u\` writes it anew. A holder follows the statement; one that
states just this says so.

## Statements on the way of a case (${lifecycle.length})

| statement | says | held by |
| --- | --- | --- |
${lifecycle.map(row).join('\n')}

## Statements on programmes (${programme.length})

| statement | says | held by |
| --- | --- | --- |
${programme.map(row).join('\n')}
`;

describe('the statements on cases and programmes', () => {
  it('are the 41 and the 52 of the catalogue', () => {
    expect([lifecycle.length, programme.length]).toEqual([41, 52]);
  });

  it.each([...lifecycle, ...programme])('%s is held', (id) => {
    expect(holders(id)).not.toEqual([]);
  });

  it.each(lifecycle)('%s is held by more than the mention of a whole programme', (id) => {
    expect(holders(id).filter((holder) => !holder.startsWith('the programme itself'))).not.toEqual([]);
  });

  it('stand with their holders in the documentation', async () => {
    await expect(table).toMatchFileSnapshot('../../docs/statements-of-programmes.md');
  });
});
