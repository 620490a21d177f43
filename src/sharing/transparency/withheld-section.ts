import { isInForce } from '../../kernel/index.js';
import type { Prohibition, SharingAgreement } from '../../model/index.js';
import { markdownText } from './markdown-text.js';
import { bullets, type StatementContext, section } from './statement-context.js';
import { writtenEnd } from './written-day.js';

/**
 * What is not passed on (WO-1.6-01): what always holds, the policy’s prohibitions, what agreements exclude. Why a prohibition
 * was made stays with the holder: its reason may speak of others.
 */
export function withheldSection(told: StatementContext): string {
  const { sentences } = told.phrasing;
  const { policy, clientId, instant, house } = told;
  const { prohibitions, agreements } = policy;
  const applies = ({ clientIds }: Prohibition) =>
    clientIds === undefined || (clientId !== undefined && clientIds.includes(clientId));
  return section(
    sentences.withheld,
    bullets([
      ...tellStanding(told),
      ...prohibitions
        .filter((one) => isInForce(one, instant) && applies(one))
        .map((one) => tellProhibition(told, one)),
      ...agreements
        .filter((one) => isInForce(one, instant) && one.parties.includes(house.id))
        .flatMap((one) => tellExclusion(told, one)),
    ]),
    sentences.withheldExplained,
  );
}

function tellStanding({ phrasing: { sentences }, policy }: StatementContext): readonly string[] {
  const { standing, withinLimits } = sentences;
  const { confidentialityLimits = [], necessity } = policy;
  const isLimited = confidentialityLimits.some(({ category }) => category === 'undisclosed-offences');
  return [
    `${standing['built-in:undisclosed-offences']}${isLimited ? ` ${withinLimits}` : ''}`,
    standing['built-in:funder'],
    standing['built-in:threatened'],
    ...(necessity === undefined ? [] : [standing['built-in:necessity']]),
  ];
}

type Detail = readonly [label: string, words: readonly string[] | undefined];

function tellProhibition(told: StatementContext, prohibition: Prohibition): string {
  const { phrasing } = told;
  const { sentences } = phrasing;
  const { recipientIds, exceptRecipientIds, expires } = prohibition;
  const named = recipientIds && namesOf(told, recipientIds);
  const kinds = prohibition.recipientKinds?.map(phrasing.kind);
  const roles = prohibition.recipientRoles?.map(phrasing.role);
  const towards = named ?? kinds ?? roles ?? [sentences.everybody];
  return inOneLine([
    [sentences.notTo, towards],
    [sentences.onlyKinds, towards === kinds ? undefined : kinds],
    [sentences.onlyRoles, towards === roles ? undefined : roles],
    [sentences.exceptFor, exceptRecipientIds && namesOf(told, exceptRecipientIds)],
    [sentences.what, prohibition.categories?.map(phrasing.category) ?? [sentences.everything]],
    [sentences.aboutWhom, prohibition.dataSubjects?.map(phrasing.subject)],
    [sentences.forPurposes, prohibition.purposes?.map(phrasing.purpose)],
    [sentences.until, expires && [writtenEnd(expires, phrasing)]],
  ]);
}

function tellExclusion(told: StatementContext, agreement: SharingAgreement): readonly string[] {
  const { phrasing, house } = told;
  const { excluded = [], parties, expires } = agreement;
  if (excluded.length === 0) return [];
  const { sentences } = phrasing;
  const others = parties.filter((id) => id !== house.id);
  const line = inOneLine([
    [sentences.notTo, namesOf(told, others)],
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
    const known = policy.organisations.find((one) => one.id === id);
    return known === undefined ? phrasing.sentences.anotherOrganisation : markdownText(known.name);
  });
  return [...new Set(names)];
}
