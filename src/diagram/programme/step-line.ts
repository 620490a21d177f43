import { eventLabel } from '../../lifecycle/index.js';
import { type Opening, type Programme, positionLabel, type Step } from '../../programme/index.js';
import { allowedValues } from '../../programme/language/index.js';
import type { ArrowLine } from './arrow.js';
import { conditionLabel } from './condition-label.js';
import { abridged, listed } from './listed.js';

/** How a step is written beside its arrow: the event, and on what it depends. */
export function stepLine(programme: Programme, step: Step): ArrowLine {
  const { event, requires = [], where = {}, discretionary = false, sanction = false } = step;
  const status = step.moves?.status;
  const needed = requires.map((requirement) => {
    const only = conditionLabel(programme, requirement);
    const label = programme.milestones[requirement.milestone]?.label ?? requirement.milestone;
    return only.length === 0 ? label : `${label} if ${only.join(' or ')}`;
  });
  return {
    label: eventLabel(programme, event),
    notes: [
      ...trackNotes(programme, where.track),
      ...(needed.length === 0 ? [] : [`once ${listed(abridged(needed, 2), 'and')}`]),
      ...(status === undefined || status === 'active' || status === 'closed'
        ? []
        : [`then ${positionLabel(programme, 'status', status).toLowerCase()}`]),
      ...(discretionary ? ['at the workers’ discretion'] : []),
      ...(sanction ? ['a sanction'] : []),
    ],
    discretionary,
  };
}

/** Whether an active case can take a step; what only others can is told with the changes of status. */
export function isForActive({ where = {} }: Step): boolean {
  return allowedValues(where, 'status')?.includes('active') ?? true;
}

export function openingLine(programme: Programme, { event, tracks }: Opening): ArrowLine {
  return {
    label: eventLabel(programme, event),
    notes: trackNotes(programme, tracks),
    discretionary: false,
  };
}

/** The tracks, where they tell something: not in a programme that has only one, nor where all are meant. */
function trackNotes({ tracks, ...programme }: Programme, meant: readonly string[] = tracks): string[] {
  const some = tracks.filter((track) => meant.includes(track));
  if (some.length === tracks.length) return [];
  return some.map((track) => positionLabel({ ...programme, tracks }, 'track', track).toLowerCase());
}
