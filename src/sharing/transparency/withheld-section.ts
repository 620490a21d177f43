import { isInForce } from '../../kernel/index.js';
import type { Prohibition, SharingAgreement } from '../../model/index.js';
import { markdownText } from './markdown-text.js';
import { bullets, type StatementContext, section } from './statement-context.js';
import { writtenEnd } from './written-day.js';

/**
 * What is not passed on (WO-1.6-01): what always holds, the policy’s prohibitions, what agreements exclude. Why a prohibition
 * was made stays with the holder: its reason may speak of others.
 */
export function withheldSection(context: StatementContext): string {
  const { sentences } = context.phrasing;
  const { policy, clientId, instant, holder } = context;
  const { prohibitions, agreements = [] } = policy;
  const applies = ({ clientIds }: Prohibition) =>
    clientIds === undefined || (clientId !== undefined && clientIds.includes(clientId));
  return section(
    sentences.withheld,
    bullets([
      ...builtInLines(context),
      ...prohibitions
        .filter((one) => isInForce(one, instant) && applies(one))
        .map((one) => describeProhibition(context, one)),
      ...agreements
        .filter((one) => isInForce(one, instant) && one.parties.includes(holder.id))
        .flatMap((one) => describeExclusion(context, one)),
    ]),
    sentences.withheldExplained,
  );
}

function builtInLines({ phrasing: { sentences }, policy }: StatementContext): readonly string[] {
  const { builtIn, withinLimits } = sentences;
  const { confidentialityLimits = [] } = policy;
  const isLimited = confidentialityLimits.some(({ category }) => category === 'undisclosed-offences');
  return [
    `${builtIn['built-in:undisclosed-offences']}${isLimited ? ` ${withinLimits}` : ''}`,
    builtIn['built-in:funder'],
    builtIn['built-in:threatened'],
    builtIn['built-in:necessity'],
    builtIn['built-in:unlisted'],
  ];
}

type Detail = readonly [label: string, words: readonly string[] | undefined];

function describeProhibition(context: StatementContext, prohibition: Prohibition): string {
  const { phrasing } = context;
  const { sentences } = phrasing;
  const { recipientIds, exceptRecipientIds, expires } = prohibition;
  const named = recipientIds && namesOf(context, recipientIds);
  const kinds = prohibition.recipientKinds?.map(phrasing.kind);
  const roles = prohibition.recipientRoles?.map(phrasing.role);
  const towards = named ?? kinds ?? roles ?? [sentences.everybody];
  return inOneLine([
    [sentences.notTo, towards],
    [sentences.onlyKinds, towards === kinds ? undefined : kinds],
    [sentences.onlyRoles, towards === roles ? undefined : roles],
    [sentences.exceptFor, exceptRecipientIds && namesOf(context, exceptRecipientIds)],
    [sentences.what, prohibition.categories?.map(phrasing.category) ?? [sentences.everything]],
    [sentences.aboutWhom, prohibition.dataSubjects?.map(phrasing.subject)],
    [sentences.forPurposes, prohibition.purposes?.map(phrasing.purpose)],
    [sentences.until, expires && [writtenEnd(expires, phrasing)]],
  ]);
}

function describeExclusion(context: StatementContext, agreement: SharingAgreement): readonly string[] {
  const { phrasing, holder } = context;
  const { excluded = [], parties, expires } = agreement;
  if (excluded.length === 0) return [];
  const { sentences } = phrasing;
  const others = parties.filter((id) => id !== holder.id);
  const line = inOneLine([
    [sentences.notTo, namesOf(context, others)],
    [sentences.what, excluded.map(phrasing.category)],
    [sentences.until, [writtenEnd(expires, phrasing)]],
  ]);
  return [`${line} ${sentences.agreed}`];
}

function inOneLine(details: readonly Detail[]): string {
  return details
    .flatMap(([label, words]) => (words === undefined ? [] : `${label}: ${words.join('; ')}.`))
    .join(' ');
}

function namesOf({ policy, phrasing }: StatementContext, ids: readonly string[]): readonly string[] {
  const names = ids.map((id) => {
    const known = (policy.organisations ?? []).find((one) => one.id === id);
    return known === undefined ? phrasing.sentences.anotherOrganisation : markdownText(known.name);
  });
  return [...new Set(names)];
}
