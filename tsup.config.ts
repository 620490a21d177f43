import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineConfig, type Options } from 'tsup';
import ts from 'typescript';
import manifest from './package.json' with { type: 'json' };
import { textsIn } from './test/package/declarations/field-texts.js';
import { withNamedRecords } from './test/package/declarations/with-named-records.js';

// Two builds of the same source. Bundlers get one output file per source file: who imports one record pays for one. Node,
// which reads every file that it meets, gets a few chunks, see docs/decisions/0020-chunks-for-node.md.
export default defineConfig(async () => {
  // Each build would sweep away what the other has written.
  await rm('dist', { recursive: true, force: true });
  return [filePerSource, chunksForNode];
});

// Declarations come from the compiler itself, because tsup's own declaration bundler merges files into chunks.
const filePerSource: Options = {
  entry: ['src/**/*.ts'],
  format: ['esm'],
  outDir: 'dist',
  target: 'es2022',
  bundle: false,
  splitting: false,
  silent: true,
  onSuccess: async () => {
    await writeDeclarations();
    await writeJsonSchemas();
  },
};

// What the same entry points need goes into the same chunk, so that no entry loads what it does not need, and every
// schema is there once. `treeshake` hands the chunks to rollup, which writes the leaner CommonJS.
const chunksForNode: Options = {
  entry: Object.fromEntries(entryPoints().map((entryPoint) => [entryPoint, `src/${entryPoint}.ts`])),
  format: ['esm', 'cjs'],
  outDir: 'dist/node',
  target: 'es2022',
  platform: 'node',
  splitting: true,
  treeshake: true,
  silent: true,
};

/** The files of package.json's entry points without their ending: `index`, `kernel/index`, … */
function entryPoints(): string[] {
  return Object.values(manifest.exports).flatMap((target) =>
    typeof target === 'string' ? [] : [target.module.default.replace(/^\.\/dist\/|\.js$/g, '')],
  );
}

/** Points every relative import, also `require()` and `import('./x.js').Type`, at the CommonJS file beside it. */
function towardsCommonJs(code: string): string {
  const { importedFiles } = ts.preProcessFile(code, true, true);
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith('.'))
    .sort((a, b) => b.pos - a.pos)
    .reduce((rewritten, { fileName, pos }) => {
      // The position may be that of the quote or of the first character after it.
      const start = rewritten.indexOf(fileName, pos);
      const end = start + fileName.length;
      return rewritten.slice(0, start) + fileName.replace(/\.js$/, '.cjs') + rewritten.slice(end);
    }, code);
}

async function writeDeclarations(): Promise<void> {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(
    { ...config, include: ['src'], exclude: [] },
    ts.sys,
    process.cwd(),
    // Checking is the typecheck script's work and three quarters of the time; see prepack.
    {
      noEmit: false,
      noCheck: true,
      declaration: true,
      emitDeclarationOnly: true,
      rootDir: 'src',
      outDir: 'dist',
    },
  );
  const declarations = new Map<string, string>();
  const { diagnostics } = ts
    .createProgram(fileNames, options)
    .emit(undefined, (path, text) => declarations.set(path, text));
  await stopOn(diagnostics);
  for (const [path, text] of declarations) {
    const named = withNamedRecords(text, await textsIn(path));
    await writeFile(path, named);
    await writeFile(path.replace(/\.d\.ts$/, '.d.cts'), towardsCommonJs(named));
  }
}

/** The records for systems that are not written in TypeScript, written by the very code that is published. */
async function writeJsonSchemas(): Promise<void> {
  const built: unknown = await import(pathToFileURL('dist/exchange/index.js').href);
  const { jsonSchemas } = built as typeof import('./src/exchange/index.js');
  await mkdir('dist/schemas', { recursive: true });
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    await writeFile(`dist/schemas/${name}.json`, `${JSON.stringify(schema, undefined, 2)}\n`);
  }
}

/** A package with half of its declarations must not be left lying about in dist/. */
async function stopOn(diagnostics: readonly ts.Diagnostic[]): Promise<void> {
  if (diagnostics.length === 0) return;
  await rm('dist', { recursive: true, force: true });
  const report = ts.formatDiagnostics(diagnostics, {
    getCurrentDirectory: () => process.cwd(),
    getCanonicalFileName: basename,
    getNewLine: () => '\n',
  });
  throw new Error(`some types cannot be declared\n${report}`);
}
