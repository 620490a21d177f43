import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, inject, test } from 'vitest';

/** The code of a bundle as it is served, without what every consumer of the records has anyway: zod. */
async function served(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: inject('consumer') },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    external: ['zod', 'xstate'],
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('\n');
}

const weight = (code: string) => gzipSync(code, { level: 9 }).length;

const records = `import { check } from 'exit-work/kernel';
  import { CaseEvent, OpeningEvent } from 'exit-work/model';
  import { compileSchema } from 'exit-work/schema';
  globalThis.used = [check, CaseEvent, compileSchema, OpeningEvent];`;

test('who replays pays at most 10 kB more than for the records of events, and nothing for XState', async () => {
  const replaying = await served("import { replay } from 'exit-work/lifecycle'; globalThis.used = replay;");
  expect(replaying).not.toContain('xstate');
  expect(weight(replaying) - weight(await served(records))).toBeLessThanOrEqual(10 * 1024);
});

test('who makes machines loads XState, which shows that these tests would see it', async () => {
  const machine = await served(
    "import { createCaseMachine } from 'exit-work/lifecycle'; globalThis.used = createCaseMachine;",
  );
  expect(machine).toContain('xstate');
});
