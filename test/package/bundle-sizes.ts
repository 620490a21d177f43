import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** What a consumer writes, by what it is for. */
export const consumers = {
  'one schema': "export { Client } from 'exit-work/model';",
  decideDisclosure: "export { decideDisclosure } from 'exit-work/sharing';",
  'applyEvent with one blueprint': `import { blueprints } from 'exit-work/programme';
    export { applyEvent } from 'exit-work/lifecycle';
    export const { pairs } = blueprints;`,
  'the main entry': "export * from 'exit-work';",
} as const;

export type Consumer = keyof typeof consumers;

/**
 * The bytes of each consumer's bundle as a browser gets it: esbuild, `--bundle --minify --format=esm --platform=browser
 * --target=es2022`, gzip at level 9. `zod` and `xstate` are external, since who uses the package has them anyway; what
 * the package brings along is counted.
 */
export async function bundleSizes(folder: string): Promise<Readonly<Record<Consumer, number>>> {
  const sizes = Object.entries(consumers).map(async ([name, contents]) => [
    name,
    await bundleSize(folder, contents),
  ]);
  return Object.fromEntries(await Promise.all(sizes)) as Record<Consumer, number>;
}

export async function bundleSize(folder: string, contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    external: ['zod', 'xstate'],
    // Otherwise the repository's own paths would lead from the package to its source.
    tsconfigRaw: {},
    write: false,
  });
  return outputFiles.reduce((sum, { contents: code }) => sum + gzipSync(code, { level: 9 }).length, 0);
}
