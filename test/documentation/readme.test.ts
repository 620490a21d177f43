import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it, vi } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${root}test/.generated/readme`;
const readme = readFileSync(`${root}README.md`, 'utf8');
const blocks = [...readme.matchAll(/```(?:ts|js)\n([\s\S]*?)```/g)].flatMap(([, code]) => code ?? []);

/** Runs an example of the README as it stands, with a case file where it expects one, and returns what it printed. */
async function run(index: number): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const journey: { cases: { file: unknown }[] } = JSON.parse(
    readFileSync(`${root}examples/journeys/pairs.json`, 'utf8'),
  );
  writeFileSync(`${folder}/case.json`, JSON.stringify(journey.cases[0]?.file));
  const code = (blocks[index] ?? '').replaceAll("'case.json'", JSON.stringify(`${folder}/case.json`));
  writeFileSync(`${folder}/example-${index}.ts`, code);
  const printed: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((...parts: unknown[]) => {
    printed.push(parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' '));
  });
  try {
    await import(/* @vite-ignore */ `${folder}/example-${index}.ts`);
  } finally {
    log.mockRestore();
  }
  return printed;
}

describe('the README', () => {
  it('opens with the two commands', () => {
    const [first, second] = [...readme.matchAll(/^npm ci && npm \S+( \S+)?/gm)].map(([line]) => line.trim());
    expect(first).toMatch(/^npm ci && npm run demo/);
    expect(second).toMatch(/^npm ci && npm test/);
  });

  it('says in three lines what it is and for whom, then how to install it, with the picture of a decision', () => {
    const [, opening = ''] = readme.split(/```\n\n/);
    expect(opening.split('```')[0]?.trim().split('\n')).toHaveLength(3);
    expect(readme).toMatch(/```\nnpm install exit-work zod xstate\b.*\n```\n\n!\[[^\]]+\]\(docs\/pictures\//);
  });

  it('shows what is good in at most eight statements', () => {
    const { statements } = ts.createSourceFile('example.ts', blocks[0] ?? '', ts.ScriptTarget.ES2022);
    expect(statements.length).toBeLessThanOrEqual(8);
  });

  it('prints what it says that it prints: a near miss, a view, a refusal', async () => {
    const said = [...(blocks[0] ?? '').matchAll(/^console\.log\(.*\n((?:\/\/ .*\n)+)/gm)].map(
      ([, comment = '']) => comment.replace(/^\/\/ */gm, ' '),
    );
    expect(said).toHaveLength(3);
    // Where a line of the page ends, nothing is said.
    const plain = (text: string) => text.replaceAll(/\s+/g, '');
    expect(said.map(plain)).toEqual((await run(0)).map(plain));
  });

  it('has an example of at most 30 lines for each of the other users', () => {
    expect(blocks).toHaveLength(3);
    for (const block of blocks.slice(1)) expect(block.trim().split('\n').length).toBeLessThanOrEqual(30);
  });

  it('shows data officers where a case stands and what falls short', async () => {
    const [state, ...findings] = await run(1);
    expect(state).toBe('case-pairs: closure, closed');
    expect(findings).toHaveLength(4);
  });

  it('shows designers a programme that becomes a machine, and what is not proved of it yet', async () => {
    const [verification = ''] = await run(2);
    expect(verification).toContain('does not hold: every case can be brought to its end');
  });
});
