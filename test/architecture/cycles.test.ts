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
