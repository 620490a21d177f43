import { and, not, or, stateIn } from 'xstate';
import { compareInstants } from '../../kernel/index.js';
import { CaseEvent, OpeningEvent, recordsFiledWith } from '../../model/index.js';
import {
  type Dimension,
  dimensions,
  type Opening,
  type PositionCondition,
  type Programme,
  type Requirement,
  type Step,
} from '../../programme/index.js';
import { allowedValues } from '../../programme/language/index.js';
import { compileSchema } from '../../schema/index.js';
import { copyAsPlainData } from '../log/index.js';
import type { CaseMachineEvent, Guarded } from './case-machine.js';
import { namedConcern, namesItsConcern } from './machine-concerns.js';

export type Guard = ReturnType<typeof stateIn>;

/**
 * XState types a guard by the machine that it stands in. Ours are made before the machine and stand in no other,
 * so what they see is known.
 */
export function guard(predicate: (guarded: Guarded) => boolean): Guard {
  return predicate as unknown as Guard;
}

const isIn = (dimension: Dimension, value: string) => stateIn({ [dimension]: value });

/** Where the case stands as a step sees it: one that speaks of one concern looks at that one alone. */
function isInOneOf(step: Step, dimension: Dimension, values: readonly string[]): Guard {
  if (dimension === 'concern' && namesItsConcern(step)) {
    return guard((guarded) => values.includes(namedConcern(guarded)));
  }
  return or(values.map((value) => isIn(dimension, value)));
}

/** The guard of a step: that the case stands where the step is possible, and has what the step requires. */
export function stepGuard(programme: Programme, step: Step): Guard {
  const where = dimensions.flatMap((dimension) => {
    const values = allowedValues(step.where ?? {}, dimension);
    return values === undefined ? [] : [isInOneOf(step, dimension, values)];
  });
  const entry = guard(
    ({ context, event }) =>
      isEvent(event) &&
      step.by.includes(event.role) &&
      event.replaces === undefined &&
      event.id !== context.openingId &&
      !context.idsAtInstant.includes(event.id) &&
      carriesAll(step, event) &&
      (event.type === 'consent.withdrawn' ||
        context.instant === undefined ||
        compareInstants(event.instant, context.instant) >= 0),
  );
  return and([
    entry,
    ...where,
    ...(step.requires ?? []).map((one) => requirementGuard(step, one)),
    ...gateGuards(programme, step),
  ]);
}

const Events = /* @__PURE__ */ compileSchema(CaseEvent);
const Openings = /* @__PURE__ */ compileSchema(OpeningEvent);

/** Whether it is a right event, asked once of each: the machine takes what comes, and every region asks again. */
const isEvent = /* @__PURE__ */ once((event: object) => copyAsPlainData(Events, event) !== undefined);
const isOpening = /* @__PURE__ */ once((event: object) => copyAsPlainData(Openings, event) !== undefined);

function once(isRight: (event: object) => boolean): (event: object) => boolean {
  const answers = new WeakMap<object, boolean>();
  return (event) => {
    const known = answers.get(event) ?? isRight(event);
    answers.set(event, known);
    return known;
  };
}

function carriesAll({ carries, approvedBy }: Step, event: CaseMachineEvent): boolean {
  if (recordsFiledWith(event.type).length > 0 && event.recordId === undefined) return false;
  if (carries?.includes('reason') && event.reason === undefined) return false;
  if (carries?.includes('linked-case') && event.linkedCaseId === undefined) return false;
  return approvedBy === undefined || approvedBy.some((role) => role === event.approvedInRole);
}

/** The gates of a step that changes the stage, for each stage that it may leave. */
function gateGuards(programme: Programme, step: Step): readonly Guard[] {
  const entered = step.moves?.stage;
  if (entered === undefined) return [];
  return Object.entries(programme.stages)
    .filter(([left]) => left !== entered)
    .map(([left, { exit = [] }]) => {
      const gates = [...exit, ...(programme.stages[entered]?.entry ?? [])].filter(
        ({ milestone }) => !step.achieves?.includes(milestone),
      );
      return or([not(isIn('stage', left)), and(gates.map((one) => requirementGuard(step, one)))]);
    });
}

function requirementGuard(step: Step, { milestone, where = {} }: Requirement): Guard {
  const holds = guard(({ context }) => context.milestones.includes(milestone));
  return or([holds, ...outside(step, where)]);
}

function outside(step: Step, where: PositionCondition): readonly Guard[] {
  return dimensions.flatMap((dimension) => {
    const values = where[dimension];
    return values === undefined ? [] : [not(isInOneOf(step, dimension, values))];
  });
}

/** The guard of an opening: nothing has happened yet, and the programme begins this way. */
export function openingGuard(programme: Programme, opening: Opening): Guard {
  const fits = guard(
    ({ event }) =>
      isOpening(event) &&
      opening.by.includes(event.role) &&
      event.replaces === undefined &&
      'track' in event &&
      opening.tracks.includes(event.track) &&
      isInForce(programme, event.instant),
  );
  return and([fits, isIn('stage', unopened)]);
}

function isInForce({ validity }: Programme, instant: string): boolean {
  if (validity === undefined) return true;
  const [day = ''] = instant.split('T');
  return day >= validity.from && (validity.until === undefined || day < validity.until);
}

/** The name of every region’s first state. */
export const unopened = 'unopened';
