import { expect, inject, test } from 'vitest';
import { entryPoints, namesOf } from './entry-points.js';
import { run } from './run.js';

interface Found {
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** Names of more than one entry point, and which of them are not the same thing everywhere. */
  readonly again: readonly string[];
  readonly differing: readonly string[];
  readonly packageName: string;
  readonly schema: string;
  /** The code of the error that each path inside the package is refused with. */
  readonly closed: Readonly<Record<string, string>>;
}

const inside = ['exit-work/dist/index.js', 'exit-work/sharing/decision'];

/** What one process finds that loads all entry points, by `import` or by `require`: starting Node takes the time. */
async function foundBy(inputType: 'module' | 'commonjs'): Promise<Found> {
  const isModule = inputType === 'module';
  const script = `const names = {}, first = new Map(), again = [], differing = [], closed = {};
    ${isModule ? '' : '(async () => {'}
    for (const entry of ${JSON.stringify(entryPoints)}) {
      const given = ${isModule ? 'await import(entry)' : 'require(entry)'};
      names[entry] = Object.keys(given).sort();
      for (const [name, value] of Object.entries(given)) {
        if (first.has(name)) again.push(name);
        if (first.has(name) && first.get(name) !== value) differing.push(entry + ': ' + name);
        first.set(name, first.get(name) ?? value);
      }
    }
    const json = async (path) => (await import(path, { with: { type: 'json' } })).default;
    for (const path of ${JSON.stringify(inside)}) await import(path).catch(({ code }) => { closed[path] = code; });
    const { name: packageName } = await json('exit-work/package.json');
    const { $id: schema } = await json('exit-work/schemas/case-file.json');
    console.log(JSON.stringify({ names, again, differing, packageName, schema, closed }));
    ${isModule ? '' : '})();'}`;
  const args = [`--input-type=${inputType}`, '--eval', script];
  return JSON.parse((await run(process.execPath, args, inject('consumer'))).stdout);
}

const [byImport, byRequire] = await Promise.all([foundBy('module'), foundBy('commonjs')]);

test.each(entryPoints)(
  '%s gives out by import and by require what its source gives out',
  async (entryPoint) => {
    const names = await namesOf(entryPoint);
    expect(byImport.names[entryPoint]).toEqual(names);
    expect(byRequire.names[entryPoint]).toEqual(names);
  },
);

const ways = [
  ['import', byImport],
  ['require', byRequire],
] as const;

test.each(ways)('by %s, what several entries give out is the same thing', (_, { again, differing }) => {
  expect(again).toEqual(expect.arrayContaining(['Client', 'CaseEvent', 'blueprints']));
  expect(differing).toEqual([]);
});

test.each(ways)('where one loads by %s, package.json and a JSON Schema can be read', (_, found) => {
  expect(found.packageName).toBe('exit-work');
  expect(found.schema).toBe('urn:exit-work:schema:case-file:1');
});

test.each(ways)('where one loads by %s, what is inside is closed', (_, { closed }) => {
  expect(closed).toEqual(Object.fromEntries(inside.map((path) => [path, 'ERR_PACKAGE_PATH_NOT_EXPORTED'])));
});
