import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, inject, test } from 'vitest';
import { run } from './run.js';

const known = new Map<string, Promise<string[]>>();

/** The scripts that Node runs to load an entry point by `import`, and then by `require`. */
function scriptsFor(entryPoint: string): Promise<string[]> {
  const scripts = known.get(entryPoint) ?? scriptsRunBy(entryPoint);
  known.set(entryPoint, scripts);
  return scripts;
}

/** From Node's own record of what it covered. Starting it takes the time; so it is done once for each entry point. */
async function scriptsRunBy(entryPoint: string): Promise<string[]> {
  const load = `import { createRequire } from 'node:module';
    await import('${entryPoint}');
    createRequire(process.cwd() + '/')('${entryPoint}');`;
  const record = mkdtempSync(join(inject('consumer'), 'loaded-'));
  await run(process.execPath, ['--input-type=module', '--eval', load], inject('consumer'), {
    NODE_V8_COVERAGE: record,
  });
  return readdirSync(record).flatMap((file) => {
    const { result } = JSON.parse(readFileSync(join(record, file), 'utf8')) as { result: { url: string }[] };
    return result.map(({ url }) => url);
  });
}

const isOurs = (url: string) => url.includes('/exit-work/dist/');

/** The source files whose code is in a script: esbuild writes their names above what comes from them. */
function sourcesIn(url: string): string[] {
  const text = readFileSync(fileURLToPath(url), 'utf8');
  return [...text.matchAll(/^\/\/ src\/(.+)$/gm)].flatMap(([, source]) => source ?? []);
}

test.each(['kernel', 'vocabulary', 'model'])('%s does not load xstate', async (entry) => {
  const urls = await scriptsFor(`exit-work/${entry}`);
  for (const index of ['index.js', 'index.cjs']) {
    expect(urls.filter((url) => url.endsWith(`exit-work/dist/node/${entry}/${index}`))).toHaveLength(1);
  }
  expect(urls.filter((url) => url.includes('/xstate/'))).toEqual([]);
});

test.each([
  ['kernel', ['kernel']],
  ['vocabulary', ['kernel', 'vocabulary']],
  ['model', ['kernel', 'model', 'schema', 'vocabulary']],
])('%s loads nothing of ours but %j', async (entry, folders) => {
  const sources = (await scriptsFor(`exit-work/${entry}`)).filter(isOurs).flatMap(sourcesIn);
  expect([...new Set(sources.map((source) => source.split('/')[0]))].sort()).toEqual(folders);
  expect(sources.filter((source) => source.startsWith('vocabulary/sources/'))).toEqual([]);
});

test('vocabulary/sources loads the statements, which shows that these tests would see them', async () => {
  const urls = (await scriptsFor('exit-work/vocabulary/sources')).filter(isOurs);
  for (const ending of ['.js', '.cjs']) {
    const sources = urls.filter((url) => url.endsWith(ending)).flatMap(sourcesIn);
    expect(sources.some((source) => source.startsWith('vocabulary/sources/'))).toBe(true);
  }
});

test('lifecycle loads xstate, which shows that these tests would see it', async () => {
  const urls = await scriptsFor('exit-work/lifecycle');
  expect(urls.some((url) => /\/xstate\/.*\.cjs/.test(url))).toBe(true);
  expect(urls.some((url) => /\/xstate\/.*\.js/.test(url))).toBe(true);
});

test('no entry point reads all of date-fns', async () => {
  const urls = await scriptsFor('exit-work/lifecycle');
  expect(urls.filter((url) => /\/date-fns\/index\./.test(url))).toEqual([]);
});
