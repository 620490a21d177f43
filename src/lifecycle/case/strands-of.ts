import type { CaseState } from './case-state.js';
import { demandState } from './demand-state.js';

/** How far a line of work of the present stage is. */
export interface StrandProgress {
  /** The strand’s key in the stage. */
  readonly strand: string;
  readonly label: string;
  /** The milestones that it still waits for. */
  readonly missing: readonly string[];
  /** `going-on` for a strand that has no end of its own. */
  readonly status: 'done' | 'under-way' | 'going-on';
}

/**
 * The lines of work that run side by side in the stage where the case stands, and what each of them still waits for
 * (CS-3.6-05). Throws an `InputError` for what is no state.
 *
 * @example
 * ```ts
 * import { openCase, strandsOf } from 'exit-work/lifecycle';
 * import { blueprints } from 'exit-work/programme';
 *
 * const opened = openCase(blueprints.pairs, {
 *   id: 'e-1', type: 'participation.ordered', instant: '2030-01-02T16:00:00+01:00', actorId: 'm-1',
 *   role: 'judge', caseId: 'case-1', track: 'mandated', custody: 'community',
 * });
 * if (!opened.ok) throw new Error('a case can be opened');
 * const assessed = { ...opened.state, position: { ...opened.state.position, stage: 'assessment' } };
 * strandsOf(assessed).map(({ strand, missing }) => [strand, missing]);
 * // => [['needs', ['needs-assessed']], ['risk', ['risk-assessed']]]
 * ```
 */
export function strandsOf(state: CaseState): readonly StrandProgress[] {
  demandState(state);
  const { programme, position, milestones } = state;
  const { strands = {} } = programme.stages[position.stage] ?? {};
  return Object.entries(strands).map(([strand, { label, milestones: awaited }]) => {
    const missing = awaited.filter((milestone) => !milestones.includes(milestone));
    if (awaited.length === 0) return { strand, label, missing, status: 'going-on' };
    return { strand, label, missing, status: missing.length === 0 ? 'done' : 'under-way' };
  });
}
