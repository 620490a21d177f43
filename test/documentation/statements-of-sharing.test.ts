import { type SourceId, sourceStatements } from 'exit-work/vocabulary/sources';
import { describe, expect, it } from 'vitest';
import { holdersInProgrammes } from './holders/holders-in-programmes.js';
import { holdersInSharing, workedCase } from './holders/holders-in-sharing.js';
import { holdersOf } from './holders/holders-of-statements.js';

function isId(id: string): id is SourceId {
  return Object.hasOwn(sourceStatements, id);
}

const sharing = Object.keys(sourceStatements)
  .filter(isId)
  .filter((id) => sourceStatements[id].kind === 'sharing');

/** Words of a list, whole programmes and worked cases speak of a statement; alone they do not hold it. */
const isWeak = (holder: string, words: readonly string[]): boolean =>
  words.includes(holder) || holder.startsWith('the programme itself') || holder.startsWith(workedCase);

const held = new Map(
  sharing.map((id) => {
    const recordsAndWords = holdersOf(id);
    const words = recordsAndWords.filter((holder) => !/^(`|rule of )/.test(holder));
    const all = [...holdersInSharing(id), ...recordsAndWords, ...holdersInProgrammes(id)];
    const strong = all.filter((holder) => !isWeak(holder, words));
    return [id, { strong, weak: all.filter((holder) => isWeak(holder, words)) }] as const;
  }),
);

function row(id: SourceId): string {
  const { strong, weak } = held.get(id) ?? { strong: [], weak: [] };
  return `| ${id} | ${sourceStatements[id].statement} | ${[...strong, ...weak].join('; ')}. |`;
}

const table = `# Which rule, record or word holds which statement on sharing

Written by the tests from the code: \`npm test -- -u\` writes it anew. What the rules answer is taken from the worked cases
of [Who may see what](who-may-see-what.md). A holder follows the statement; one that states just this says so.

## Statements on sharing (${sharing.length})

| statement | says | held by |
| --- | --- | --- |
${sharing.map(row).join('\n')}
`;

describe('the statements on sharing', () => {
  it('are the 35 of the catalogue', () => {
    expect(sharing).toHaveLength(35);
  });

  it.each(sharing)('%s is held by more than a word, a whole programme, or a worked case', (id) => {
    expect(held.get(id)?.strong).not.toEqual([]);
  });

  it('stand with their holders in the documentation', async () => {
    await expect(table).toMatchFileSnapshot('../../docs/statements-of-sharing.md');
  });
});
