import { posix } from 'node:path';
import { importsOf } from '../imports-of.js';
import type { SourceFile } from '../source-files.js';

/**
 * A folder is a room, and from outside a room is entered through its `index.ts`. Whoever is inside may use its loose
 * files, however deep inside. A room in a room may be entered directly.
 */
export function pastAnIndex(files: readonly SourceFile[]): string[] {
  const paths = new Set(files.map(({ path }) => path));
  return files.flatMap((file) =>
    importsOf(file).flatMap(({ place, specifier, target }) => {
      if (target === undefined || posix.basename(target) === 'index.ts') return [];
      const room = posix.dirname(target);
      if (file.path.startsWith(`${room}/`)) return [];
      const remedy = paths.has(`${room}/index.ts`)
        ? `enter ${room} through its index`
        : `${room} needs an index to be entered through`;
      return `${place} imports \`${specifier}\`: ${remedy}`;
    }),
  );
}
