import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesUnder } from '../architecture/source-files.js';

/** A text that stands in one file exactly once, but for its line breaks, and what stands there instead. */
export interface Patch {
  /** `sharing/decision/grounds/grant.ts`, in the library. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const home = fileURLToPath(new URL('../../src/', import.meta.url));
const sources: ReadonlyMap<string, string> = new Map(
  filesUnder('src').map(({ path, text }) => [path.slice('src/'.length), text]),
);
const importing = /(?<=^(?:import|export) (?!type )[^;]*? from ')(\.[^']+)\.js(?=';)/gms;

/** The files of the library that a file needs when it runs. */
const needed: ReadonlyMap<string, readonly string[]> = new Map(
  [...sources].map(([path, text]) => [
    path,
    [...text.matchAll(importing)]
      .map(([, specifier = '']) => fileAt(path, specifier))
      .filter((file) => sources.has(file)),
  ]),
);
const needing: ReadonlyMap<string, readonly string[]> = new Map(
  [...sources.keys()].map((path) => [
    path,
    [...needed].filter(([, files]) => files.includes(path)).map(([one]) => one),
  ]),
);

/**
 * What the files of `surface` give out, with a patch in the library: a copy of the file and of everything that needs it,
 * beside the library’s own files for the rest. Without a patch, all of it is a copy. A text that does not stand in the file
 * exactly once is an error, so that whoever changes the library keeps the patches in step.
 */
export async function plantIn<Given extends object>(
  surface: readonly string[],
  patch: Patch | undefined,
  folder: string,
): Promise<Given> {
  const loaded = reachedFrom(surface, needed);
  const leading = patch === undefined ? loaded : reachedFrom([patch.file], needing);
  const copied = [...leading].filter((path) => loaded.has(path));
  for (const path of copied) {
    const text = sources.get(path) ?? '';
    mkdirSync(dirname(folder + path), { recursive: true });
    writeFileSync(folder + path, relinked(path, path === patch?.file ? patched(patch) : text, copied));
  }
  const given = {};
  for (const path of surface) {
    const place = copied.includes(path) ? folder : home;
    Object.assign(given, await import(/* @vite-ignore */ place + path));
  }
  // A copy gives out what the original does.
  return given as Given;
}

/** A file’s text with the patch in it. */
export function patched({ file, from, to }: Patch): string {
  const text = sources.get(file) ?? '';
  const [before, after, ...others] = text.split(text.includes(from) ? from : spread(from));
  if (before === undefined || after === undefined || others.length > 0) {
    throw new Error(`what is to be replaced must stand in ${file} exactly once: ${from}`);
  }
  return before + to + after;
}

/** Copies need each other, and of the rest the originals. */
function relinked(path: string, text: string, copied: readonly string[]): string {
  return text.replaceAll(importing, (_, specifier: string) => {
    const file = fileAt(path, specifier);
    return copied.includes(file) ? `${specifier}.js` : posix.join(home, file);
  });
}

function fileAt(path: string, specifier: string): string {
  return `${posix.join(posix.dirname(path), specifier)}.ts`;
}

function reachedFrom(
  starts: readonly string[],
  steps: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const reached = new Set(starts);
  for (const path of reached) for (const next of steps.get(path) ?? []) reached.add(next);
  return reached;
}

/** The text, however it is broken into lines. */
function spread(text: string): RegExp {
  const words = text.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(words.join('\\s+'));
}
