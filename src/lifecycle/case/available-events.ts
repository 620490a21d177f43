import type { Role } from '../../vocabulary/index.js';
import type { CaseState } from './case-state.js';
import { demandState } from './demand-state.js';
import { type Explanation, explainStep } from './explain-event.js';
import { stepFor } from './step-for.js';

/** An event that the programme knows, and whether it is possible now. */
export interface AvailableEvent {
  readonly type: string;
  /** Who may record it; empty where the event is not possible in this position at all. */
  readonly by: readonly Role[];
  /** The workers decide whether it happens; the case goes on without it. */
  readonly discretionary: boolean;
  readonly explanation: Explanation;
}

/**
 * Every event that the programme knows, with what it would do now or what is missing. The possible ones come
 * first. Throws an `InputError` for what is no state.
 *
 * @example
 * ```ts
 * import { availableEvents, openCase } from 'exit-work/lifecycle';
 * import { blueprints } from 'exit-work/programme';
 *
 * const opened = openCase(blueprints.exitSweden, {
 *   id: 'e-1', type: 'client.made-contact', instant: '2030-01-02T16:00:00+01:00', actorId: 'm-1',
 *   role: 'former', caseId: 'case-1', track: 'voluntary', custody: 'community',
 * });
 * opened.ok && availableEvents(opened.state).some(({ type }) => type === 'client.informed'); // => true
 * ```
 */
export function availableEvents(state: CaseState): readonly AvailableEvent[] {
  demandState(state);
  const types = [...new Set(Object.values(state.programme.steps).map((step) => step.event))];
  const events = types.map((type) => {
    const step = stepFor(state, { type });
    const { by = [], discretionary = false } = step ?? {};
    return { type, by, discretionary, explanation: explainStep(state, { type }, step) };
  });
  return [
    ...events.filter(({ explanation }) => explanation.ok),
    ...events.filter(({ explanation }) => !explanation.ok),
  ];
}
