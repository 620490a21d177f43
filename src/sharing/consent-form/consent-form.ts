import * as z from 'zod';
import { checkedArgument, checkedOptions } from '../../kernel/check/index.js';
import { frozen } from '../../kernel/frozen/index.js';
import { type Checked, InputError, type Issue, TimeZone } from '../../kernel/index.js';
import { demandFields } from '../../kernel/issue/index.js';
import { ConsentTerms } from '../consent/index.js';
import type { SharingPolicy } from '../policy/index.js';
import {
  bullets,
  markdownText,
  phrasingIn,
  recipientTables,
  type SharingRow,
  type StatementLanguage,
  section,
  sharingTable,
  writtenDay,
} from '../transparency/index.js';
import { consentFormSentences } from './consent-form-sentences.js';

/** In which language somebody is asked, and where they live. */
export interface ConsentFormOptions {
  readonly language: StatementLanguage;
  /** In which zone days are told. Without it they stand as in the terms, by the offset of each. */
  readonly timeZone?: TimeZone;
}

const anyOptions = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({ language: z.enum(['en', 'de']), timeZone: z.exactOptional(TimeZone) }),
);

/**
 * What somebody is asked to sign, in plain language, as text in Markdown: who would learn what, for what, from when until when; what
 * would not be passed on even then; what comes of a no and of a yes; that a law may demand it all the same. It is made of the rules: they
 * are asked what would be permitted if this consent were given, under the policy as it is, so that a form promises and asks for
 * nothing else. What the consent of this very question would permit is all that counts; other grounds are not mentioned.
 *
 * Refused is a question that is none: terms that would permit nothing (`consent-permits-nothing`), such as those towards an authority that
 * obliges the client to take part.
 *
 * Throws an `InputError` for what are no terms, for a policy that cannot be read or does not list its holder, and for a wrong or misspelt option.
 *
 * @example
 * ```ts
 * import { type ConsentTerms, consentForm } from 'exit-work/sharing';
 *
 * const terms: ConsentTerms = {
 *   clientId: 'c-1', dataSubject: 'client', recipientIds: ['o-2'], purposes: ['service-delivery'],
 *   categories: ['identity'], notBefore: '2030-01-07T10:00:00Z', expires: '2030-07-07T10:00:00Z',
 *   noticeVersion: '1', noticeLanguage: 'en',
 * };
 * const form = consentForm(
 *   terms,
 *   {
 *     holderId: 'o-1', prohibitions: [],
 *     organisations: [
 *       { id: 'o-1', name: 'Open Door', kind: 'civil-society-organisation' },
 *       { id: 'o-2', name: 'Sampleton Job Centre', kind: 'employment-service' },
 *     ],
 *     safeguards: [{ clientId: 'c-1' }],
 *   },
 *   { language: 'en' },
 * );
 * form.ok && form.value.split('\n')[0]; // => '# May we pass this on?'
 * ```
 */
export function consentForm(
  terms: ConsentTerms,
  policy: SharingPolicy,
  options: ConsentFormOptions,
): Checked<string> {
  const asked = checkedArgument('terms', ConsentTerms, terms);
  const { language, timeZone } = checkedOptions('options', anyOptions, options);
  const rows = rowsIfGiven(asked, policy);
  const { organisations = [], holderId } = policy;
  const holder = organisations.find(({ id }) => id === holderId);
  if (holder === undefined) throw new InputError('sharing policy', [unknownHolder]);
  if (rows.length === 0) return { ok: false, issues: [permitsNothing] };
  const phrasing = { ...phrasingIn(language), ...(timeZone === undefined ? {} : { timeZone }) };
  const sentences = consentFormSentences[language];
  const permitted = new Set(rows.flatMap(({ categories }) => categories.map(({ category }) => category)));
  const kept = asked.categories.filter((category) => !permitted.has(category));
  const parts = [
    `# ${sentences.title}`,
    `${sentences.asking(markdownText(holder.name))} ${sentences.takeYourTime}`,
    section(
      sentences.what,
      ...recipientTables({ phrasing, holder }, rows),
      sentences.from(writtenDay(asked.notBefore, phrasing)),
      asked.whileOpen === true ? sentences.whileOpen : '',
    ),
    ...(kept.length === 0
      ? []
      : [section(sentences.notEvenSo, sentences.notEvenSoExplained, bullets(kept.map(phrasing.category)))]),
    section(sentences.no, bullets(sentences.sayingNo)),
    section(sentences.yes, bullets(sentences.sayingYes)),
    section(sentences.law, sentences.lawExplained),
    section(
      sentences.answer,
      bullets(sentences.answers.map((answer) => `[ ] ${answer}`)),
      ...signatures(asked, language),
    ),
  ];
  return { ok: true, value: `${parts.join('\n\n')}\n` };
}

/** What this consent, and no other, would permit on the day from which it is to hold. */
function rowsIfGiven(terms: ConsentTerms, policy: SharingPolicy): readonly SharingRow[] {
  demandFields(policy, 'policy');
  const given = { ...terms, id: 'consent-asked-for', status: 'given' } as const;
  const { clientId, notBefore: instant } = terms;
  return sharingTable({ ...policy, consents: [given] }, { clientId, instant }).filter(
    ({ grounds, subject }) => grounds.includes('consent') && subject === terms.dataSubject,
  );
}

function signatures(
  { givenBy, capacity, withInterpreter, noticeVersion }: ConsentTerms,
  language: StatementLanguage,
): readonly string[] {
  const { signature, guardian, interpreter, notice } = consentFormSentences[language];
  return [
    ...(givenBy === 'guardian' ? [] : [signature]),
    ...(givenBy === 'guardian' || capacity === 'limited' ? [guardian] : []),
    ...(withInterpreter === true ? [interpreter] : []),
    notice(markdownText(noticeVersion)),
  ];
}

const unknownHolder = /* @__PURE__ */ frozen<Issue>({
  code: 'unknown-holder',
  path: 'policy.holderId',
  message: 'expected an organisation of the policy; add the holder to `organisations`',
});

const permitsNothing = /* @__PURE__ */ frozen<Issue>({
  code: 'consent-permits-nothing',
  path: 'terms',
  message:
    'expected terms under which something would be permitted; what nobody could pass on is not asked for',
});
