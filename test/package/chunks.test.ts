import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, inject, test } from 'vitest';
import { entryPoints } from './entry-points.js';
import { run } from './run.js';

/** How many files of ours Node may read for an entry point: its own, and the chunks that it needs. */
const most = 16;

/** Where Node finds each entry point. */
async function foundBy(inputType: 'module' | 'commonjs'): Promise<Readonly<Record<string, string>>> {
  const resolve =
    inputType === 'module' ? 'fileURLToPath(import.meta.resolve(entry))' : 'require.resolve(entry)';
  const script = `${inputType === 'module' ? "import { fileURLToPath } from 'node:url';" : ''}
    const found = {};
    for (const entry of ${JSON.stringify(entryPoints)}) found[entry] = ${resolve};
    console.log(JSON.stringify(found));`;
  const args = [`--input-type=${inputType}`, '--eval', script];
  return JSON.parse((await run(process.execPath, args, inject('consumer'))).stdout);
}

function readFrom(path: string, met = new Set<string>()): ReadonlySet<string> {
  if (met.has(path)) return met;
  met.add(path);
  const { importedFiles } = ts.preProcessFile(readFileSync(path, 'utf8'), true, true);
  for (const { fileName } of importedFiles) {
    if (fileName.startsWith('.')) readFrom(join(path, '..', fileName), met);
  }
  return met;
}

const found = { import: await foundBy('module'), require: await foundBy('commonjs') };

test.each(
  entryPoints.flatMap(
    (entryPoint) =>
      [
        ['import', entryPoint],
        ['require', entryPoint],
      ] as const,
  ),
)('%s of %s reads few files, and those for Node', (by, entryPoint) => {
  const files = [...readFrom(found[by][entryPoint] ?? '')];
  expect(files.filter((path) => !/[\\/]dist[\\/]node[\\/]/.test(path))).toEqual([]);
  expect(files.length).toBeLessThanOrEqual(most);
});

test('main reads several, which shows that these tests would see more', () => {
  for (const paths of Object.values(found))
    expect(readFrom(paths['exit-work'] ?? '').size).toBeGreaterThan(2);
});
