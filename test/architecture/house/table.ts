import { posix } from 'node:path';
import type { SourceFile } from '../source-files.js';
import { bothWays } from './both-ways.js';
import { namedFunctionsOf } from './functions-of.js';
import type { House } from './house.js';
import { byLength } from './long-functions.js';
import { pastAnIndex } from './past-an-index.js';
import { linesOf, quantile } from './sizes.js';
import { unusedExports } from './unused-exports.js';
import { writtenByFolder } from './wide-folders.js';

type Row = readonly string[];

const head = [
  '',
  'files',
  'median',
  'longest',
  'functions',
  'past an index',
  'both ways',
  'unused',
  'longest function',
];

/** A row for each folder of the source, then one for each root: lines of a file, functions in a file, faults. */
export function table({ source, written, users }: House): string {
  const faults = [pastAnIndex(source), bothWays(source), unusedExports(users)].map(countByFolder);
  const folders = [...writtenByFolder(source)].map(([folder, files]) => {
    const counts = faults.map((count) => `${count.get(folder) ?? ''}`);
    return [folder, ...sizesOf(files), ...counts, longestIn(files)];
  });
  const roots = ['src', 'test', 'examples', 'docs'].map((root) => {
    const files = written.filter(({ path }) => path.startsWith(`${root}/`));
    return [`${root}, in all`, ...sizesOf(files), '', '', '', longestIn(files)];
  });
  return aligned([head, ...folders, [], ...roots]);
}

function sizesOf(files: readonly SourceFile[]): Row {
  const lines = files.map(linesOf);
  const code = files.filter(({ path }) => path.endsWith('.ts'));
  const functions = code.flatMap(namedFunctionsOf).length / code.length;
  return [
    `${files.length}`,
    `${quantile(lines, 0.5)}`,
    `${Math.max(...lines)}`,
    code.length === 0 ? '' : functions.toFixed(1),
  ];
}

function longestIn(files: readonly SourceFile[]): string {
  const [longest] = byLength(files);
  return longest === undefined ? '' : `${longest.lines}, ${longest.name} in ${posix.basename(longest.place)}`;
}

/** Every fault begins with the folder, or with the place in a file, that it is told of. */
function countByFolder(faults: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const fault of faults) {
    const [where = ''] = fault.split(':');
    const folder = where.endsWith('.ts') ? posix.dirname(where) : where;
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return counts;
}

function aligned(rows: readonly Row[]): string {
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => placed(cell, column, widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Numbers stand below each other by their last digit, words by their first letter. */
function placed(cell: string, column: number, width: number): string {
  return column === 0 || column === head.length - 1 ? cell.padEnd(width) : cell.padStart(width);
}
