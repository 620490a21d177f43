import { build } from 'esbuild';
import { expect, inject, test } from 'vitest';
import { entryFiles, entryPoints } from './entry-points.js';

/** The files of ours that end up in a bundle, or in what it is made of. */
async function read(code: string, platform: 'browser' | 'node' | 'neutral'): Promise<string[]> {
  const { metafile } = await build({
    stdin: { contents: code, resolveDir: inject('consumer') },
    bundle: true,
    platform,
    format: 'esm',
    packages: 'bundle',
    external: ['zod', 'xstate', '@dagrejs/dagre', '@date-fns/tz', '@noble/hashes', 'ts-pattern'],
    metafile: true,
    write: false,
  });
  return Object.keys(metafile.inputs).flatMap((path) => /exit-work\/dist\/(.+)$/.exec(path)?.[1] ?? []);
}

const imports = entryPoints
  .map((entryPoint, index) => `export * as e${index} from '${entryPoint}';`)
  .join('\n');
const requires = entryPoints.map((entryPoint) => `require('${entryPoint}');`).join('\n');

test.each([
  ['browser', 'import', imports],
  ['node', 'import', imports],
  ['neutral', 'import', imports],
  ['browser', 'require', requires],
  ['node', 'require', requires],
] as const)('a bundle for %s by %s is made of one file per source file', async (platform, _, code) => {
  const files = await read(code, platform);
  expect(files).toEqual(expect.arrayContaining(entryFiles.map((path) => `${path}.js`)));
  expect(files.filter((path) => path.startsWith('node/'))).toEqual([]);
});
