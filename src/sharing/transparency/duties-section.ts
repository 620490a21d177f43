import { isInForce } from '../../kernel/index.js';
import type { LegalDuty } from '../../model/index.js';
import { markdownText } from './markdown-text.js';
import { bullets, type StatementContext, section } from './statement-context.js';

/** What a law obliges to report, and where confidence ends (CS-4.7-08, CS-4.5-13, MG-1-03). */
export function dutiesSection(context: StatementContext): string {
  const { sentences } = context.phrasing;
  const { duties = [], confidentialityLimits: limits = [] } = context.policy;
  const binding = duties.filter((duty) => isInForce(duty, context.instant));
  return section(
    sentences.duties,
    ...(binding.length === 0
      ? [sentences.noDuties]
      : [
          sentences.dutiesExplained,
          bullets(binding.map((duty) => describeDuty(context, duty))),
          sentences.human,
        ]),
    ...(limits.length === 0
      ? []
      : [sentences.limits, bullets(limits.map(({ announcedAs }) => markdownText(announcedAs)))]),
  );
}

function describeDuty({ phrasing }: StatementContext, duty: LegalDuty): string {
  const { sentences } = phrasing;
  const { provision, discloseWithinHours: hours } = duty;
  const details: readonly (readonly [label: string, ...words: readonly string[]])[] = [
    [sentences.reportedTo, ...duty.authorityKinds.map(phrasing.kind)],
    [sentences.what, ...duty.categories.map(phrasing.category)],
    [sentences.aboutWhom, ...duty.dataSubjects.map(phrasing.subject)],
    ...(hours === undefined ? [] : [[sentences.howSoon, sentences.withinHours(hours)] as const]),
    [sentences.clientNotification, phrasing.notification(duty.tellClient)],
    ...(provision === undefined ? [] : [[sentences.law, markdownText(provision)] as const]),
  ];
  return [
    `**${markdownText(duty.title)}** (${markdownText(duty.jurisdiction)})`,
    ...details.map(([label, ...words]) => `  - ${label}: ${words.join('; ')}`),
  ].join('\n');
}
