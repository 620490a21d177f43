import { expect, inject, test } from 'vitest';
import { entryPoints, namesOf } from './entry-points.js';
import { run } from './run.js';

type NamesByEntryPoint = Readonly<Record<string, readonly string[]>>;

const loading = (inputType: 'module' | 'commonjs') =>
  inputType === 'module' ? 'await import(entry)' : 'require(entry)';

/** What one process gets that loads all entry points, by `import` or by `require`. */
async function namesIn(inputType: 'module' | 'commonjs'): Promise<NamesByEntryPoint> {
  const script = `const names = {};
    for (const entry of ${JSON.stringify(entryPoints)}) names[entry] = Object.keys(${loading(inputType)}).sort();
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

test.each(['module', 'commonjs'] as const)(
  '%s: what several entries give out is the same thing',
  async (inputType) => {
    const script = `const first = new Map(), again = [], differing = [];
    for (const entry of ${JSON.stringify(entryPoints)}) {
      for (const [name, value] of Object.entries(${loading(inputType)})) {
        if (first.has(name)) again.push(name);
        if (first.has(name) && first.get(name) !== value) differing.push(entry + ': ' + name);
        first.set(name, first.get(name) ?? value);
      }
    }
    console.log(JSON.stringify({ again, differing }));`;
    const args = [`--input-type=${inputType}`, '--eval', script];
    const { again, differing } = JSON.parse((await run(process.execPath, args, inject('consumer'))).stdout);
    expect(again).toEqual(expect.arrayContaining(['Client', 'CaseEvent', 'blueprints']));
    expect(differing).toEqual([]);
  },
);

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

test.each(['exit-work/dist/index.js', 'exit-work/sharing/decision'])('%s is closed', async (inside) => {
  const load = run(
    process.execPath,
    ['--input-type=module', '--eval', `await import('${inside}')`],
    inject('consumer'),
  );
  await expect(load).rejects.toThrow('ERR_PACKAGE_PATH_NOT_EXPORTED');
});
