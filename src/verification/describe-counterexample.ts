import { demand, demandFields } from '../kernel/issue/index.js';
import { demandState } from '../lifecycle/case/index.js';
import { type CaseState, eventLabel } from '../lifecycle/index.js';
import { isEventType } from '../model/case-file/index.js';
import { type Dimension, dimensions, positionLabel } from '../programme/index.js';
import { isValueOf, labelOf, roles } from '../vocabulary/index.js';
import type { Counterexample } from './counterexample.js';

/** A log, and where the case stands after each of its entries. */
function demandCounterexample(counterexample: Counterexample, path = 'counterexample'): void {
  demandFields(counterexample, path);
  const { log, states } = counterexample;
  demand(Array.isArray(log) && log.length > 0, `${path}.log`, 'the log of a case');
  demand(Array.isArray(states) && states.length === log.length, `${path}.states`, 'a state for each entry');
  for (const event of log) {
    const { type, role } = demandFields(event, `${path}.log`);
    demand(isEventType(type) && isValueOf(roles, String(role)), `${path}.log`, 'events in roles');
  }
  for (const state of states) demandState(state);
}

/**
 * A counterexample in the programme’s own words, a line for each event: what happens, who records it, and what it changes. Throws an `InputError` for what is no
 * counterexample.
 *
 * @example
 * ```ts
 * import { blueprints, extendProgramme } from 'exit-work/programme';
 * import { describeCounterexample, verifyProgramme } from 'exit-work/verification';
 *
 * const { programme } = extendProgramme(blueprints.openSetting, {
 *   id: 'careless', version: '1.0.0', steps: { close: { requires: [] } },
 * });
 * const broken = verifyProgramme(programme).results.find(({ key }) => key === 'evaluated-before-closure');
 * const counterexample = broken?.outcome === 'broken' ? broken.counterexample : undefined;
 * counterexample && describeCounterexample(counterexample).split('\n').at(-1); // => '2. Case closed (case manager): closed; standby'
 * ```
 */
export function describeCounterexample(counterexample: Counterexample): string {
  demandCounterexample(counterexample);
  return inWords(counterexample);
}

function inWords({ log, states }: Counterexample): string {
  return log
    .map(({ type, role }, index) => {
      const [state, before] = [states[index], states[index - 1]];
      if (state === undefined) return '';
      const who = labelOf(roles, role).toLowerCase();
      return `${index + 1}. ${eventLabel(state.programme, type)} (${who}): ${changes(state, before)}`;
    })
    .join('\n');
}

function changes(state: CaseState, before: CaseState | undefined): string {
  const labelOfDimension = (dimension: Dimension) =>
    positionLabel(state.programme, dimension, state.position[dimension]).toLowerCase();
  if (before === undefined) {
    return `the case begins: ${(['stage', 'track', 'custody'] as const).map(labelOfDimension).join(', ')}`;
  }
  const moved = dimensions
    .filter((dimension) => state.position[dimension] !== before.position[dimension])
    .map(labelOfDimension);
  const { milestones } = state.programme;
  const label = (milestone: string) => milestones[milestone]?.label ?? milestone;
  const achieved = state.milestones.filter((one) => !before.milestones.includes(one)).map(label);
  const revoked = before.milestones
    .filter((one) => !state.milestones.includes(one))
    .map((one) => `no longer: ${label(one)}`);
  const all = [...moved, ...achieved, ...revoked];
  return all.length === 0 ? 'nothing changes' : all.join('; ');
}
