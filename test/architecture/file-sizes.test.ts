import { describeRule } from './describe-rule.js';
import { filesUnder, type SourceFile } from './source-files.js';

const longest = 250;
const longestNinthDecile = 150;
const longestMedian = 60;

/** Vocabulary files are lists and may be as long as their lists. */
function oversized(files: readonly SourceFile[]): string[] {
  const counted = files
    .filter(({ path }) => !path.startsWith('src/vocabulary/'))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .sort((a, b) => a.lines - b.lines);
  const median = counted[Math.ceil(counted.length * 0.5) - 1]?.lines ?? 0;
  const ninthDecile = counted[Math.ceil(counted.length * 0.9) - 1]?.lines ?? 0;
  return [
    ...counted
      .filter(({ lines }) => lines > longest)
      .map(({ path, lines }) => `${path} has ${lines} lines: more than ${longest}`),
    ...(ninthDecile > longestNinthDecile
      ? [`a tenth of the files has ${ninthDecile} lines or more: at most ${longestNinthDecile}`]
      : []),
    ...(median > longestMedian
      ? [`half of the files have ${median} lines or more: at most ${longestMedian}`]
      : []),
  ];
}

function fileOf(lines: number): string {
  return 'export {};\n'.repeat(lines);
}

describeRule('files are small', oversized, {
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
