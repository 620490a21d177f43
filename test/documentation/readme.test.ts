import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
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

  it('has an example of at most 30 lines for each of the three users', () => {
    expect(blocks).toHaveLength(3);
    for (const block of blocks) expect(block.trim().split('\n').length).toBeLessThanOrEqual(30);
  });

  it('shows developers a refusal and a denial', async () => {
    const [refusal, denial] = await run(0);
    expect(refusal).toContain('possible where the stage is «assessment»');
    expect(denial).toBe('deny {}');
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
