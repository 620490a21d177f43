import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { row } from '../../examples/demo/layout.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

async function demo(arguments_: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const settled = { cwd: root, env: { ...process.env, ...environment }, maxBuffer: 50_000_000 };
  const command = ['--import', 'tsx', 'examples/demo/main.ts', ...arguments_];
  return run(process.execPath, command, settled).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
}

const colourCode = String.fromCharCode(27);

describe('npm run demo', () => {
  it('prints every journey for people, without colours where there is no terminal', async () => {
    const { stdout } = await demo([]);
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
    const { stdout } = await demo(['--journey', 'pairs'], { FORCE_COLOR: '1', NO_COLOR: '' });
    expect(stdout).toContain(colourCode);
    expect(stdout).toContain('Rémy');
    expect(stdout).not.toContain('Alva');
  });

  it('prints JSON for machines', async () => {
    const { stdout } = await demo(['--json']);
    const reports: unknown = JSON.parse(stdout);
    expect(reports).toHaveLength(4);
  });

  it.each([
    [['--journey', 'nowhere'], 'no such journey'],
    [['--verbose'], 'Unknown option'],
  ] as const)('says what is wrong with %j', async (arguments_, message) => {
    const { code, stderr } = await demo(arguments_);
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
