import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Programme } from 'exit-work/programme';
import { standardInvariants } from 'exit-work/verification';
import { beforeAll, describe, expect, it } from 'vitest';
import { compile } from './compile.js';
import { runFile } from './run-file.js';
import { folder, markdown, steps, tutorialPage } from './tutorial-page.js';

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

  // `npm run test:exhaustive -- -u` writes the answers anew; what the text says of them, somebody must read again.
  it('shows word for word what the computer answers', async () => {
    const rest = [...answers];
    const answered = markdown.replaceAll(/^```text\n.*?^```$/gms, () => `\`\`\`text\n${rest.shift()}\`\`\``);
    expect(rest).toEqual([]);
    await expect(answered).toMatchFileSnapshot(tutorialPage);
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
    const { phase, ...withoutPhase } = mentoring.stages['mentoring'] ?? { label: '' };
    expect(phase).toBe('intervention');
    const silent = { ...mentoring, stages: { ...mentoring.stages, mentoring: withoutPhase } };
    expect(Object.keys(standardInvariants(mentoring))).toContain('assessed-before-intervention');
    expect(Object.keys(standardInvariants(silent))).not.toContain('assessed-before-intervention');
  });

  it('shows the picture that it draws', async () => {
    const drawing = steps.find(({ path }) => path.endsWith('draw.ts'));
    expect(markdown).toContain(`](pictures/${picture})`);
    await expect(readFileSync(`${drawing?.home}${picture}`, 'utf8')).toMatchFileSnapshot(
      `../../../docs/pictures/${picture}`,
    );
  });
});
