import {
  blueprints,
  defineProgramme,
  type Position,
  type PositionCondition,
  type Programme,
  type Requirement,
  type Stage,
  type Step,
} from 'exit-work/programme';
import { casePhases, valuesOf } from 'exit-work/vocabulary';
import fc from 'fast-check';
import { stepEvents } from './random-events.js';
import { randomInvariants } from './random-invariant.js';
import { few, milestoneNames, one, randomWhere, stageNames, values } from './random-where.js';

const requirements: fc.Arbitrary<Requirement[]> = fc.array(
  fc.record(
    {
      milestone: one(milestoneNames),
      because: fc.constant('it is asked for'),
      where: randomWhere,
    },
    { requiredKeys: ['milestone', 'because'] },
  ),
  { maxLength: 1 },
);

const stage: fc.Arbitrary<Stage> = fc.record(
  {
    label: fc.constant('Stage'),
    phase: one(valuesOf(casePhases)),
    entry: requirements,
    exit: requirements,
  },
  { requiredKeys: ['label'] },
);

const moves: fc.Arbitrary<Partial<Position>> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ stage: one(stageNames) }) },
  { weight: 2, arbitrary: fc.record({ status: one(values.status) }) },
  fc.record({ custody: one(values.custody) }),
  fc.record({ concern: one(values.concern), safety: one(values.safety) }),
  fc.record({ track: one(values.track), support: one(values.support) }, { requiredKeys: [] }),
  fc.record(
    { stage: one(stageNames), status: one(values.status), custody: one(values.custody) },
    { requiredKeys: [] },
  ),
);

const step: fc.Arbitrary<Omit<Step, 'event'>> = fc.record(
  {
    by: fc.constant(['counsellor'] as const),
    where: randomWhere,
    requires: requirements,
    moves,
    achieves: fc.subarray([...milestoneNames], { maxLength: 2 }),
    revokes: fc.subarray([...milestoneNames], { maxLength: 1 }),
    carries: few(['reason', 'linked-case'] as const),
    approvedBy: fc.constant(['programme-manager'] as const),
    sanction: fc.constantFrom(true, false, false, false),
  },
  { requiredKeys: ['by'] },
);

/** One step for an event, or two that share it: one for those in custody, one for the others. */
const stepsOfEvent = fc.record({
  event: one(stepEvents),
  first: step,
  second: fc.option(step, { nil: undefined, freq: 4 }),
});

type StepsOfEvent = typeof stepsOfEvent extends fc.Arbitrary<infer Drawn> ? Drawn : never;

function stepsFrom(drawn: readonly StepsOfEvent[]): Record<string, Step> {
  const at = (content: Omit<Step, 'event'>, custody: Position['custody']): Omit<Step, 'event'> => ({
    ...content,
    where: { ...content.where, custody: [custody] } satisfies PositionCondition,
  });
  return Object.fromEntries(
    drawn.flatMap(({ event, first, second }, index): [string, Step][] =>
      second === undefined
        ? [[`step-${index}`, { ...first, event }]]
        : [
            [`step-${index}`, { ...at(first, 'community'), event }],
            [`step-${index}-again`, { ...at(second, 'custody'), event }],
          ],
    ),
  );
}

/** A small programme that nobody would run, with invariants of every kind, most of them broken sooner or later. */
export const randomProgramme: fc.Arbitrary<Programme> = fc
  .record({
    stages: fc.tuple(stage, stage, stage),
    isReferred: fc.boolean(),
    begin: fc.tuple(one(stageNames.slice(0, 2)), one(stageNames.slice(0, 2))),
    tracks: few(values.track),
    steps: fc.uniqueArray(stepsOfEvent, { minLength: 6, maxLength: 12, selector: ({ event }) => event }),
    invariants: randomInvariants,
  })
  .map(({ stages, isReferred, begin, tracks, steps, invariants }) => {
    const [first, second] = begin;
    const { events: _, ...base } = blueprints.openSetting;
    return defineProgramme<string, string, string>({
      ...base,
      tracks: values.track,
      tasks: {},
      stages: Object.fromEntries(
        stageNames.map((name, index) => {
          const { entry = [], ...content } = stages[index] ?? { label: name };
          // A case cannot begin behind a gate.
          return [name, begin.includes(name) ? content : { ...content, entry }];
        }),
      ),
      milestones: Object.fromEntries(milestoneNames.slice(0, 3).map((name) => [name, { label: name }])),
      openings: {
        contact: { event: 'client.made-contact', by: ['counsellor'], tracks, stage: first },
        ...(isReferred && {
          referral: {
            event: 'referral.received',
            by: ['counsellor'],
            tracks: values.track,
            stage: second,
          },
        }),
      },
      steps: stepsFrom(steps),
      invariants,
    });
  });
