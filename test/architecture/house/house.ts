import { filesUnder, type SourceFile } from '../source-files.js';

/** The files of this repository, as far as each of the rules is for them. */
export interface House {
  readonly source: readonly SourceFile[];
  /** All that is read by people. */
  readonly written: readonly SourceFile[];
  /** Where functions are measured. */
  readonly code: readonly SourceFile[];
  /** Where exports may be used, and what says which of them are public. */
  readonly users: readonly SourceFile[];
}

export function thisHouse(): House {
  return {
    source: filesUnder('src'),
    written: filesUnder('src', 'test', 'examples', 'docs'),
    code: filesUnder('src', 'examples/demo', 'bench', 'test'),
    users: filesUnder('package.json', 'src', 'examples', 'bench', 'test'),
  };
}
