import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from 'exit-work/exchange';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import ts from 'typescript';
import { expect, inject, test } from 'vitest';
import { entryFiles } from './entry-points.js';
import { repository } from './run.js';

const installed = () => join(inject('consumer'), 'node_modules/exit-work');
const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
const published = () => filesOf(installed());
const isToRead = (path: string) => /^(docs|examples)\//.test(path);
const textOf = (path: string) => readFileSync(join(installed(), path), 'utf8');

test('the tarball holds one file of each kind per source file, the chunks for Node, and the JSON Schemas', () => {
  const sources = filesOf(join(repository, 'src')).map((path) => path.replace(/\.ts$/, ''));
  const perSource = sources.flatMap((path) => ['js', 'd.ts', 'd.cts'].map((end) => `dist/${path}.${end}`));
  const entries = entryFiles.flatMap((path) => ['js', 'cjs'].map((end) => `dist/node/${path}.${end}`));
  const schemas = Object.keys(jsonSchemas()).map((name) => `dist/schemas/${name}.json`);
  const chunk = /^dist\/node\/chunk-[^/]+\.c?js$/;
  const code = published().filter((path) => !chunk.test(path) && !isToRead(path));
  expect(code.sort()).toEqual(
    ['LICENSE', 'README.md', 'package.json', ...perSource, ...entries, ...schemas].sort(),
  );
  expect(published().some((path) => chunk.test(path))).toBe(true);
});

test('it holds the pages and examples that the README leads to, and nothing that was generated', () => {
  const places = published()
    .filter(isToRead)
    .map((path) => path.split('/').slice(0, 2).join('/'));
  const pages = readdirSync(join(repository, 'docs')).filter((name) => name.endsWith('.md'));
  const expected = [...pages, 'decisions', 'pictures'].map((name) => `docs/${name}`);
  const examples = readdirSync(join(repository, 'examples')).map((name) => `examples/${name}`);
  expect([...new Set(places)].sort()).toEqual([...expected, ...examples].sort());
});

test('no file points to a source map that is not there', () => {
  expect(published().filter((path) => textOf(path).includes('sourceMappingURL'))).toEqual([]);
});

test('every relative import leads to a published file of the same kind', () => {
  const files = new Set(published());
  const lost = [...files].flatMap((path) => {
    const wanted = /\.c[jt]s$/.test(path) ? /\.cjs$/ : /\.js$/;
    // Declarations say what they import as the code would; the compiler reads the declarations beside it.
    const read = (name: string) => (/\.d\.c?ts$/.test(path) ? name.replace(/\.(c?)js$/, '.d.$1ts') : name);
    return ts
      .preProcessFile(path.endsWith('.json') || !path.startsWith('dist/') ? '' : textOf(path), true, true)
      .importedFiles.map(({ fileName }) => fileName)
      .filter((name) => name.startsWith('.'))
      .filter((name) => !wanted.test(name) || !files.has(join(path, '..', read(name))))
      .map((name) => `${path} imports ${name}`);
  });
  expect(lost).toEqual([]);
});

test('zod is imported as a namespace only', () => {
  const named = published().filter((path) =>
    /import\s*(type\s*)?\{[^}]*\}\s*from\s*["']zod(\/v\d+|\/mini)?["']/.test(textOf(path)),
  );
  expect(named).toEqual([]);
  const asNamespace = published().filter((path) => /import \* as z\d* from ["']zod["']/.test(textOf(path)));
  expect(asNamespace.some((path) => path.startsWith('dist/node/'))).toBe(true);
  expect(asNamespace.some((path) => !path.startsWith('dist/node/'))).toBe(true);
});

test('publint finds nothing', async () => {
  const { messages, pkg } = await publint({ pkgDir: installed(), pack: false, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
});

test('the published JSON Schemas are those of the source', () => {
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    expect(JSON.parse(textOf(`dist/schemas/${name}.json`))).toEqual(schema);
  }
});
