import { Instant } from 'exit-work/kernel';
import { applyEvent, type CaseState, openCase } from 'exit-work/lifecycle';
import type { CaseEvent, OpeningEvent } from 'exit-work/model';
import { blueprints, dimensions, type Programme, type Step } from 'exit-work/programme';
import { type Choose, oneOf, seldom } from './choices.js';
import { eventOf, openingBy } from './events.js';

/** In an order of their own, so that another programme changes nothing. */
export const programmes: readonly Programme[] = [
  blueprints.openSetting,
  blueprints.prisonAndProbation,
  blueprints.vpnTypeC,
  blueprints.pairs,
  blueprints.exitSweden,
  blueprints.helplineAndFamilySupport,
];

/** A log that its programme accepts. */
export interface Walk {
  readonly programme: Programme;
  readonly opening: OpeningEvent;
  readonly events: readonly CaseEvent[];
  readonly state: CaseState;
  /** An instant some hours or weeks after the last event. */
  readonly next: Instant;
}

/** So many events are tried, one after the other; those that are possible make the log. */
export function walkBy(choose: Choose, tries: number, programme = oneOf(choose, programmes)): Walk {
  let epoch = Date.UTC(2030, choose(12), 2, 15);
  const opening = openingBy(choose, programme, instantOf(epoch));
  const opened = openCase(programme, opening);
  if (!opened.ok) throw new Error('every opening of a programme opens a case');
  let { state } = opened;
  const events: CaseEvent[] = [];
  const mayEnd = seldom(choose, 3);
  for (let left = tries; left > 0; left -= 1) {
    const later = epoch + pauseBy(choose);
    const event = eventOf(choose, nextStep(choose, state), state, instantOf(later));
    const applied = applyEvent(state, event);
    if (!applied.ok || (isEnding(applied.state) && !(mayEnd && left < 6))) continue;
    epoch = later;
    events.push(event);
    state = applied.state;
  }
  return { programme, opening, events, state, next: instantOf(epoch + pauseBy(choose)) };
}

/** Mostly a step that answers where the case stands, and often one that leads on. */
export function nextStep(choose: Choose, { programme, position, milestones }: CaseState): Step {
  const steps = Object.values(programme.steps);
  const near = steps.filter(({ where = {} }) =>
    dimensions.every(
      (dimension) => where[dimension]?.some((value) => value === position[dimension]) !== false,
    ),
  );
  const onwards = near.filter(
    ({ moves, achieves = [] }) =>
      moves?.stage !== undefined || achieves.some((milestone) => !milestones.includes(milestone)),
  );
  const [first = steps] = [onwards, near].filter((list) => list.length > 0 && !seldom(choose, 3));
  return oneOf(choose, first);
}

/** A case that is paused or comes to its end sees little: that is for the end of some walks. */
function isEnding({ programme, position }: CaseState): boolean {
  return position.status !== 'active' || position.stage === Object.keys(programme.stages).at(-1);
}

/** Some hours, or some weeks. */
function pauseBy(choose: Choose): number {
  return seldom(choose, 3) ? choose(60) * 86_400_000 : choose(50) * 3_600_000;
}

function instantOf(epoch: number): Instant {
  return Instant.parse(new Date(epoch).toISOString());
}
