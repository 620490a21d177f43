import { filledFields } from '../../schema/index.js';
import { CaseFile } from './case-file.js';

/** What bears an identifier in a case file, and where it stands. */
export interface IdentifiedInFile {
  readonly id: string;
  /** Of what bears it: what stands within has a path that begins so. */
  readonly path: readonly PropertyKey[];
}

/** Everything in a case file that has an identifier of its own. */
export function identifiersOfFile(file: CaseFile): readonly IdentifiedInFile[] {
  return [...filledFields(CaseFile, file)].flatMap(({ path, value }) =>
    path.at(-1) === 'id' && typeof value === 'string' ? [{ id: value, path: path.slice(0, -1) }] : [],
  );
}
