import { recordsFiledWith } from '../../model/index.js';
import type { Step } from '../../programme/index.js';
import type { SecurityConcernState } from '../../vocabulary/index.js';
import type { OpenConcern } from '../case/index.js';
import type { Guarded } from './case-machine.js';

/** Whether the step answers an event that names the record of one security concern. */
export function namesItsConcern({ event }: Pick<Step, 'event'>): boolean {
  return recordsFiledWith(event).includes('securityConcerns');
}

/** How the concern stands that an event names; one that has no name yet takes it. */
export function namedConcern({ context, event }: Guarded): SecurityConcernState {
  const place = placeOf(context.openConcerns, event.recordId);
  return context.openConcerns[place]?.concern ?? 'no-concern';
}

function placeOf(concerns: readonly OpenConcern[], id: string | undefined): number {
  const known = concerns.findIndex(({ recordId }) => recordId === id);
  return known >= 0 ? known : concerns.findIndex(({ recordId }) => recordId === undefined);
}

/** What is open after a step: of one concern, what becomes of it; of the case, the same becomes of all. */
export function openAfter(
  step: Pick<Step, 'event' | 'moves'>,
  { context, event }: Guarded,
): readonly OpenConcern[] {
  const { openConcerns: open } = context;
  const to = step.moves?.concern;
  if (to === undefined) return open;
  const isOne = namesItsConcern(step);
  const place = isOne ? placeOf(open, event.recordId) : -1;
  const isMeant = (at: number) => !isOne || at === place;
  const kept = open.filter((_, at) => !isMeant(at));
  if (to === 'no-concern') return kept;
  const name = isOne && event.recordId !== undefined ? { recordId: event.recordId } : {};
  const opened: OpenConcern = { ...name, concern: to, since: event.instant };
  if (kept.length === open.length) return [...open, opened];
  return open.map((one, at) =>
    isMeant(at)
      ? { ...one, ...name, concern: to, since: one.concern === to ? one.since : event.instant }
      : one,
  );
}

/** Where the case stands after it, for all that is open. */
export function mostPressing(open: readonly OpenConcern[]): SecurityConcernState {
  const [first] = open;
  if (first === undefined) return 'no-concern';
  return open.every(({ concern }) => concern === 'with-authority') ? 'with-authority' : 'raised';
}
