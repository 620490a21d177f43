import { type Checked, check } from '../../kernel/index.js';
import { fieldPath } from '../../kernel/issue/index.js';
import { CaseRulings } from './case-rulings.js';
import { within } from './within.js';

/** Rulings that are of this client, all of them. */
export function checkedRulings(rulings: CaseRulings, clientId: string): Checked<CaseRulings> {
  const checked = check(CaseRulings, rulings);
  if (!checked.ok) return { ok: false, issues: checked.issues.map(within('rulings')) };
  const foreign = Object.entries(checked.value).flatMap(([list, entries]) =>
    entries.flatMap((entry, place) =>
      entry.clientId === clientId
        ? []
        : [{ ...otherClient, path: fieldPath(['rulings', list, place, 'clientId']) }],
    ),
  );
  return foreign.length > 0 ? { ok: false, issues: foreign } : checked;
}

const otherClient = {
  code: 'other-client',
  message: 'expected the client of the case file',
} as const;
