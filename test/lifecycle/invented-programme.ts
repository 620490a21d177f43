import {
  blueprints,
  defineProgramme,
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

const where: fc.Arbitrary<Where> = fc.oneof(
  fc.constant({}),
  fc.record(
    {
      track: some(tracks),
      stage: some(stageNames),
      status: some(valuesOf(caseStatuses)),
      custody: some(valuesOf(custodyStates)),
      support: some(valuesOf(supportIntensities)),
      safety: some(valuesOf(safetyStates)),
    },
    { requiredKeys: [] },
  ),
);

const requirements: fc.Arbitrary<Requirement[]> = fc.array(
  fc.record({
    milestone: one(milestoneNames),
    because: fc.constant('it is asked for'),
    where,
    sources: noSources,
  }),
  { maxLength: 2 },
);

const stage: fc.Arbitrary<Stage> = fc.record(
  { label: fc.constant('Stage'), entry: requirements, exit: requirements, sources: noSources },
  { requiredKeys: ['label', 'sources'] },
);

const moves = fc.record(
  {
    track: one(tracks),
    stage: one(stageNames),
    status: one(valuesOf(caseStatuses)),
    custody: one(valuesOf(custodyStates)),
    support: one(valuesOf(supportIntensities)),
    safety: one(valuesOf(safetyStates)),
  },
  { requiredKeys: [] },
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
