import { applyEvent, type CaseState, openCase, type Refusal } from 'exit-work/lifecycle';
import { type CaseEvent, type OpeningEvent, recordsFiledWith } from 'exit-work/model';
import type { Programme, Step } from 'exit-work/programme';
import { satisfies } from '../../../src/programme/language/position-condition.js';

/** An event by its type alone, or with what is to be otherwise than usual. */
export type Told = string | Partial<CaseEvent>;

/** The opening of a case on the first track and by the first role that the programme admits. */
export function openingOf(programme: Programme, overrides: Partial<OpeningEvent> = {}): OpeningEvent {
  const openings = Object.values(programme.openings);
  const opening = openings.find(({ tracks }) => tracks.includes(overrides.track ?? tracks[0] ?? 'voluntary'));
  return {
    id: 'e-1',
    type: opening?.event ?? 'client.made-contact',
    instant: '2030-01-02T16:00:00+01:00',
    actorId: 'm-1',
    role: opening?.by[0] ?? 'counsellor',
    caseId: 'case-1',
    track: opening?.tracks[0] ?? 'voluntary',
    custody: 'community',
    ...overrides,
  };
}

export function opened(programme: Programme, overrides: Partial<OpeningEvent> = {}): CaseState {
  const applied = openCase(programme, openingOf(programme, overrides));
  if (!applied.ok) throw new Error(`the case cannot be opened: ${textOf(applied.refusal)}`);
  return applied.state;
}

/**
 * The event as it is usually entered now: by somebody who may, at the instant of the last event, with a record if it
 * files one.
 */
export function eventNow(state: CaseState, told: Told): CaseEvent {
  const { programme, position, instant, sequence } = state;
  const overrides = typeof told === 'string' ? { type: told } : told;
  const { type = 'client.informed' } = overrides;
  const steps = Object.values(programme.steps).filter(({ event }) => event === type);
  const step = steps.find(({ where }) => satisfies(position, where)) ?? steps[0];
  return {
    id: `e-${sequence + 1}`,
    type,
    instant,
    actorId: 'm-1',
    role: step?.by[0] ?? 'case-manager',
    ...(recordsFiledWith(type).length === 0 ? {} : { recordId: recordNow(state, type) }),
    ...carriedBy(step),
    ...overrides,
  };
}

/** A record of its own; of a security concern, the one that is open, if one is. */
function recordNow({ sequence, openConcerns = [] }: CaseState, type: string): string {
  const open = recordsFiledWith(type).includes('securityConcerns') ? openConcerns[0]?.recordId : undefined;
  return open ?? `r-${sequence + 1}`;
}

/** What the step asks its event to carry besides a record. */
function carriedBy(step: Step | undefined): Partial<CaseEvent> {
  const { carries = [], approvedBy: [approvedInRole] = [] } = step ?? {};
  return {
    ...(carries.includes('reason') ? { reason: 'as agreed' } : {}),
    ...(carries.includes('linked-case') ? { linkedCaseId: 'case-2' } : {}),
    ...(approvedInRole === undefined ? {} : { approvedById: 'm-2', approvedInRole }),
  };
}

/** The state after events that must be possible. */
export function advanced(state: CaseState, ...story: readonly Told[]): CaseState {
  return story.reduce<CaseState>((now, told) => {
    const applied = applyEvent(now, eventNow(now, told));
    if (!applied.ok) throw new Error(textOf(applied.refusal));
    return applied.state;
  }, state);
}

/** The refusal of an event that must not be possible. */
export function refusalOf(state: CaseState, told: Told): Refusal {
  const applied = applyEvent(state, eventNow(state, told));
  if (applied.ok) throw new Error('the event is possible');
  return applied.refusal;
}

export function isPossible(state: CaseState, told: Told): boolean {
  return applyEvent(state, eventNow(state, told)).ok;
}

/** The reasons of a refusal in short: what kind, and what it is about. */
export function reasonsOf({ reasons }: Refusal): readonly string[] {
  return reasons.map((reason) => {
    if (reason.code === 'requirement') return `requirement ${reason.milestone}`;
    if (reason.code === 'position') return `position ${reason.dimension}`;
    return reason.code === 'invalid' ? `invalid ${reason.issue.path}` : reason.code;
  });
}

function textOf({ event, reasons }: Refusal): string {
  return `${event}: ${reasons.map(({ text }) => text).join('; ')}`;
}

/** The same value, protected to its last leaf: whoever writes to it throws. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}
