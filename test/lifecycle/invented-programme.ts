import {
  blueprints,
  defineProgramme,
  type Position,
  type Programme,
  type Requirement,
  type Stage,
  type Step,
  type Where,
} from 'exit-work/programme';
import {
  caseEvents,
  caseStatuses,
  custodyStates,
  participationTracks,
  type Role,
  safetyStates,
  supportIntensities,
  valuesOf,
} from 'exit-work/vocabulary';
import fc from 'fast-check';

const stageNames: readonly string[] = ['one', 'two', 'three'];
const milestoneNames: readonly string[] = ['red', 'green', 'blue'];
const recorders: readonly Role[] = ['case-manager', 'counsellor', 'client'];
const tracks = valuesOf(participationTracks);

const some = <T>(list: readonly T[]) => fc.subarray([...list], { minLength: 1 });
const one = <T>(list: readonly T[]) => fc.constantFrom(...list);
const noSources = fc.constant([]);

/** The values of each dimension of a position. */
const values = {
  track: tracks,
  stage: stageNames,
  status: valuesOf(caseStatuses),
  custody: valuesOf(custodyStates),
  support: valuesOf(supportIntensities),
  safety: valuesOf(safetyStates),
};

const manyDimensions: fc.Arbitrary<Where> = fc.record(
  {
    track: some(values.track),
    stage: some(values.stage),
    status: some(values.status),
    custody: some(values.custody),
    support: some(values.support),
    safety: some(values.safety),
  },
  { requiredKeys: [] },
);

/** Mostly wide, so that much is possible; now and then in every dimension. */
const where: fc.Arbitrary<Where> = fc.oneof(
  fc.record({ status: some(values.status) }),
  fc.record({ status: fc.constant(values.status), stage: some(values.stage) }),
  fc.record({ status: fc.constant(values.status), custody: some(values.custody) }),
  fc.constant({ status: values.status }),
  fc.constant({}),
  manyDimensions,
);

const requirements: fc.Arbitrary<Requirement[]> = fc.array(
  fc.record({
    milestone: one(milestoneNames),
    because: fc.constant('it is asked for'),
    where,
    sources: noSources,
  }),
  { maxLength: 1 },
);

const stage: fc.Arbitrary<Stage> = fc.record(
  { label: fc.constant('Stage'), entry: requirements, exit: requirements, sources: noSources },
  { requiredKeys: ['label', 'sources'] },
);

const moves: fc.Arbitrary<Partial<Position>> = fc.oneof(
  fc.record({ stage: one(values.stage) }),
  fc.record({ status: one(values.status) }),
  fc.record({ custody: one(values.custody), safety: one(values.safety) }),
  fc.record(
    {
      track: one(values.track),
      stage: one(values.stage),
      status: one(values.status),
      custody: one(values.custody),
      support: one(values.support),
      safety: one(values.safety),
    },
    { requiredKeys: [] },
  ),
);

const step: fc.Arbitrary<Omit<Step, 'event'>> = fc.record(
  {
    by: some(recorders),
    where,
    requires: requirements,
    moves,
    achieves: fc.subarray([...milestoneNames]),
    revokes: fc.subarray([...milestoneNames], { maxLength: 1 }),
    sources: noSources,
  },
  { requiredKeys: ['by', 'sources'] },
);

/** A programme that nobody would run, and that uses everything a programme can say. */
export const inventedProgramme: fc.Arbitrary<Programme> = fc
  .record({
    stages: fc.tuple(stage, stage, stage),
    steps: fc.array(step, { minLength: 4, maxLength: 10 }),
    begin: one(stageNames),
  })
  .map(({ stages, steps, begin }) => {
    const types = valuesOf(caseEvents).filter((type) => type !== 'client.made-contact');
    return defineProgramme({
      ...blueprints.exitSweden,
      tracks,
      duties: {},
      stages: Object.fromEntries(stages.map((content, index) => [stageNames[index] ?? 'one', content])),
      milestones: Object.fromEntries(milestoneNames.map((name) => [name, { label: name, sources: [] }])),
      openings: {
        opening: { event: 'client.made-contact', by: recorders, tracks, stage: begin, sources: [] },
      },
      steps: Object.fromEntries(
        steps.map((content, index): [string, Step] => [
          `step-${index}`,
          { ...content, event: types[index] ?? 'client.informed' },
        ]),
      ),
    });
  });
