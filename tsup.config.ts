import { rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { defineConfig } from 'tsup';
import ts from 'typescript';

// One output file per source file: who imports one record pays for one. JavaScript comes from tsup, declarations
// from the compiler itself, because tsup's own declaration bundler merges files into chunks.
export default defineConfig({
  entry: ['src/**/*.ts'],
  format: ['esm', 'cjs'],
  outDir: 'dist',
  target: 'es2022',
  bundle: false,
  splitting: false,
  clean: true,
  silent: true,
  plugins: [{ name: 'commonjs-specifiers', renderChunk: withCommonJsSpecifiers }],
  onSuccess: writeDeclarations,
});

function withCommonJsSpecifiers(this: { format: string }, code: string): { code: string } | undefined {
  return this.format === 'cjs' ? { code: towardsCommonJs(code) } : undefined;
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
    await writeFile(path, text);
    await writeFile(path.replace(/\.d\.ts$/, '.d.cts'), towardsCommonJs(text));
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
