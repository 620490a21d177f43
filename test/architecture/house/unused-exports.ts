import type { SourceFile } from '../source-files.js';
import { type Export, exportsOf, type Taken, takenBy } from './exports-of.js';

/**
 * An export of `src` is there for another file of `src`, or for whoever imports the package: one of the entry points in
 * `package.json` gives it on, through whichever indexes. A type may also be exported because an export beside it
 * is made of it. A use by tests, examples or benchmarks alone is none, but it is told. The rule needs them all, and
 * `package.json`.
 */
export function unusedExports(files: readonly SourceFile[]): string[] {
  const code = files.filter(({ path }) => path.endsWith('.ts'));
  const source = code.filter(({ path }) => path.startsWith('src/'));
  const exported = source.flatMap(exportsOf);
  const used = throughIndexes(exported, [...source.flatMap(takenBy), ...entryPointsIn(files)]);
  const elsewhere = code.filter((file) => !source.includes(file));
  const usedElsewhere = throughIndexes(exported, elsewhere.flatMap(takenBy));
  const unused = exported.filter((one) => !used.has(keyOf(one)) && !isPartOfAnother(one, exported));
  const found = new Set(unused.map(keyOf));
  return (
    unused
      // Told where it is declared, not once more for each index on the way.
      .filter(({ origin }) => origin === undefined || !found.has(keyOf(origin)))
      .map((one) => `${one.place}: ${usersOf(one, usedElsewhere)} \`${one.name}\``)
  );
}

function usersOf(one: Export, usedElsewhere: ReadonlySet<string>): string {
  return usedElsewhere.has(keyOf(one)) ? 'only tests, examples or benchmarks use' : 'nobody uses';
}

/** All that is used by using some, as indexes give it on. */
function throughIndexes(exported: readonly Export[], taken: readonly Taken[]): ReadonlySet<string> {
  const known = new Map<string, Export[]>();
  for (const one of exported) {
    for (const key of [keyOf(one), keyOf({ ...one, name: '*' })])
      known.set(key, [...(known.get(key) ?? []), one]);
  }
  const used = new Set<string>();
  const waiting = [...taken];
  for (const one of waiting) {
    if (used.has(keyOf(one))) continue;
    used.add(keyOf(one));
    for (const { path, name, origin } of known.get(keyOf(one)) ?? []) {
      waiting.push({ path, name }, ...(origin === undefined ? [] : [origin]));
    }
  }
  return used;
}

/** `./dist/sharing/index.js` is built from `src/sharing/index.ts`. */
function entryPointsIn(files: readonly SourceFile[]): readonly Taken[] {
  const manifest = files.find(({ path }) => path === 'package.json')?.text ?? '';
  return [...manifest.matchAll(/"\.\/dist\/([^"*]+)\.js"/g)].map(([, path]) => ({
    path: `src/${path}.ts`,
    name: '*',
  }));
}

/** Of another export of the same file. */
function isPartOfAnother({ path, name, isType }: Export, exported: readonly Export[]): boolean {
  return (
    isType && exported.some((other) => other.path === path && other.name !== name && other.madeOf.has(name))
  );
}

function keyOf({ path, name }: Taken): string {
  return `${path}#${name}`;
}
