import { posix } from 'node:path';
import type { SourceFile } from '../source-files.js';

export function linesOf({ text }: SourceFile): number {
  return text.trimEnd().split('\n').length;
}

/** The value that a share of all values does not exceed: 0.5 for the median, 0.9 for the ninth decile. */
export function quantile(values: readonly number[], share: number): number {
  const ascending = [...values].sort((a, b) => a - b);
  return ascending[Math.ceil(ascending.length * share) - 1] ?? 0;
}

/** The files directly in each folder, folders in the order of their paths. */
export function byFolder(files: readonly SourceFile[]): ReadonlyMap<string, readonly SourceFile[]> {
  const folders = new Map<string, SourceFile[]>();
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const folder = posix.dirname(file.path);
    folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  return folders;
}
