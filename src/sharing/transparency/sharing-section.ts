import { markdownText } from './markdown-text.js';
import type { SharingRow } from './sharing-row.js';
import { bullets, type StatementContext, section } from './statement-context.js';
import { writtenEnd } from './written-day.js';

/** Who may learn what, for what, why and until when (WO-1.6-01): the table, a part for each recipient. */
export function sharingSection(context: StatementContext): string {
  const { sentences } = context.phrasing;
  const { rows, clientId } = context;
  const isConsented = rows.some(({ grounds }) => grounds.includes('consent'));
  return section(
    sentences.sharing,
    clientId === undefined ? sentences.forEverybody : '',
    rows.length === 0 ? sentences.nothingShared : sentences.mayBeShared,
    ...recipientTables(context, rows),
    isConsented ? sentences.guardian : '',
    context.policy.agreementsAlone === 'no-ground' ? sentences.agreementsNotAlone : '',
    bullets(sentences.rulesOfSharing),
  );
}

/** What each recipient may learn, a table for each. */
export function recipientTables(context: Naming, rows: readonly SharingRow[]): readonly string[] {
  return byRecipient(rows).map((group) => recipientTable(context, group));
}

type Naming = Pick<StatementContext, 'phrasing' | 'holder'>;

function byRecipient(rows: readonly SharingRow[]): readonly (readonly [SharingRow, ...SharingRow[]])[] {
  const groups = new Map<string, [SharingRow, ...SharingRow[]]>();
  for (const row of rows) {
    const group = groups.get(row.recipientId);
    if (group === undefined) groups.set(row.recipientId, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

function recipientTable(context: Naming, group: readonly [SharingRow, ...SharingRow[]]): string {
  const { columns } = context.phrasing.sentences;
  const lines = [columns, columns.map(() => '---'), ...group.map((row) => cellsOf(context, row))];
  return [`### ${nameOf(context, group[0])}`, '', ...lines.map((cells) => `| ${cells.join(' | ')} |`)].join(
    '\n',
  );
}

function nameOf({ phrasing, holder }: Naming, { recipientId, recipient, kind }: SharingRow): string {
  const { ourselves, privatePerson } = phrasing.sentences;
  if (recipient === undefined || kind === undefined) return privatePerson;
  return `${markdownText(recipient)} (${recipientId === holder.id ? ourselves : phrasing.kind(kind)})`;
}

function cellsOf({ phrasing }: Naming, row: SharingRow): readonly string[] {
  const { generalised, kept } = phrasing.sentences;
  const what = row.categories.map(({ category, form }) =>
    form === 'full' ? phrasing.category(category) : `${phrasing.category(category)} (${generalised})`,
  );
  return [
    phrasing.purpose(row.purpose),
    phrasing.subject(row.subject),
    what.join('; '),
    [...row.grounds.map(phrasing.ground), ...row.conditions.map(phrasing.condition)].join('; '),
    [writtenEnd(row.until, phrasing), ...(row.retainDays === undefined ? [] : [kept(row.retainDays)])].join(
      '; ',
    ),
  ];
}
