import { compareInstants } from '../kernel/index.js';
import { type CaseEvent, recordsFiledWith } from '../model/index.js';
import type { Position } from '../programme/index.js';
import type { CaseState } from './case-state.js';
import type { Reason, Refusal } from './refusal.js';
import {
  outOfOrder,
  recordMissing,
  requirementUnmet,
  unknownEvent,
  wrongPosition,
  wrongRole,
} from './refusal-reasons.js';
import { stepAt, stepsFor } from './steps-for.js';
import { unmetRequirements } from './unmet-requirements.js';

/** As much of an event as one wants to ask about: its type, and what else is known already. */
export type PlannedEvent = Pick<CaseEvent, 'type'> & Partial<CaseEvent>;

/** What an event would do, or every reason why it is refused. */
export type Explanation =
  | { readonly possible: true; readonly leadsTo: Position; readonly milestones: readonly string[] }
  | { readonly possible: false; readonly refusal: Refusal };

/**
 * Says what an event would do now, without doing it. Only the type must be known: a role, an instant or a record
 * is judged if it is given.
 *
 * @example
 * ```ts
 * import { explainEvent, openCase } from 'exit-work/lifecycle';
 * import { blueprints } from 'exit-work/programme';
 *
 * const opened = openCase(blueprints.exitSweden, {
 *   id: 'e-1', type: 'client.made-contact', instant: '2030-01-02T16:00:00+01:00', actorId: 'm-1',
 *   role: 'former', caseId: 'case-1', track: 'voluntary', custody: 'community',
 * });
 * const explanation = opened.ok ? explainEvent(opened.state, { type: 'intervention.started' }) : undefined;
 * explanation?.possible; // => false
 * ```
 */
export function explainEvent(state: CaseState, event: PlannedEvent): Explanation {
  const { programme, position, milestones } = state;
  const { type, role, instant } = event;
  const step = stepAt(programme, position, type);
  const reasons: Reason[] = [];
  if (step === undefined) {
    const known = stepsFor(programme, type).length > 0;
    reasons.push(...(known ? wrongPosition(programme, position, type) : [unknownEvent(programme)]));
  } else {
    if (role !== undefined && !step.by.includes(role)) reasons.push(wrongRole(step, role));
    for (const requirement of unmetRequirements(programme, step, position, milestones)) {
      reasons.push(requirementUnmet(programme, requirement));
    }
  }
  if (instant !== undefined) {
    if (compareInstants(instant, state.instant) < 0) reasons.push(outOfOrder);
    if (recordsFiledWith(type) !== undefined && event.recordId === undefined) reasons.push(recordMissing);
  }
  const [first, ...others] = reasons;
  if (first !== undefined) return { possible: false, refusal: { event: type, reasons: [first, ...others] } };
  const { moves = {}, achieves = [], revokes = [] } = step ?? {};
  return {
    possible: true,
    leadsTo: { ...position, ...moves },
    milestones: changed(milestones, achieves, revokes),
  };
}

function changed(
  milestones: readonly string[],
  achieves: readonly string[],
  revokes: readonly string[],
): readonly string[] {
  if (achieves.length === 0 && revokes.length === 0) return milestones;
  const kept = milestones.filter((milestone) => !revokes.includes(milestone));
  return [...new Set([...kept, ...achieves])].sort();
}
