import type { Checked } from '../../kernel/index.js';
import { readCaseFile } from '../../model/index.js';
import type { DisclosureLog } from '../../sharing/index.js';
import type { Desk } from '../desk/index.js';
import { type CaseRulings, type OpenedCase, openAt } from '../opened/index.js';

/** A case from the text of its file, with an empty log of disclosures where it has none yet. */
export function openText(
  desk: Desk,
  text: string,
  disclosures?: DisclosureLog,
  rulings: CaseRulings = {},
): Checked<OpenedCase> {
  const read = readCaseFile(text);
  if (!read.ok) return read;
  const { id } = read.value;
  const none = { format: 'exit-work/disclosure-log', formatVersion: 1, id, entries: [] } as const;
  return openAt(desk, { file: read.value, disclosures: disclosures ?? none, rulings });
}
