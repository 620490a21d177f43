import { compareInstants, type Outcome } from '../../kernel/index.js';
import { refusalOf } from '../../kernel/issue/index.js';
import type { Position, Step } from '../../programme/index.js';
import type { CaseState } from './case-state.js';
import { demandState } from './demand-state.js';
import { isWithdrawal } from './is-withdrawal.js';
import { missingInputs } from './missing-inputs.js';
import { concernOfAll, concernsAfter, positionFor } from './open-concerns.js';
import { demandPlanned, type PlannedEvent } from './planned-event.js';
import type { MissingInput, Reason, Refusal } from './refusal.js';
import {
  doubledEntry,
  enteredLate,
  outOfOrder,
  requirementUnmet,
  unknownEvent,
  wrongPosition,
  wrongRole,
} from './refusal-reasons.js';
import { stepFor } from './step-for.js';
import { stepsFor } from './steps-for.js';
import { unmetRequirements } from './unmet-requirements.js';

/** What an event would do, or every reason why it is refused. */
export type Explanation = Outcome<
  {
    readonly leadsTo: Position;
    readonly milestones: readonly string[];
    /** What the event must carry besides what is given: a record, a reason, an approval. */
    readonly missingInputs: readonly MissingInput[];
  },
  { readonly refusal: Refusal }
>;

/**
 * Says what an event would do now, without doing it. Only the type must be known: a role or an instant is judged if it
 * is given, and what the event has to carry is listed in `missingInputs`.
 *
 * Throws an `InputError` for what is no state, and for what an event cannot have.
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
 * explanation?.ok; // => false
 * ```
 */
export function explainEvent(state: CaseState, event: PlannedEvent): Explanation {
  demandState(state);
  demandPlanned(event);
  return explainStep(state, event, stepFor(state, event));
}

/** The same where the step is known that answers the event, if one does. */
export function explainStep(state: CaseState, event: PlannedEvent, step: Step | undefined): Explanation {
  const position = positionFor(state, event);
  const refusal = refusalOf(event.type, reasonsAgainst({ ...state, position }, event, step));
  if (refusal !== undefined) return { ok: false, refusal };
  const { moves = {}, achieves = [], revokes = [] } = step ?? {};
  return {
    ok: true,
    leadsTo: {
      ...state.position,
      ...moves,
      concern: concernOfAll(concernsAfter(state, event, moves.concern)),
    },
    milestones: changed(state.milestones, achieves, revokes),
    missingInputs: step === undefined ? [] : missingInputs(step, event),
  };
}

/** Why an event is refused where the case stands, whatever it carries. */
function reasonsAgainst(
  { programme, position, milestones, instant, openingId, idsAtInstant = [] }: CaseState,
  event: PlannedEvent,
  step: Step | undefined,
): readonly Reason[] {
  const { id, type, role } = event;
  if (id !== undefined && (id === openingId || idsAtInstant.includes(id))) return [doubledEntry];
  if (event.replaces !== undefined) return [enteredLate];
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
  const isEarlier = event.instant !== undefined && compareInstants(event.instant, instant) < 0;
  if (isEarlier && !isWithdrawal(event)) reasons.push(outOfOrder);
  return reasons;
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
