import { entryPoints, sourceOf } from '../package/entry-points.js';
import { type Export, exportsOf } from './house/exports-of.js';
import type { SourceFile } from './source-files.js';

/** A name that an entry point gives out, with the file that declares it. */
export interface EntryExport {
  /** `exit-work/model` */
  readonly entryPoint: string;
  readonly name: string;
  /** The file that declares it, by which name, and whether it is a type and nothing else. */
  readonly path: string;
  readonly declaredAs: string;
  readonly isType: boolean;
}

/** What the entry points among these files give out, a row for each name; one that leads nowhere is left out. */
export function entryExports(files: readonly SourceFile[]): readonly EntryExport[] {
  const known = exportsByPath(files);
  return entryPoints.flatMap((entryPoint) => {
    const names = new Set(known(sourceOf(entryPoint)).map(({ name }) => name));
    return [...names].flatMap((name) => {
      const declared = declarationsOf(name, sourceOf(entryPoint), known);
      const [first] = declared;
      if (first === undefined) return [];
      const isType = declared.every((one) => one.isType);
      return { entryPoint, name, path: first.path, declaredAs: first.name, isType };
    });
  });
}

/** Each file is read when it is first asked for, and once. */
function exportsByPath(files: readonly SourceFile[]): (path: string) => readonly Export[] {
  const waiting = new Map(files.map((file) => [file.path, file]));
  const known = new Map<string, readonly Export[]>();
  return (path) => {
    const file = waiting.get(path);
    const exported = known.get(path) ?? (file === undefined ? [] : exportsOf(file));
    known.set(path, exported);
    return exported;
  };
}

/** Through as many re-exports as there are; a constant and a type can share a name. */
function declarationsOf(
  name: string,
  path: string,
  known: (path: string) => readonly Export[],
): readonly Export[] {
  return known(path)
    .filter((one) => one.name === name)
    .flatMap((one) =>
      one.origin === undefined ? one : declarationsOf(one.origin.name, one.origin.path, known),
    );
}
