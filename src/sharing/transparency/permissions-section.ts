import { isInForce } from '../../kernel/index.js';
import type { LegalPermission, Organisation } from '../../model/index.js';
import { markdownText } from './markdown-text.js';
import { bullets, type StatementContext, section } from './statement-context.js';

/** What a law allows and does not demand (CS-4.1-02, CS-5.1-03); nothing where none speaks of the holder. */
export function permissionsSection(context: StatementContext): readonly string[] {
  const { sentences } = context.phrasing;
  const { policy, holder, instant } = context;
  const allowing = (policy.permissions ?? []).filter(
    (permission) => isInForce(permission, instant) && isOfHolder(permission, holder),
  );
  if (allowing.length === 0) return [];
  return [
    section(
      sentences.permissions,
      sentences.permissionsExplained,
      bullets(allowing.map((permission) => describePermission(context, permission))),
    ),
  ];
}

/** Whether a law lets organisations of this kind pass on anything. */
export function isOfHolder(
  { forumKinds, holderKinds = [] }: LegalPermission,
  { kind }: Pick<Organisation, 'kind'>,
): boolean {
  return (forumKinds ?? holderKinds).includes(kind);
}

function describePermission({ phrasing }: StatementContext, permission: LegalPermission): string {
  const { sentences } = phrasing;
  const { forumKinds, recipientKinds = [], provision, excludedPurposes = [] } = permission;
  const { clientAgeFrom, clientAgeBelow, clientLegalStatuses = [] } = permission;
  const details: readonly (readonly [label: string, ...words: readonly string[]])[] = [
    [sentences.reportedTo, ...(forumKinds ?? recipientKinds).map(phrasing.kind)],
    [sentences.what, ...permission.categories.map(phrasing.category)],
    [sentences.aboutWhom, ...permission.dataSubjects.map(phrasing.subject)],
    [sentences.forPurposes, ...permission.purposes.map(phrasing.purpose)],
    ...(excludedPurposes.length === 0
      ? []
      : [[sentences.neverFor, ...excludedPurposes.map(phrasing.purpose)] as const]),
    ...onlyIf(sentences.onlyIfYou, [
      ...(clientAgeFrom === undefined ? [] : [sentences.ofAge(clientAgeFrom)]),
      ...(clientAgeBelow === undefined ? [] : [sentences.youngerThan(clientAgeBelow)]),
      ...clientLegalStatuses.map(phrasing.legalStatus),
    ]),
    [sentences.clientNotification, phrasing.notification(permission.tellClient)],
    ...(provision === undefined ? [] : [[sentences.law, markdownText(provision)] as const]),
  ];
  return [
    `**${markdownText(permission.title)}** (${markdownText(permission.jurisdiction)})`,
    ...details.map(([label, ...words]) => `  - ${label}: ${words.join('; ')}`),
  ].join('\n');
}

function onlyIf(label: string, words: readonly string[]): readonly (readonly [string, ...string[]])[] {
  return words.length === 0 ? [] : [[label, ...words]];
}
