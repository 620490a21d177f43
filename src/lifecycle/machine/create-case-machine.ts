import { and, assign, createMachine } from 'xstate';
import { compareInstants } from '../../kernel/index.js';
import { demand } from '../../kernel/issue/index.js';
import {
  type Dimension,
  dimensions,
  type Opening,
  type Programme,
  type Step,
} from '../../programme/index.js';
import { demandProgramme, positionValues } from '../../programme/language/index.js';
import { custodyStates, securityConcernStates, valuesOf } from '../../vocabulary/index.js';
import type { CaseMachine, CaseMachineContext, Guarded } from './case-machine.js';
import { mostPressing, openAfter } from './machine-concerns.js';
import { type Guard, guard, openingGuard, stepGuard, unopened } from './machine-guards.js';

interface Transition {
  readonly guard: Guard;
  readonly target?: string;
  readonly actions?: ReturnType<typeof remember>;
}

type Transitions = Record<string, Transition[]>;

/**
 * The programme as an ordinary XState machine: for actors, inspection, visualisers and `xstate/graph`. It takes
 * the events of the case log as they are, `actor.send(event)`, from the opening event on; an event that is
 * refused changes nothing. For the reasons, ask `explainEvent`; for bulk work, use `replay`.
 *
 * The dimensions of the position are parallel regions. Keep no XState snapshots: keep the log. Throws an `InputError` for what is no programme.
 *
 * @example
 * ```ts
 * import { createCaseMachine } from 'exit-work/lifecycle';
 * import { blueprints } from 'exit-work/programme';
 * import { createActor } from 'xstate';
 *
 * const actor = createActor(createCaseMachine(blueprints.exitSweden)).start();
 * actor.send({
 *   id: 'e-1', type: 'client.made-contact', instant: '2030-01-02T16:00:00+01:00', actorId: 'm-1',
 *   role: 'former', caseId: 'case-1', track: 'voluntary', custody: 'community',
 * });
 * actor.getSnapshot().value.stage; // => 'intake'
 * ```
 */
export function createCaseMachine(programme: Programme): CaseMachine {
  demandProgramme(programme);
  const regions = Object.fromEntries(
    dimensions.map((dimension) => [dimension, region(programme, dimension)]),
  );
  const context: CaseMachineContext = {
    caseId: undefined,
    milestones: [],
    instant: undefined,
    openingId: undefined,
    openConcerns: [],
    idsAtInstant: [],
  };
  const configuration = {
    id: programme.id,
    type: 'parallel',
    context,
    states: { ...regions, record: recordRegion(programme) },
  };
  try {
    // XState infers a machine's type from a literal configuration; this one is computed, so its type is asserted.
    return createMachine(
      configuration as unknown as Parameters<typeof createMachine>[0],
    ) as unknown as CaseMachine;
  } catch {
    // A part names what the programme does not have, and XState would repeat it.
    demand(false, 'programme', 'what `safeParseProgramme` accepts');
  }
}

function region(programme: Programme, dimension: Dimension) {
  const values = [unopened, ...positionValues(programme)[dimension]];
  const on: Transitions = {};
  for (const opening of Object.values(programme.openings)) {
    for (const value of openedAt(opening, dimension)) {
      const chosen = guard(({ event }) => !(dimension in event) || Reflect.get(event, dimension) === value);
      add(on, opening.event, { guard: and([chosen, openingGuard(programme, opening)]), target: `.${value}` });
    }
  }
  for (const step of Object.values(programme.steps)) {
    const target = step.moves?.[dimension];
    if (target === undefined) continue;
    if (dimension === 'concern') addConcernMoves(on, programme, step);
    else add(on, step.event, { guard: stepGuard(programme, step), target: `.${target}` });
  }
  return { initial: unopened, states: Object.fromEntries(values.map((value) => [value, {}])), on };
}

/** A step moves what its event speaks of; where the case stands then, the other concerns say, too. */
function addConcernMoves(on: Transitions, programme: Programme, step: Step): void {
  for (const value of valuesOf(securityConcernStates)) {
    const leads = guard((guarded) => mostPressing(openAfter(step, guarded)) === value);
    add(on, step.event, { guard: and([stepGuard(programme, step), leads]), target: `.${value}` });
  }
}

/** The region that remembers: milestones, the case’s identifier, the last instant. */
function recordRegion(programme: Programme) {
  const on: Transitions = {};
  for (const opening of Object.values(programme.openings)) {
    add(on, opening.event, { guard: openingGuard(programme, opening), actions: remember() });
  }
  for (const step of Object.values(programme.steps)) {
    add(on, step.event, { guard: stepGuard(programme, step), actions: remember(step) });
  }
  return { initial: 'kept', states: { kept: {} }, on };
}

function remember(step?: Step) {
  const { achieves = [], revokes = [] } = step ?? {};
  const remembered = ({ context, event }: Guarded): CaseMachineContext => ({
    caseId: 'caseId' in event ? event.caseId : context.caseId,
    instant: isEarlier({ context, event }) ? context.instant : event.instant,
    openingId: context.openingId ?? event.id,
    openConcerns: step === undefined ? context.openConcerns : openAfter(step, { context, event }),
    idsAtInstant: [
      ...(compareInstants(event.instant, context.instant ?? event.instant) <= 0 ? context.idsAtInstant : []),
      event.id,
    ],
    milestones: [
      ...new Set([...context.milestones.filter((milestone) => !revokes.includes(milestone)), ...achieves]),
    ].sort(),
  });
  return assign(remembered as unknown as Parameters<typeof assign>[0]);
}

/** A withdrawal may be earlier than what is known already. */
function isEarlier({ context, event }: Guarded): boolean {
  return context.instant !== undefined && compareInstants(event.instant, context.instant) < 0;
}

function add(on: Transitions, event: string, transition: Transition): void {
  // An event can be called as something that every object has.
  const before = Object.hasOwn(on, event) ? on[event] : undefined;
  on[event] = [...(before ?? []), transition];
}

function openedAt(opening: Opening, dimension: Dimension): readonly string[] {
  const values: Readonly<Record<Dimension, readonly string[]>> = {
    track: opening.tracks,
    stage: [opening.stage],
    status: ['active'],
    custody: valuesOf(custodyStates),
    support: ['standard'],
    safety: ['settled'],
    concern: ['no-concern'],
  };
  return values[dimension];
}
