import { describeRule } from '../describe-rule.js';
import { filesUnder } from '../source-files.js';
import { longFiles } from './long-files.js';

function fileOf(lines: number): string {
  return 'export {};\n'.repeat(lines);
}

describeRule('files are small', longFiles, {
  holdsFor: filesUnder('src'),
  allows: {
    'the most there may be': {
      'src/a.ts': fileOf(60),
      'src/b.ts': fileOf(60),
      'src/c.ts': fileOf(150),
    },
    'a long vocabulary': { 'src/vocabulary/sources/wayout-framework.ts': fileOf(600) },
  },
  breaks: {
    'one long file': {
      files: {
        ...Object.fromEntries(Array.from({ length: 19 }, (_, i) => [`src/kernel/part-${i}.ts`, fileOf(20)])),
        'src/kernel/whole.ts': fileOf(251),
      },
      says: ['src/kernel/whole.ts has 251 lines: more than 250'],
    },
    'too many longish files': {
      files: { 'src/a.ts': fileOf(20), 'src/b.ts': fileOf(20), 'src/c.ts': fileOf(151) },
      says: ['a tenth of the files has 151 lines or more: at most 150'],
    },
    'files that are longish on the whole': {
      files: { 'src/a.ts': fileOf(61), 'src/b.ts': fileOf(61), 'src/c.ts': fileOf(20) },
      says: ['half of the files have 61 lines or more: at most 60'],
    },
  },
});
