import { expect, inject, test } from 'vitest';
import { entryPoints, namesOf } from './entry-points.js';
import { run } from './run.js';

type NamesByEntryPoint = Readonly<Record<string, readonly string[]>>;

/** What one process gets that loads all entry points, by `import` or by `require`. */
async function namesIn(inputType: 'module' | 'commonjs'): Promise<NamesByEntryPoint> {
  const load = inputType === 'module' ? 'await import(entry)' : 'require(entry)';
  const script = `const names = {};
    for (const entry of ${JSON.stringify(entryPoints)}) names[entry] = Object.keys(${load}).sort();
    console.log(JSON.stringify(names));`;
  const args = [`--input-type=${inputType}`, '--eval', script];
  return JSON.parse((await run(process.execPath, args, inject('consumer'))).stdout);
}

const asModules = await namesIn('module');
const asCommonJs = await namesIn('commonjs');

test.each(entryPoints)('%s gives out by import what its source gives out', async (entryPoint) => {
  expect(asModules[entryPoint]).toEqual(await namesOf(entryPoint));
});

test.each(entryPoints)('%s gives out by require what its source gives out', async (entryPoint) => {
  expect(asCommonJs[entryPoint]).toEqual(await namesOf(entryPoint));
});

test.each(['module', 'commonjs'])('package.json can be read from a %s', async (inputType) => {
  const script =
    "import('exit-work/package.json', { with: { type: 'json' } }).then((m) => console.log(m.default.name))";
  const { stdout } = await run(
    process.execPath,
    [`--input-type=${inputType}`, '--eval', script],
    inject('consumer'),
  );
  expect(stdout.trim()).toBe('exit-work');
});

test('a JSON Schema can be read by its name', async () => {
  const script =
    "import('exit-work/schemas/case-file.json', { with: { type: 'json' } }).then((m) => console.log(m.default.$id))";
  const { stdout } = await run(
    process.execPath,
    ['--input-type=module', '--eval', script],
    inject('consumer'),
  );
  expect(stdout.trim()).toBe('urn:exit-work:schema:case-file:1');
});

test.each(['exit-work/dist/index.js', 'exit-work/schema'])('%s is closed', async (inside) => {
  const load = run(
    process.execPath,
    ['--input-type=module', '--eval', `await import('${inside}')`],
    inject('consumer'),
  );
  await expect(load).rejects.toThrow('ERR_PACKAGE_PATH_NOT_EXPORTED');
});
