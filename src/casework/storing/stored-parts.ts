import * as z from 'zod';
import { checkedArgument, checkText } from '../../kernel/check/index.js';
import { frozen } from '../../kernel/frozen/index.js';
import { type Checked, Identifier, type Issue } from '../../kernel/index.js';
import { DisclosureLog } from '../../sharing/index.js';
import { CaseRulings, within } from '../opened/index.js';
import { revisionOf, type StoredCase } from './stored-case.js';

const storedCase = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    caseId: Identifier,
    revision: z.string(),
    document: z.string(),
    rulings: z.string(),
    log: z.array(z.string()).min(1),
    disclosures: z.array(z.string()).min(1),
  }),
);

/** What was stored together: the text of the file, and what goes with it. */
interface StoredParts {
  readonly text: string;
  readonly disclosures: DisclosureLog;
  readonly rulings: CaseRulings;
}

export function storedParts(stored: StoredCase): Checked<StoredParts> {
  const { caseId: _, revision, ...content } = checkedArgument('stored', storedCase, stored);
  if (revision !== revisionOf(content)) return { ok: false, issues: [otherRevision] };
  const { document, rulings: ruled, log, disclosures: disclosed } = content;
  const disclosures = checkText(DisclosureLog, joined(...split(disclosed), 'entries'));
  if (!disclosures.ok) return { ok: false, issues: disclosures.issues.map(within('disclosures')) };
  const rulings = checkText(CaseRulings, ruled);
  if (!rulings.ok) return { ok: false, issues: rulings.issues.map(within('rulings')) };
  const [opening, entries] = split(log);
  const text = joined(`${document.slice(0, -1)},"opening":${opening}}`, entries, 'events');
  return { ok: true, value: { text, disclosures: disclosures.value, rulings: rulings.value } };
}

function split([first = '', ...others]: readonly string[]): readonly [string, readonly string[]] {
  return [first, others];
}

/** A record with a list at its end. What was stored has fields; a list that one of them brings besides is a name that stands twice. */
function joined(head: string, rows: readonly string[], list: string): string {
  return `${head.slice(0, -1)},"${list}":[${rows.join(',')}]}`;
}

const otherRevision = /* @__PURE__ */ frozen<Issue>({
  code: 'other-revision',
  path: 'revision',
  message:
    'expected the revision of all that is stored with it; it was not stored together, or a part of it was changed since',
});
