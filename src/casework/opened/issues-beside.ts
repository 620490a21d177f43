import type { Issue } from '../../kernel/index.js';
import { fieldPath } from '../../kernel/issue/index.js';
import type { CaseFile } from '../../model/index.js';
import { verifyDisclosureLog } from '../../sharing/index.js';
import { checkedRulings } from './checked-rulings.js';
import type { OpenedCase } from './opened-case.js';
import { within } from './within.js';

/** What is wrong beside the file of a case: a log of disclosures that is not whole, and what is of another client or holder. */
export function issuesBeside(
  file: CaseFile,
  { disclosures, rulings }: Pick<OpenedCase, 'disclosures' | 'rulings'>,
): readonly Issue[] {
  const broken = verifyDisclosureLog(disclosures).map(within('disclosures'));
  if (broken.length > 0) return broken;
  const checked = checkedRulings(rulings, file.client.id);
  return [...foreignEntries(file, disclosures), ...(checked.ok ? [] : checked.issues)];
}

function foreignEntries(
  { client, holderId }: CaseFile,
  { entries }: OpenedCase['disclosures'],
): readonly Issue[] {
  return entries.flatMap((entry, place) => {
    const path = (field: string) => fieldPath(['disclosures', 'entries', place, field]);
    return [
      ...(entry.clientId === client.id ? [] : [{ ...otherClient, path: path('clientId') }]),
      ...(!('holderId' in entry) || entry.holderId === holderId
        ? []
        : [{ ...otherHolder, path: path('holderId') }]),
    ];
  });
}

const otherClient = {
  code: 'other-client',
  message: 'expected the client of the case file',
} as const;

const otherHolder = {
  code: 'other-holder',
  message: 'expected the holder of the case file',
} as const;
