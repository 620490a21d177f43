import type { OpenedCase } from 'exit-work/casework';
import type { CaseFile } from 'exit-work/model';

/** A file with an empty log of disclosures, and nothing decided beside it. */
export function wholeCase(file: CaseFile): Omit<OpenedCase, 'state'> {
  const disclosures = {
    format: 'exit-work/disclosure-log',
    formatVersion: 1,
    id: 'log-1',
    entries: [],
  } as const;
  return { file, disclosures, rulings: {} };
}
