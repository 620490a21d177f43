import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { withNamedRecords } from '../test/package/declarations/with-named-records.js';
import type { Measured } from './measured.js';

const records = 42;
const kinds = [
  'text',
  'text',
  'day',
  'day',
  'count',
  'choice',
  'flag',
  'list',
  'text',
  'text',
  'day',
  'count',
  'choice',
  'flag',
] as const;
type Kind = (typeof kinds)[number];

const plain: Readonly<Record<Kind, string>> = {
  text: 'z.string().min(1)',
  day: 'z.iso.date()',
  count: 'z.int().min(0)',
  choice: "z.enum(['a', 'b', 'c'])",
  flag: 'z.boolean()',
  list: 'z.array(z.string())',
};

const note = "{ label: 'x', category: 'identity', subject: 'client' } as const";
const textNote = "{ label: 'x', category: 'identity', subject: 'client', mayContain: ['health'] } as const";
const classified: Readonly<Record<Kind, string>> = {
  text: `shortText(${textNote})`,
  day: `day(${note})`,
  count: `count(${note})`,
  choice: `term(list3, ${note})`,
  flag: `flag(${note})`,
  list: `arrayOf(shortText(${textNote}))`,
};

interface Style {
  readonly head: string;
  readonly fields: Readonly<Record<Kind, string>>;
  readonly optional: (field: string) => string;
  readonly nested: (name: string) => string;
  readonly object: (name: string, body: string) => string;
}

const zodStyle: Style = {
  head: "import * as z from 'zod';",
  fields: plain,
  optional: (field) => `${field}.optional()`,
  nested: (name) => `z.array(${name})`,
  object: (name, body) =>
    `export const ${name} = z.strictObject({\n${body}\n});\nexport interface ${name} extends z.infer<typeof ${name}> {}`,
};

const ownStyle: Style = {
  head: [
    "import { arrayOf, count, day, flag, optional, record, type RecordOf, shortText, term } from '../src/schema/index.js';",
    "import { vocabulary } from '../src/vocabulary/list/vocabulary.js';",
    "const none = { label: 'x', definition: 'x' };",
    "const list3 = vocabulary('letter', { a: none, b: none, c: none });",
  ].join('\n'),
  fields: classified,
  optional: (field) => `optional(${field})`,
  nested: (name) => `arrayOf<${name}>(${name})`,
  object: (name, body) =>
    `export const ${name} = record(() => ({\n${body}\n}));\nexport interface ${name} extends RecordOf<typeof ${name}> {}`,
};

/** What the compiler does with 42 records of 15 fields, and what it writes for their consumers. */
export function benchRecordTypes(): Measured {
  const zod = measure(zodStyle);
  const own = measure(ownStyle);
  return {
    title: `Types of ${records} records of ${kinds.length + 1} fields`,
    peer: 'plain zod, inferred',
    rows: [
      ['instantiations, own check', own.own / zod.own],
      ['instantiations, a consumer’s check', own.consumer / zod.consumer],
      ['declarations in bytes', own.bytes / zod.bytes],
    ],
  };
}

function measure(style: Style): { own: number; consumer: number; bytes: number } {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const folder = mkdtempSync(join(root, 'bench-types-'));
  const out = join(folder, 'out');
  try {
    const names = Array.from({ length: records }, (_, index) => `R${index}`);
    for (const [index, name] of names.entries())
      writeFileSync(join(folder, `${name}.ts`), source(style, index, name));
    writeFileSync(join(folder, 'empty.ts'), style.head);
    const emitting = { ...options, declaration: true, emitDeclarationOnly: true, rootDir: root, outDir: out };
    const program = checked(
      names.map((name) => join(folder, `${name}.ts`)),
      emitting,
    );
    let bytes = 0;
    program.emit(undefined, (path, text) => {
      const named = withNamedRecords(text);
      if (path.includes(join('out', 'bench-types-'))) bytes += named.length;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, named);
    });
    // What the library itself costs its authors is no part of what 42 records cost.
    const own =
      program.getInstantiationCount() - checked([join(folder, 'empty.ts')], options).getInstantiationCount();
    const use = join(out, basename(folder), 'use.ts');
    writeFileSync(use, consumer(names));
    return { own, consumer: checked([use], options).getInstantiationCount(), bytes };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function checked(files: readonly string[], settings: ts.CompilerOptions): ts.Program {
  const program = ts.createProgram(files, settings);
  const faults = program.getSemanticDiagnostics();
  if (faults.length > 0) throw new Error(ts.formatDiagnostics(faults, host));
  return program;
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
};

const host: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => '',
  getNewLine: () => '\n',
};

function source({ head, fields, optional, nested, object }: Style, index: number, name: string): string {
  const other = index % 3 === 2 ? `R${index - 1}` : 'R0';
  const body = kinds.map((kind, at) => `  f${at}: ${at % 3 === 2 ? optional(fields[kind]) : fields[kind]},`);
  const last = index < 2 ? fields.text : nested(other);
  const imported = index < 2 ? '' : `import { ${other} } from './${other}.js';\n`;
  return `${head}\n${imported}${object(name, [...body, `  f14: ${last},`].join('\n'))}\n`;
}

function consumer(names: readonly string[]): string {
  const imports = names.map((name) => `import { ${name} } from './${name}.js';`);
  const uses = names.map(
    (name) =>
      `export function use${name}(input: unknown): string { const value = ${name}.parse(input); return value.f0 + (value.f2 ?? ''); }`,
  );
  return [...imports, ...uses].join('\n');
}
