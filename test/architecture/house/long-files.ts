import type { SourceFile } from '../source-files.js';
import { limits } from './limits.js';
import { linesOf, quantile } from './sizes.js';

/** Vocabulary files are lists and may be as long as their lists. */
export function isNoList({ path }: SourceFile): boolean {
  return !path.startsWith('src/vocabulary/');
}

export function longFiles(files: readonly SourceFile[]): string[] {
  const counted = files
    .filter(isNoList)
    .map((file) => ({ path: file.path, lines: linesOf(file) }))
    .sort((a, b) => a.lines - b.lines);
  const lengths = counted.map(({ lines }) => lines);
  const median = quantile(lengths, 0.5);
  const ninthDecile = quantile(lengths, 0.9);
  return [
    ...counted
      .filter(({ lines }) => lines > limits.longestFile)
      .map(({ path, lines }) => `${path} has ${lines} lines: more than ${limits.longestFile}`),
    ...(ninthDecile > limits.ninthDecile
      ? [`a tenth of the files has ${ninthDecile} lines or more: at most ${limits.ninthDecile}`]
      : []),
    ...(median > limits.medianFile
      ? [`half of the files have ${median} lines or more: at most ${limits.medianFile}`]
      : []),
  ];
}
