import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

const importing = (entry: string) => scriptsFor(`await import('exit-work/${entry}')`);
const requiring = (entry: string) =>
  scriptsFor(`import { createRequire } from 'node:module';
    createRequire(process.cwd() + '/')('exit-work/${entry}');`);

describe.each([
  ['import', importing],
  ['require', requiring],
])('by %s', (_, scripts) => {
  test.each(['kernel', 'vocabulary', 'model'])('%s does not load xstate', async (entry) => {
    const urls = await scripts(entry);
    expect(urls.filter((url) => url.includes(`exit-work/dist/${entry}/index.`))).toHaveLength(1);
    expect(urls.filter((url) => url.includes('/xstate/'))).toEqual([]);
  });

  test.each([
    ['vocabulary', ['vocabulary']],
    ['model', ['kernel', 'model', 'record', 'vocabulary']],
  ])('%s loads nothing of ours but %j', async (entry, folders) => {
    const ours = (await scripts(entry)).flatMap((url) => /exit-work\/dist\/([^/]+)\//.exec(url)?.[1] ?? []);
    expect([...new Set(ours)].sort()).toEqual(folders);
    const statements = (await scripts(entry)).filter((url) => url.includes('/vocabulary/sources/'));
    expect(statements).toEqual([]);
  });

  test('lifecycle does, which shows that these tests would see it', async () => {
    expect((await scripts('lifecycle')).some((url) => url.includes('/xstate/'))).toBe(true);
  });

  test('no entry point reads all of date-fns', async () => {
    const urls = await scripts('lifecycle');
    expect(urls.filter((url) => /\/date-fns\/index\./.test(url))).toEqual([]);
  });
});
