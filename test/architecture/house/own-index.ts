import { posix } from 'node:path';
import { importsOf } from '../imports-of.js';
import type { SourceFile } from '../source-files.js';

/** An index is for other rooms: a file that imports the one it is part of invites a circle. */
export function ownIndexes(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    importsOf(file).flatMap(({ place, specifier, target }) => {
      if (target === undefined || posix.basename(target) !== 'index.ts') return [];
      if (!file.path.startsWith(`${posix.dirname(target)}/`)) return [];
      return `${place} imports \`${specifier}\`, the index of a room that it is in: import the file itself`;
    }),
  );
}
