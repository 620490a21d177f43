import { eventLabel } from '../../lifecycle/index.js';
import { type Programme, positionLabel, type Step } from '../../programme/index.js';
import { allowedValues } from '../../programme/language/index.js';
import { caseStatuses, valuesOf } from '../../vocabulary/index.js';
import { listed } from './listed.js';
import { isForActive } from './step-line.js';

/** An event after which the work rests, ends or goes on, in words. */
export interface StatusChange {
  readonly event: string;
  readonly from: string;
  readonly to: string;
  /** Which stages it is possible in, and which one it leads to. */
  readonly stages: string;
}

/** What happens to cases besides the arrows: what changes their status, and what moves them while they are not active. */
export function statusChanges(programme: Programme): readonly StatusChange[] {
  const changes = Object.values(programme.steps).flatMap((step) => changeBy(programme, step));
  return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()];
}

function changeBy(programme: Programme, step: Step): readonly StatusChange[] {
  const { event, moves = {}, where = {} } = step;
  const { status, stage } = moves;
  const isArrow = status === 'closed' || (stage !== undefined && isForActive(step));
  if (isArrow || (status === undefined && stage === undefined)) return [];
  const from = (allowedValues(where, 'status') ?? valuesOf(caseStatuses)).filter((other) => other !== status);
  if (from.length === 0) return [];
  const inStages = (where.stage ?? []).map((one) => positionLabel(programme, 'stage', one));
  return [
    {
      event: eventLabel(programme, event),
      from: listed(
        from.map((one) => positionLabel(programme, 'status', one)),
        'or',
      ),
      to: status === undefined ? 'as before' : positionLabel(programme, 'status', status),
      stages: [
        inStages.length === 0 ? 'any stage' : listed(inStages, 'or'),
        ...(stage === undefined ? [] : [`goes on in ${positionLabel(programme, 'stage', stage)}`]),
      ].join(', '),
    },
  ];
}
