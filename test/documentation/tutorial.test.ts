import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Programme } from 'exit-work/programme';
import { standardInvariants } from 'exit-work/verification';
import { sourceStatements } from 'exit-work/vocabulary/sources';
import { beforeAll, describe, expect, it } from 'vitest';
import { compile } from './tutorial/compile.js';
import { piecesOf, proseOf } from './tutorial/pieces-of.js';
import { runFile } from './tutorial/run-file.js';
import { stepsOf } from './tutorial/steps-of.js';

const page = fileURLToPath(new URL('../../docs/tutorial-programme.md', import.meta.url));
const folder = fileURLToPath(new URL('../.generated/tutorial/', import.meta.url));
const markdown = readFileSync(page, 'utf8');
const pieces = piecesOf(markdown);

/** The commands that answer something, each in a folder that holds what is typed until then. */
const steps = stepsOf(pieces).flatMap((step, index) => {
  const [, tool, file] = /^npx (tsx|tsc --noEmit --pretty false) (\S+)$/.exec(step.command) ?? [];
  if (tool === undefined || file === undefined) return [];
  const home = `${folder}${index}/`;
  return [{ ...step, isRun: tool === 'tsx', home, path: `${home}${file}` }];
});

const picture = 'tutorial-mentoring.svg';

/** Types what stands in the folder at each command; what is written goes where nobody else writes. */
function typeAll(): void {
  rmSync(folder, { recursive: true, force: true });
  for (const { files, home } of steps) {
    mkdirSync(home, { recursive: true });
    for (const [name, text] of files) {
      writeFileSync(home + name, text.replaceAll(`'${picture}'`, JSON.stringify(home + picture)));
    }
  }
}

describe('the tutorial', () => {
  const said = new Map<string, string>();
  const answers: string[] = [];

  beforeAll(async () => {
    typeAll();
    for (const [path, faults] of compile(steps.map(({ path }) => path))) said.set(path, faults);
    for (const { isRun, path } of steps) {
      answers.push(isRun ? await runFile(path) : (said.get(path) ?? ''));
    }
  }, 120_000);

  // `npm test -- -u` writes the answers anew; what the text says of them, somebody must read again.
  it('shows word for word what the computer answers', async () => {
    const rest = [...answers];
    const answered = markdown.replaceAll(/^```text\n.*?^```$/gms, () => `\`\`\`text\n${rest.shift()}\`\`\``);
    expect(rest).toEqual([]);
    await expect(answered).toMatchFileSnapshot(page);
  });

  it('compiles at every step, but for the typing error', () => {
    const faults = steps.map(({ path }) => said.get(path)).filter((fault) => fault !== '');
    expect(faults).toEqual([expect.stringContaining('\'"meetings"\' is not assignable')]);
  });

  it('counts what is broken as the computer does', () => {
    const broken = answers.flatMap((answer) => /: (\d+) propert\w+ not proved/.exec(answer)?.[1] ?? []);
    expect(broken).toEqual(['8', '4', '2', '1']);
    for (const told of ['Eight properties do not hold', 'Four are left', 'Two are left']) {
      expect(markdown).toContain(told);
    }
  });

  it('says rightly that without a phase nobody asks for the needs', async () => {
    const [first] = steps.filter(({ path }) => path.endsWith('verify.ts'));
    const { mentoring }: { mentoring: Programme } = await import(
      /* @vite-ignore */ `${first?.home}programme.ts`
    );
    const { phase, ...withoutPhase } = mentoring.stages['mentoring'] ?? { label: '', sources: [] };
    expect(phase).toBe('intervention');
    const silent = { ...mentoring, stages: { ...mentoring.stages, mentoring: withoutPhase } };
    expect(Object.keys(standardInvariants(mentoring))).toContain('assessed-before-intervention');
    expect(Object.keys(standardInvariants(silent))).not.toContain('assessed-before-intervention');
  });

  it('shows the picture that it draws', async () => {
    const drawing = steps.find(({ path }) => path.endsWith('draw.ts'));
    expect(markdown).toContain(`](pictures/${picture})`);
    await expect(readFileSync(`${drawing?.home}${picture}`, 'utf8')).toMatchFileSnapshot(
      `../../docs/pictures/${picture}`,
    );
  });
});

describe('in the tutorial', () => {
  it('every command that answers is followed by its answer', () => {
    const silent = /^(npm install|cp) /;
    const commands = pieces.filter((piece) => piece.kind === 'command');
    expect(steps.map(({ command }) => command)).toEqual(
      commands.map(({ command }) => command).filter((command) => !silent.test(command)),
    );
    expect(steps.filter(({ answer }) => answer === undefined).map(({ command }) => command)).toEqual([]);
  });

  it('whatever is typed is tried in the same section', () => {
    const untried = pieces.filter(
      ({ kind, section }, index) =>
        kind === 'typed' &&
        !pieces.slice(index).some((later) => 'answer' in later && later.section === section),
    );
    expect(untried).toEqual([]);
  });

  it('every number of a source is one', () => {
    const cited = markdown.match(/\b(WO|CS|MG|NR|EU)-\d+(\.\d+)?-\d+/g) ?? [];
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.filter((id) => !Object.hasOwn(sourceStatements, id))).toEqual([]);
    expect(markdown.replaceAll('\n', ' ')).toContain(`“${sourceStatements['CS-3.8-02'].statement}”`);
  });

  it('there is no more than a quarter of an hour to read and type', () => {
    const words = proseOf(markdown)
      .split(/\s+/)
      .filter((word) => /\w/.test(word));
    const lines = pieces.flatMap((piece) => (piece.kind === 'typed' ? piece.code.split('\n') : []));
    expect(words.length).toBeLessThanOrEqual(2200);
    expect(lines.filter((line) => line.trim() !== '').length).toBeLessThanOrEqual(160);
  });

  it('no line is too long for the page, but for what the computer answers', () => {
    const written = markdown.replaceAll(/^```text\n.*?^```$/gms, '').split('\n');
    expect(written.filter((line) => line.length > 120)).toEqual([]);
  });
});
