import { blueprints, type Programme, type Step } from 'exit-work/programme';
import { caseEvents, valuesOf } from 'exit-work/vocabulary';
import fc from 'fast-check';

const names = ['one', 'two', 'three', 'four', 'five', 'six', 'end', 'start'];
const milestones = Object.keys(blueprints.openSetting.milestones);
const words = fc.string({ minLength: 1, maxLength: 60 });

function step(stages: readonly string[]): fc.Arbitrary<Omit<Step, 'event'>> {
  return fc.record({
    by: fc.constant(['case-manager'] as const),
    where: fc.record(
      {
        stage: fc.subarray([...stages], { minLength: 1 }),
        status: fc.subarray(['active', 'paused', 'closed'] as const, { minLength: 1 }),
      },
      { requiredKeys: [] },
    ),
    requires: fc
      .subarray(milestones, { maxLength: 4 })
      .map((needed) => needed.map((milestone) => ({ milestone, because: 'of it' }))),
    moves: fc.record(
      { stage: fc.constantFrom(...stages), status: fc.constantFrom('active', 'paused', 'closed') },
      { requiredKeys: [] },
    ),
    discretionary: fc.boolean(),
  });
}

/** A programme that is drawn without having been checked: any number of stages, steps from anywhere to anywhere. */
export const inventedProgramme: fc.Arbitrary<Programme> = fc
  .integer({ min: 1, max: names.length })
  .map((count) => names.slice(0, count))
  .chain((stages) =>
    fc.record({
      labels: fc.array(words, { minLength: stages.length, maxLength: stages.length }),
      gates: fc.array(fc.subarray(milestones), { minLength: stages.length, maxLength: stages.length }),
      steps: fc.array(step(stages), { maxLength: 14 }),
      begin: fc.constantFrom(...stages),
      stages: fc.constant(stages),
      title: words,
    }),
  )
  .map(({ labels, gates, steps, begin, stages, title }) => ({
    ...blueprints.openSetting,
    title,
    stages: Object.fromEntries(
      stages.map((stage, index) => [
        stage,
        {
          label: labels[index] ?? stage,
          entry: (gates[index] ?? []).map((milestone) => ({ milestone, because: 'of it' })),
        },
      ]),
    ),
    openings: {
      opening: {
        event: 'client.made-contact',
        by: ['client'],
        tracks: ['voluntary'],
        stage: begin,
      },
    },
    steps: Object.fromEntries(
      steps.map((one, index) => [
        `step-${index}`,
        { ...one, event: valuesOf(caseEvents)[index] ?? 'client.informed' },
      ]),
    ),
    tasks: {},
  }));
