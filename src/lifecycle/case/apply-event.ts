import { check, compareInstants } from '../../kernel/index.js';
import { malformedEvent, refusalOf } from '../../kernel/issue/index.js';
import { CaseEvent } from '../../model/index.js';
import type { Step } from '../../programme/index.js';
import type { CaseState } from './case-state.js';
import { demandState, rememberState } from './demand-state.js';
import { checkedFacts, type EntryFacts, reasonsAgainstFacts } from './entry-facts.js';
import { explainStep } from './explain-event.js';
import { missingInputs } from './missing-inputs.js';
import { concernsAfter } from './open-concerns.js';
import type { Applied, Reason, Refusal } from './refusal.js';
import { doubledEntry } from './refusal-reasons.js';
import { stepFor } from './step-for.js';

/**
 * Applies one event to a case. The answer is the next state, or a refusal with every reason, and the state that was
 * handed in stays as it was. Events from other systems can be handed over as they come:
 * whatever is no event is refused by field path. What is sent again is refused, too: the opening, and what was applied last;
 * whoever has the whole log has all identifiers, and `enterEvent`, `replay` and `historyOf` refuse each that is given twice.
 * With `facts`, it is also held against the clock and the people of the case. Throws an `InputError` for what is no state, or
 * what are no facts.
 *
 * @example
 * ```ts
 * import { applyEvent, openCase } from 'exit-work/lifecycle';
 * import { blueprints } from 'exit-work/programme';
 *
 * const opened = openCase(blueprints.exitSweden, {
 *   id: 'e-1', type: 'client.made-contact', instant: '2030-01-02T16:00:00+01:00', actorId: 'm-1',
 *   role: 'former', caseId: 'case-1', track: 'voluntary', custody: 'community',
 * });
 * if (!opened.ok) throw new Error('a case can be opened');
 *
 * const closed = applyEvent(opened.state, {
 *   id: 'e-2', type: 'case.closed', instant: '2030-01-03T09:00:00+01:00', actorId: 'm-1', role: 'case-manager',
 * });
 * closed.ok ? [] : closed.refusal.reasons.map(({ citation }) => citation); // => [{ follows: ['WO-6.2-04', 'WO-6.2-05'] }]
 * ```
 */
export function applyEvent(state: CaseState, event: CaseEvent, facts: EntryFacts = {}): Applied<CaseState> {
  demandState(state);
  return applyUnvalidated(state, event, checkedFacts(facts));
}

/** The same for what may be no event. */
export function applyUnvalidated(
  state: CaseState,
  event: unknown,
  facts: EntryFacts = {},
): Applied<CaseState> {
  const checked = check(CaseEvent, event);
  if (!checked.ok) return { ok: false, refusal: malformedEvent(event, checked) };
  const { id, type, instant } = checked.value;
  const step = stepFor(state, checked.value);
  const explanation = explainStep(state, checked.value, step);
  const against = reasonsAgainstFacts(checked.value, facts);
  if (!explanation.ok)
    return { ok: false, refusal: withMissingInputs(step, checked.value, explanation.refusal, against) };
  const refusal = refusalOf(type, [...against, ...explanation.missingInputs]);
  if (refusal !== undefined) return { ok: false, refusal };
  const order = compareInstants(instant, state.instant);
  const since = order > 0 ? [] : (state.idsAtInstant ?? []);
  const before = state.latest[type];
  const last = before === undefined || compareInstants(instant, before) > 0 ? instant : before;
  const { openConcerns: _, ...kept } = state;
  const openConcerns = concernsAfter(state, checked.value, step?.moves?.concern);
  return {
    ok: true,
    state: rememberState({
      ...kept,
      ...(openConcerns.length === 0 ? {} : { openConcerns }),
      position: explanation.leadsTo,
      milestones: explanation.milestones,
      sequence: state.sequence + 1,
      // A withdrawal may be earlier than what is known already.
      instant: order < 0 ? state.instant : instant,
      latest: { ...state.latest, [type]: order < 0 ? last : instant },
      idsAtInstant: [...since, id],
    }),
  };
}

/** Whoever is refused hears at once what else the event would have to carry. */
function withMissingInputs(
  step: Step | undefined,
  event: CaseEvent,
  refusal: Refusal,
  against: readonly Reason[],
): Refusal {
  // What is sent again lacks nothing.
  if (refusal.reasons.includes(doubledEntry)) return refusal;
  const missing = step === undefined ? [] : missingInputs(step, event);
  return { ...refusal, reasons: [...refusal.reasons, ...against, ...missing] };
}
