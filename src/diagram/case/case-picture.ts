import type { Position, Programme } from '../../programme/index.js';
import { abridged } from '../programme/index.js';
import { type CaseMoment, caseMoments } from './case-moment.js';
import type { CasePath } from './case-path.js';
import { changeWords, positionWords } from './position-words.js';

/** A line of the picture: an event that changed something, or a run of events that left the case where it was. */
export interface CaseRow {
  readonly kind: 'move' | 'milestone' | 'run';
  readonly day: string;
  readonly label: string;
  /** What changed, in words. */
  readonly changes: readonly string[];
  readonly before: Position | undefined;
  readonly position: Position;
}

/** What is shown of a case, before anything is drawn. */
export interface CasePicture {
  readonly programme: Programme;
  readonly rows: readonly CaseRow[];
  readonly last: Position;
}

export function casePicture(path: CasePath): CasePicture {
  const moments = caseMoments(path);
  const rows = grouped(moments).map((group) => rowOf(path.programme, group));
  const last = moments.at(-1)?.position;
  // A log has its opening at least; the type of a list cannot say so.
  if (last === undefined) throw new RangeError('a case without an event has no picture');
  return { programme: path.programme, rows, last };
}

function kindOf({ before, position, changesMilestones }: CaseMoment): CaseRow['kind'] {
  if (before === undefined || JSON.stringify(before) !== JSON.stringify(position)) return 'move';
  return changesMilestones ? 'milestone' : 'run';
}

/** Each event on its own, but neighbours that change nothing together. */
function grouped(moments: readonly CaseMoment[]): readonly (readonly [CaseMoment, ...CaseMoment[]])[] {
  const groups: [CaseMoment, ...CaseMoment[]][] = [];
  for (const moment of moments) {
    const current = groups.at(-1);
    const joins = current !== undefined && kindOf(moment) === 'run' && kindOf(current[0]) === 'run';
    if (joins) current.push(moment);
    else groups.push([moment]);
  }
  return groups;
}

function rowOf(programme: Programme, [first, ...others]: readonly [CaseMoment, ...CaseMoment[]]): CaseRow {
  const { day, before, position } = first;
  const kind = kindOf(first);
  return {
    kind,
    day,
    label: kind === 'run' ? countedLabels([first, ...others]) : first.label,
    changes: kind === 'move' ? changeWords(programme, before, position) : [],
    before,
    position,
  };
}

function countedLabels(moments: readonly CaseMoment[]): string {
  const counts = new Map<string, number>();
  for (const { label } of moments) counts.set(label, (counts.get(label) ?? 0) + 1);
  const labels = [...counts].map(([label, count]) => (count === 1 ? label : `${count} × ${label}`));
  return abridged(labels, 3).join(', ');
}

/** The same in words, for who does not see the picture. */
export function caseInWords({ programme, rows, last }: CasePicture): string {
  return [
    `The way of one case through the programme ${programme.title}.`,
    ...rows
      .filter(({ kind }) => kind === 'move')
      .map(({ day, label, changes }) => `${day}: ${label}: ${changes.join(', ')}.`),
    `The case stands in: ${positionWords(programme, last).join(', ')}.`,
  ].join(' ');
}
