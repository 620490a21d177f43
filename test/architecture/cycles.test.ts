import { posix } from 'node:path';
import { describeRule } from './describe-rule.js';
import { importsOf } from './imports-of.js';
import { filesUnder, type SourceFile } from './source-files.js';

/** Each circle of imports once, told from the file in it that was reached first. */
function importCycles(files: readonly SourceFile[]): string[] {
  const targets = new Map(files.map((file) => [file.path, importsOf(file).map(({ target }) => target)]));
  const finished = new Set<string>();
  const cycles: string[] = [];
  function visit(path: string, trail: readonly string[]): void {
    const start = trail.indexOf(path);
    if (start >= 0) {
      cycles.push(`these files import each other: ${[...trail.slice(start), path].join(' → ')}`);
      return;
    }
    if (finished.has(path)) return;
    for (const target of targets.get(path) ?? []) {
      if (target !== undefined) visit(target, [...trail, path]);
    }
    finished.add(path);
  }
  for (const { path } of files) visit(path, []);
  return cycles;
}

/** A barrel is for other folders: a file that imports the one it is part of invites a circle. */
function ownBarrels(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    importsOf(file).flatMap(({ place, specifier, target }) => {
      if (target === undefined || posix.basename(target) !== 'index.ts') return [];
      if (!file.path.startsWith(`${posix.dirname(target)}/`)) return [];
      return `${place} imports \`${specifier}\`, the barrel of its own folder: import the file itself`;
    }),
  );
}

describeRule('no circles of imports', importCycles, {
  holdsFor: filesUnder('src'),
  allows: {
    'two ways to one file': {
      'src/a.ts': "import './b.js'; import './c.js';",
      'src/b.ts': "import './d.js';",
      'src/c.ts': "import './d.js';",
      'src/d.ts': '',
    },
  },
  breaks: {
    'a circle of three, types included': {
      files: {
        'src/a.ts': "import { b } from './b.js';",
        'src/b.ts': "import type { C } from './c.js';",
        'src/c.ts': "export { a } from './a.js';",
      },
      says: ['these files import each other: src/a.ts → src/b.ts → src/c.ts → src/a.ts'],
    },
    'a file that imports itself': {
      files: { 'src/a.ts': "import { a } from './a.js';" },
      says: ['these files import each other: src/a.ts → src/a.ts'],
    },
  },
});

describeRule('no file imports the barrel it is part of', ownBarrels, {
  holdsFor: filesUnder('src'),
  allows: {
    'the barrel of another folder': { 'src/model/client.ts': "import { record } from '../record/index.js';" },
    'the barrel of a folder inside': {
      'src/vocabulary/index.ts': "export type { SourceId } from './sources/index.js';",
    },
  },
  breaks: {
    'its own': {
      files: { 'src/model/client.ts': "import { Goal } from './index.js';" },
      says: [
        'src/model/client.ts:1 imports `./index.js`, the barrel of its own folder: import the file itself',
      ],
    },
    'that of the folder around it': {
      files: { 'src/programme/blueprints/pairs.ts': "import type { Programme } from '../index.js';" },
      says: [
        'src/programme/blueprints/pairs.ts:1 imports `../index.js`, the barrel of its own folder: import the file itself',
      ],
    },
  },
});
