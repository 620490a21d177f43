import { describeRule } from './describe-rule.js';
import { importsOf } from './imports-of.js';
import { filesUnder, type SourceFile } from './source-files.js';

/** A folder may import from itself and from those before it in this list. */
const folders = [
  'kernel',
  'vocabulary',
  'schema',
  'model',
  'programme',
  'lifecycle',
  'sharing',
  'practice',
  'verification',
  'monitoring',
  'casework',
  'exchange',
  'interop',
  'diagram',
  'cli',
  'index.ts',
];

function folderOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function brokenWalls(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const folder = folderOf(file.path);
    if (!folders.includes(folder))
      return `${file.path}: \`${folder}\` has no place in the order of the folders`;
    return importsOf(file).flatMap(({ place, specifier, target }) => {
      if (target === undefined) return [];
      const imported = folderOf(target);
      if (folders.indexOf(imported) <= folders.indexOf(folder)) return [];
      return `${place} imports \`${specifier}\`: ${imported} is built on ${folder}, not the other way round`;
    });
  });
}

describeRule('imports only go up the list of folders', brokenWalls, {
  holdsFor: filesUnder('src'),
  allows: {
    'the folder itself and all above it': {
      'src/sharing/decide.ts': `import { a } from './a.js';
        import { replay } from '../lifecycle/index.js';
        import { Client } from '../model/client.js';
        import * as z from 'zod';`,
    },
    'the record builder given on by the model': {
      'src/model/index.ts': "export { record } from '../record/record-schema.js';",
    },
    'a folder inside a folder': {
      'src/programme/blueprints/pairs.ts': "import { check } from '../../kernel/index.js';",
    },
  },
  breaks: {
    'an import from below': {
      files: { 'src/kernel/check.ts': "\nimport { Client } from '../model/index.js';" },
      says: [
        'src/kernel/check.ts:2 imports `../model/index.js`: model is built on kernel, not the other way round',
      ],
    },
    'a type from below': {
      files: { 'src/model/goal.ts': "type P = import('../programme/programme.js').Programme;" },
      says: [
        'src/model/goal.ts:1 imports `../programme/programme.js`: programme is built on model, not the other way round',
      ],
    },
    'a re-export from below': {
      files: { 'src/lifecycle/index.ts': "export { decide } from '../sharing/decide.js';" },
      says: [
        'src/lifecycle/index.ts:1 imports `../sharing/decide.js`: sharing is built on lifecycle, not the other way round',
      ],
    },
    'the top entry point': {
      files: { 'src/practice/review.ts': "await import('../index.js');" },
      says: [
        'src/practice/review.ts:1 imports `../index.js`: index.ts is built on practice, not the other way round',
      ],
    },
    'a folder without a place': {
      files: { 'src/risk/score.ts': 'export const score = 1;' },
      says: ['src/risk/score.ts: `risk` has no place in the order of the folders'],
    },
  },
});
