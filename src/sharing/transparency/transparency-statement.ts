import { isOver } from '../../kernel/calendar/index.js';
import { checkedOptions } from '../../kernel/check/index.js';
import { InputError, isInForce, type TimeZone } from '../../kernel/index.js';
import type { Organisation } from '../../model/index.js';
import type { Programme } from '../../programme/index.js';
import { demandProgramme } from '../../programme/language/index.js';
import { participantTerm } from '../../vocabulary/index.js';
import type { SharingPolicy } from '../policy/index.js';
import { dutiesSection } from './duties-section.js';
import { holderSection } from './holder-section.js';
import { markdownText } from './markdown-text.js';
import { isOfHolder, permissionsSection } from './permissions-section.js';
import { phrasingIn, type StatementLanguage } from './phrasing-in.js';
import { readersSection } from './readers-section.js';
import { sharingSection } from './sharing-section.js';
import { readableFor, type SharingTableOptions, sharingTable, statementOptions } from './sharing-table.js';
import { bullets, type StatementContext, section } from './statement-context.js';
import { withheldSection } from './withheld-section.js';
import { writtenDay } from './written-day.js';

/** Whose statement it is, of when, and in which language. */
export interface TransparencyStatementOptions extends SharingTableOptions {
  readonly language: StatementLanguage;
  /** Where the client lives: in which zone days are told. Without it they stand as in the records, by the offset of each. */
  readonly timeZone?: TimeZone;
}

/**
 * What a client is told before work begins, and again whenever something has changed (WO-1.6-01, MG-2.1-09, CS-4.7-08):
 * who may learn what, for what, why and until when; what must be reported, and what a law allows; what is not passed on; who runs and
 * pays for the programme; how to take back a consent, see what was passed on, and ask. It is Markdown in plain language,
 * made of the answers of the rules themselves, see {@link sharingTable}: a withdrawn consent is missing from the next
 * statement. It names no other client, no worker and no identifier.
 *
 * Where the client is obliged to take part, it speaks of a beneficiary and says what no consent can change. Without
 * `clientId` it is the general statement that hangs in the hall.
 *
 * What people have written themselves, such as the title of a duty or how a limit of confidentiality is announced, stands
 * in their language.
 *
 * Throws an `InputError` where the policy cannot be read, where it does not list the holder, and for another language.
 *
 * @example
 * ```ts
 * import { blueprints } from 'exit-work/programme';
 * import { transparencyStatement } from 'exit-work/sharing';
 *
 * const statement = transparencyStatement(
 *   blueprints.openSetting,
 *   {
 *     holderId: 'o-exit', organisations: [
 *       { id: 'o-exit', name: 'Example Exit', kind: 'civil-society-organisation', funders: ['Example Foundation'] },
 *     ],
 *     prohibitions: [],
 *   },
 *   { language: 'en', clientId: 'c-1', instant: '2030-06-01T12:00:00Z' },
 * );
 * statement.includes('Who pays for it: Example Foundation'); // => true
 * statement.includes('At present we may pass on nothing'); // => true
 * ```
 */
export function transparencyStatement(
  programme: Programme,
  given: SharingPolicy,
  asked: TransparencyStatementOptions,
): string {
  demandProgramme(programme);
  const { language, timeZone, ...options } = checkedOptions('options', statementOptions, asked);
  const phrasing = { ...phrasingIn(language), ...(timeZone === undefined ? {} : { timeZone }) };
  const policy = readableFor(given, options.clientId);
  const rows = sharingTable(policy, options);
  const context = { ...options, phrasing, policy, rows, holder: holderOf(policy) };
  const isMandated = isObliged(programme, policy, options);
  return `${[
    opening(context, programme, isMandated),
    holderSection(context),
    sharingSection(context),
    dutiesSection(context),
    ...permissionsSection(context),
    withheldSection(context),
    readersSection(context),
    ...rightsSections(context, isMandated),
  ].join('\n\n')}\n`;
}

function holderOf({ organisations = [], holderId }: SharingPolicy): Organisation {
  const holder = organisations.find(({ id }) => id === holderId);
  if (holder !== undefined) return holder;
  throw new InputError('sharing policy', [
    {
      code: 'unknown-holder',
      path: 'holderId',
      message: 'expected an organisation of the policy; add the holder to `organisations`',
    },
  ]);
}

/** The rules ask the same of consents to an authority: whether its mandate has not yet expired. */
function isObliged(
  { tracks }: Programme,
  { mandates = [], safeguards = [] }: SharingPolicy,
  { clientId, instant }: SharingTableOptions,
): boolean {
  const orders = safeguards.flatMap((one) =>
    (one.mandatedBy ?? []).map(({ until }) => ({ clientId: one.clientId, expires: until })),
  );
  return (
    !tracks.includes('voluntary') ||
    [...mandates, ...orders].some((one) => one.clientId === clientId && !isOver(one, instant))
  );
}

function opening({ phrasing, instant }: StatementContext, { title }: Programme, isMandated: boolean): string {
  const { sentences } = phrasing;
  const who = participantTerm(isMandated ? 'mandated' : 'voluntary');
  return [
    `# ${sentences.title}`,
    [
      ...sentences.about,
      sentences.writtenFor(who, markdownText(title)),
      sentences.asOf(writtenDay(instant, phrasing)),
    ].join(' '),
    ...(isMandated ? [sentences.mandated] : []),
  ].join('\n\n');
}

function rightsSections(context: StatementContext, isMandated: boolean): readonly string[] {
  const { phrasing, policy, holder, instant } = context;
  const { sentences } = phrasing;
  const { duties = [], permissions = [] } = policy;
  const isConcealed = [...duties, ...permissions.filter((one) => isOfHolder(one, holder))].some(
    (law) => isInForce(law, instant) && (law.tellClient === 'later' || law.tellClient === 'not-told'),
  );
  return [
    section(
      sentences.withdrawal,
      bullets([...sentences.withdrawing, ...(isMandated ? [sentences.withdrawingMandated] : [])]),
    ),
    section(
      sentences.account,
      [...sentences.accounting, ...(isConcealed ? [sentences.concealed] : [])].join(' '),
    ),
    section(sentences.questions, sentences.asking(markdownText(holder.name))),
  ];
}
