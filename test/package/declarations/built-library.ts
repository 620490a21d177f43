import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What is read of the library as it was built. */
export type BuiltLibrary = Pick<typeof import('../../../src/schema/index.js'), 'metadataOf' | 'structureOf'> &
  Pick<typeof import('../../../src/vocabulary/sources/index.js'), 'sourceStatements'>;

export async function builtLibrary(): Promise<BuiltLibrary> {
  const [schema, sources] = await Promise.all([
    built('dist/schema/index.js'),
    built('dist/vocabulary/sources/index.js'),
  ]);
  // They are built of the very files that the type names.
  return { ...schema, ...sources } as BuiltLibrary;
}

/** What a built file gives out. */
export async function built(path: string): Promise<object> {
  return import(pathToFileURL(resolve(path)).href);
}
