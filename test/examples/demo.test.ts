import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { row } from '../../examples/demo/layout.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

let runs = 0;

/**
 * The demo in this process, which has loaded the library already; by another query the file is run anew. As a process of its
 * own it is started by `.ci/run`.
 */
async function demo(...arguments_: readonly string[]) {
  const before = process.argv;
  process.argv = [process.execPath, 'examples/demo/main.ts', ...arguments_];
  const stdout = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  runs += 1;
  try {
    await import(/* @vite-ignore */ `${root}examples/demo/main.ts?run=${runs}`);
    const [written, complaint] = [stdout, stderr].map(({ mock }) =>
      mock.calls.map(([text]) => text).join(''),
    );
    return { code: process.exitCode, stdout: written ?? '', stderr: complaint ?? '' };
  } finally {
    process.argv = before;
    process.exitCode = undefined;
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  }
}

const colourCode = String.fromCharCode(27);

describe('npm run demo', () => {
  it('prints every journey for people, without colours where there is no terminal', async () => {
    vi.stubEnv('FORCE_COLOR', undefined);
    const { stdout } = await demo();
    for (const part of [
      'What happened',
      'Who sees what',
      'What was due',
      'What falls short of good practice',
    ]) {
      expect(stdout.split(part)).toHaveLength(5);
    }
    expect(stdout).not.toContain(colourCode);
    expect(stdout.split('\n').filter((line) => line.length > 100)).toEqual([]);
  });

  it('prints one journey, in colours where they are asked for', async () => {
    vi.stubEnv('FORCE_COLOR', '1');
    vi.stubEnv('NO_COLOR', '');
    const { code, stdout } = await demo('--journey', 'pairs');
    expect(code).toBe(0);
    expect(stdout).toContain(colourCode);
    expect(stdout).toContain('Rémy');
    expect(stdout).not.toContain('Alva');
  });

  it('prints JSON for machines', async () => {
    const { stdout } = await demo('--json');
    const reports: unknown = JSON.parse(stdout);
    expect(reports).toHaveLength(4);
  });

  it.each([
    [['--journey', 'nowhere'], 'no such journey'],
    [['--verbose'], 'Unknown option'],
  ] as const)('says what is wrong with %j', async (arguments_, message) => {
    const { code, stderr } = await demo(...arguments_);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

it.each([60, 80, 120])('sets rows within %i columns', (width) => {
  const text = 'a sentence that is long enough to be broken into several lines by any terminal '.repeat(3);
  for (const line of row({ width, colours: false }, [['2030-01-01', 17]], text).split('\n')) {
    expect(line.length).toBeLessThanOrEqual(width);
  }
});
