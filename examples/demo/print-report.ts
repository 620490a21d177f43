import { describeCitation } from 'exit-work/kernel';
import type { DataItem, DisclosureDecision, NearMiss, Obligation, PermittedItem } from 'exit-work/sharing';
import {
  type Citation,
  dataCategories,
  dataSubjects,
  labelOf,
  purposes,
  type Role,
  roles,
} from 'exit-work/vocabulary';
import type { Disclosed } from './disclose.js';
import { type Layout, paragraph, row, type Style, styled } from './layout.js';
import type { Told } from './run-case.js';
import type { Checkpoint, Report } from './tell-journey.js';

/** A report as text for people: what happened, who sees what, what was due, what falls short. */
export function printReport(report: Report, layout: Layout): string {
  const { title, follows, summary, sources } = report.journey;
  const several = new Set(report.timeline.map(({ caseId }) => caseId)).size > 1;
  return [
    styled(layout, 'bold', `━━ ${title} ${'━'.repeat(Math.max(layout.width - title.length - 4, 0))}`),
    paragraph(layout, summary),
    paragraph(
      layout,
      styled(layout, 'dim', `After: ${follows}. Sources: ${sources.join(', ')}. All people are invented.`),
    ),
    heading(layout, 'What happened'),
    ...report.timeline.map((told) => printTold(told, several, layout)),
    heading(layout, 'Who sees what'),
    ...report.disclosures.map((disclosed) => printDisclosed(disclosed, layout)),
    heading(layout, 'What was due'),
    ...report.checkpoints.map((checkpoint) => printCheckpoint(checkpoint, several, layout)),
    heading(layout, 'What falls short of good practice'),
    ...printFindings(report, several, layout),
    '',
  ].join('\n');
}

function heading(layout: Layout, text: string): string {
  return `\n${styled(layout, 'cyan', text)}`;
}

function printTold(told: Told, several: boolean, layout: Layout): string {
  const { event, caseId, label, refused, changes } = told;
  const what = `${several ? `[${caseId.replace('case-', '')}] ` : ''}${label}`;
  const who = styled(layout, 'dim', `· ${labelOf(roles, event.role).toLowerCase()}`);
  const line = (text: string) => row(layout, [[written(event.instant), 17]], text);
  if (refused.length > 0) {
    const reasons = refused.map(({ text, citation }) =>
      row(layout, [['', 17]], `${text}${cited(citation, layout)}`, 4),
    );
    return [
      line(`${styled(layout, 'red', '✗')} ${what} ${who} ${styled(layout, 'red', 'refused')}`),
      ...reasons,
    ].join('\n');
  }
  const moved = changes.length > 0 ? styled(layout, 'green', ` → ${changes.join(', ')}`) : '';
  const reason = event.reason === undefined ? '' : ` — ${event.reason}`;
  return line(`${styled(layout, 'green', '✓')} ${what}${reason} ${who}${moved}`);
}

function written(instant: string): string {
  return `${instant.slice(0, 10)} ${instant.slice(11, 16)}`;
}

const outcomeStyles: Readonly<Record<DisclosureDecision['outcome'], Style>> = {
  permit: 'green',
  'permit-with-redaction': 'yellow',
  deny: 'red',
  escalate: 'yellow',
};

function printDisclosed(
  { why, recipient, request, decision, seen, withheld, record }: Disclosed,
  layout: Layout,
): string {
  const column = (name: string, text: string) => row(layout, [[name, 11]], text, 4);
  const kinds = decision.permitted.map(granted);
  const alone = decision.permittedAlone.map(granted);
  const kept = decision.redactions.map(
    ({ text, citation, ...item }) => `${named(item)}: ${text}${cited(citation, layout)}`,
  );
  const lines = [
    row(
      layout,
      [[written(request.instant), 17]],
      `${recipient}, ${labelOf(purposes, request.purpose).toLowerCase()}: ${styled(layout, outcomeStyles[decision.outcome], decision.outcome)}`,
    ),
    column('asked', why),
    ...(kinds.length > 0 ? [column('permitted', kinds.join('; '))] : []),
    ...(kept.length > 0 ? [column('withheld', kept.join('; '))] : []),
    ...(decision.escalateTo === undefined
      ? []
      : [column('to decide', whoDecides(decision.escalateTo, decision.ifUnreachable))]),
    ...(alone.length > 0 ? [column('meanwhile', `if asked for alone: ${alone.join('; ')}`)] : []),
    column('they see', printSeen(seen, record, layout)),
    ...(withheld.length > 0 && decision.permitted.length > 0 ? [column('not', withheld.join(', '))] : []),
    ...(decision.nearMisses.length > 0 ? [column('for us', toldOnce(decision.nearMisses).join('; '))] : []),
    ...(decision.advice.length > 0 ? [column('advice', decision.advice.join('; '))] : []),
    ...(decision.obligations.length > 0
      ? [column('conditions', decision.obligations.map((one) => demanded(one, layout)).join('; '))]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

function granted({ form, grounds, ...item }: PermittedItem): string {
  const by = grounds.map(({ ground, id }) => `${ground} ${id}`).join(', ');
  return `${named(item)}${form === 'generalised' ? ', generalised' : ''} (${by})`;
}

function whoDecides(role: Role, ifUnreachable: Role = role): string {
  const inTurn = [...new Set([role, ifUnreachable])].map((one) => labelOf(roles, one).toLowerCase());
  return inTurn.join('; if nobody of them can be reached, ');
}

function named({ category, subject, personId }: DataItem): string {
  const whose = labelOf(dataSubjects, subject).toLowerCase();
  return `${labelOf(dataCategories, category).toLowerCase()} of the ${whose}${personId === undefined ? '' : ` ${personId}`}`;
}

/** What a ground lacks, once for all the categories for which it lacks it. */
function toldOnce(misses: readonly NearMiss[]): readonly string[] {
  const isSame = (one: NearMiss) => (other: NearMiss) => one.id === other.id && one.missing === other.missing;
  return misses
    .filter((miss, place) => misses.findIndex(isSame(miss)) === place)
    .map((first) => {
      const about = misses.filter(isSame(first)).map(({ category }) => labelOf(dataCategories, category));
      const { id, text, change } = first;
      return `${id}, ${[...new Set(about)].join(', ').toLowerCase()}: ${text} (${change})`;
    });
}

function demanded({ text, until, citation }: Obligation, layout: Layout): string {
  return `${text}${until === undefined ? '' : `, ${written(until)}`}${cited(citation, layout)}`;
}

function printSeen(seen: Disclosed['seen'], record: string, layout: Layout): string {
  const fields = [...flattened(seen, '')].map(([path, value]) => `${spaced(path)}: ${value}`);
  return fields.length > 0 ? fields.join('; ') : styled(layout, 'dim', `nothing of the ${spaced(record)}`);
}

function* flattened(value: unknown, path: string): Generator<readonly [string, string]> {
  if (typeof value !== 'object' || value === null) {
    yield [path, String(value)];
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    yield* flattened(
      inner,
      Array.isArray(value) ? `${path} ${Number(key) + 1}` : `${path}${path === '' ? '' : ', '}${key}`,
    );
  }
}

const dueStyles: Readonly<Record<'overdue' | 'due' | 'coming', Style>> = {
  overdue: 'red',
  due: 'yellow',
  coming: 'dim',
};

function printCheckpoint({ at, due }: Checkpoint, several: boolean, layout: Layout): string {
  const lines = due.map(({ label, due: day, actBy, status, citation, caseId }) => {
    const whose = several ? `[${caseId.replace('case-', '')}] ` : '';
    const act = actBy === day ? '' : `, act by ${actBy}`;
    return row(
      layout,
      [
        [styled(layout, dueStyles[status], status), 8],
        [day, 10],
      ],
      `${whose}${label}${act}${cited(citation, layout)}`,
      4,
    );
  });
  return [
    paragraph(layout, `on ${at.slice(0, 10)}`),
    ...(lines.length > 0 ? lines : [paragraph(layout, 'nothing', 4)]),
  ].join('\n');
}

function printFindings({ findings }: Report, several: boolean, layout: Layout): readonly string[] {
  if (findings.length === 0) return [paragraph(layout, 'nothing that the rules can see')];
  return findings.map(({ title, severity, text, paths, citation, caseId }) => {
    const whose = several ? `[${caseId.replace('case-', '')}] ` : '';
    const style: Style = severity === 'must' ? 'red' : 'yellow';
    const where = styled(layout, 'dim', ` at ${paths.join(', ')}`);
    return row(
      layout,
      [[styled(layout, style, severity), 8]],
      `${whose}${title}: ${text}${where}${cited(citation, layout)}`,
    );
  });
}

function cited(citation: Citation | undefined, layout: Layout): string {
  return citation === undefined ? '' : styled(layout, 'dim', ` (${describeCitation(citation)})`);
}

function spaced(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
