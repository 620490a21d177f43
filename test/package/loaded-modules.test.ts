import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, test } from 'vitest';
import { run } from './run.js';

const known = new Map<string, Promise<string[]>>();

/** Starting Node takes the time; so each way of loading is tried once. */
function scriptsFor(load: string): Promise<string[]> {
  const scripts = known.get(load) ?? scriptsRunBy(load);
  known.set(load, scripts);
  return scripts;
}

/** The scripts that Node has run to load an entry point, from its own record of what it covered. */
async function scriptsRunBy(load: string): Promise<string[]> {
  const record = mkdtempSync(join(inject('consumer'), 'loaded-'));
  await run(process.execPath, ['--input-type=module', '--eval', load], inject('consumer'), {
    NODE_V8_COVERAGE: record,
  });
  return readdirSync(record).flatMap((file) => {
    const { result } = JSON.parse(readFileSync(join(record, file), 'utf8')) as { result: { url: string }[] };
    return result.map(({ url }) => url);
  });
}

const importing = (entryPoint: string) => scriptsFor(`await import('${entryPoint}')`);
const requiring = (entryPoint: string) =>
  scriptsFor(`import { createRequire } from 'node:module';
    createRequire(process.cwd() + '/')('${entryPoint}');`);

const isOurs = (url: string) => url.includes('/exit-work/dist/');

/** The source files whose code is in a script: esbuild writes their names above what comes from them. */
function sourcesIn(url: string): string[] {
  const text = readFileSync(fileURLToPath(url), 'utf8');
  return [...text.matchAll(/^\/\/ src\/(.+)$/gm)].flatMap(([, source]) => source ?? []);
}

describe.each([
  ['import', importing],
  ['require', requiring],
])('by %s', (_, scripts) => {
  test.each(['kernel', 'vocabulary', 'model'])('%s does not load xstate', async (entry) => {
    const urls = await scripts(`exit-work/${entry}`);
    expect(urls.filter((url) => url.includes(`exit-work/dist/node/${entry}/index.`))).toHaveLength(1);
    expect(urls.filter((url) => url.includes('/xstate/'))).toEqual([]);
  });

  test.each([
    ['kernel', ['kernel']],
    ['vocabulary', ['vocabulary']],
    ['model', ['kernel', 'model', 'schema', 'vocabulary']],
  ])('%s loads nothing of ours but %j', async (entry, folders) => {
    const sources = (await scripts(`exit-work/${entry}`)).filter(isOurs).flatMap(sourcesIn);
    expect([...new Set(sources.map((source) => source.split('/')[0]))].sort()).toEqual(folders);
    expect(sources.filter((source) => source.startsWith('vocabulary/sources/'))).toEqual([]);
  });

  test('vocabulary/sources loads the statements, which shows that these tests would see them', async () => {
    const sources = (await scripts('exit-work/vocabulary/sources')).filter(isOurs).flatMap(sourcesIn);
    expect(sources.some((source) => source.startsWith('vocabulary/sources/'))).toBe(true);
  });

  test('lifecycle loads xstate, which shows that these tests would see it', async () => {
    expect((await scripts('exit-work/lifecycle')).some((url) => url.includes('/xstate/'))).toBe(true);
  });

  test('no entry point reads all of date-fns', async () => {
    const urls = await scripts('exit-work/lifecycle');
    expect(urls.filter((url) => /\/date-fns\/index\./.test(url))).toEqual([]);
  });
});
