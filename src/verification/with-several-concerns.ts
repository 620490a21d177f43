import { isOfOneConcern } from '../lifecycle/case/index.js';
import type { Invariant, Programme, Step } from '../programme/index.js';

/**
 * Whether what is proved of cases with one open security concern at a time holds of cases with several, too. Where nothing but the
 * concern changes by events about it, a case with several stands where one with the most pressing of them alone would stand, and an
 * event about another one changes nothing else. So only properties that ask when such events happen do not carry over.
 */
export function holdsOfSeveralConcerns(programme: Programme, invariant?: Invariant): boolean {
  if (!Object.values(programme.steps).every(movesConcernsAlone)) return false;
  return invariant === undefined || !asksWhenConcernsHappen(invariant);
}

/** An event of one concern changes that one alone; wherever the case stands it is raised, and it ends only with the authority. */
function movesConcernsAlone({ event, where = {}, moves = {}, achieves = [], revokes = [] }: Step): boolean {
  if (!isOfOneConcern(event)) return moves.concern === undefined;
  const { concern, ...others } = moves;
  if (achieves.length + revokes.length + Object.keys(others).length > 0) return false;
  if (concern === 'raised') return where.concern === undefined;
  return concern !== 'no-concern' || (where.concern !== undefined && !where.concern.includes('raised'));
}

function asksWhenConcernsHappen(invariant: Invariant): boolean {
  const events = [
    ...('event' in invariant && invariant.event !== undefined ? [invariant.event] : []),
    ...(invariant.kind === 'impossible' ? invariant.events : []),
    ...(invariant.kind === 'preceded' ? (invariant.since ?? []) : []),
  ];
  return events.some(isOfOneConcern);
}
