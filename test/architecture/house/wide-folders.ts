import type { SourceFile } from '../source-files.js';
import { limits } from './limits.js';
import { byFolder } from './sizes.js';

const drawn = /^docs\/pictures\/.*\.svg$/;

/** The files directly in each folder that somebody has written; the pictures in the documents are drawn by tests. */
export function writtenByFolder(files: readonly SourceFile[]): ReturnType<typeof byFolder> {
  return byFolder(files.filter(({ path }) => !drawn.test(path)));
}

/** A folder is to be taken in at a glance. */
export function wideFolders(files: readonly SourceFile[]): string[] {
  return [...writtenByFolder(files)]
    .filter(([, inside]) => inside.length > limits.widestFolder)
    .map(([folder, { length }]) => `${folder} has ${length} files: more than ${limits.widestFolder}`);
}
