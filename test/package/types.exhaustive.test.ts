import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { faultsOf, resolutions } from './compile-consumer.js';
import { repository, runAnyway } from './run.js';

const compilers = ['typescript-5.9', 'typescript', 'typescript-7.0'];
const pairs = compilers.flatMap((compiler) =>
  resolutions.map((resolution) => [compiler, resolution] as const),
);

test.each(pairs)('%s reads the package by %s', async (compiler, moduleResolution) => {
  expect(await faultsOf(compiler, { moduleResolution, skipLibCheck: true })).toEqual([]);
});

test('TypeScript 7.0 finds the declarations sound in themselves', async () => {
  const faults = await faultsOf('typescript-7.0', { moduleResolution: 'nodenext', skipLibCheck: false });
  // xstate's own declarations do not stand exactOptionalPropertyTypes.
  expect(faults.filter((fault) => !fault.includes('node_modules/xstate/'))).toEqual([]);
});

test('are the types wrong? no', async () => {
  const binary = join(repository, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  // The profile leaves out the way of resolving from before there was `exports`.
  const options = ['--profile', 'node16', '--no-definitely-typed', '--no-emoji', '--no-color', '-f', 'ascii'];
  const { code, stdout } = await runAnyway(
    process.execPath,
    [binary, inject('tarball'), ...options],
    repository,
  );
  expect(code, stdout).toBe(0);
});
