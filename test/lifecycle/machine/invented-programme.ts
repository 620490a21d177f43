import { blueprints, defineProgramme, type Programme, type Step } from 'exit-work/programme';
import {
  caseEvents,
  caseStatuses,
  custodyStates,
  participationTracks,
  type Role,
  safetyStates,
  securityConcernStates,
  supportIntensities,
  valuesOf,
} from 'exit-work/vocabulary';
import fc from 'fast-check';
import { inventedParts } from './invented-parts.js';

const stageNames: readonly string[] = ['one', 'two', 'three'];
const milestoneNames: readonly string[] = ['red', 'green', 'blue'];
const recorders: readonly Role[] = ['case-manager', 'counsellor', 'client'];
const tracks = valuesOf(participationTracks);
const { stage, step, strand, validity } = inventedParts({
  roles: recorders,
  milestones: milestoneNames,
  // The values of each dimension of a position.
  track: tracks,
  stage: stageNames,
  status: valuesOf(caseStatuses),
  custody: valuesOf(custodyStates),
  support: valuesOf(supportIntensities),
  safety: valuesOf(safetyStates),
  concern: valuesOf(securityConcernStates),
});

/** Every event of the field but the one that opens the invented cases, and the one that no step answers. */
const types = valuesOf(caseEvents).filter(
  (type) => type !== 'client.made-contact' && type !== 'entry.retracted',
);

type Content = Omit<Step, 'event'>;

/** A programme that nobody would run, and that uses everything a programme can say. */
export const inventedProgramme: fc.Arbitrary<Programme> = fc
  .record({
    stages: fc.tuple(stage, stage, stage),
    strands: fc.array(strand, { maxLength: 2 }),
    steps: fc.array(fc.tuple(step, fc.boolean()), { minLength: 4, maxLength: 8 }),
    events: fc.shuffledSubarray(types, { minLength: 8, maxLength: 8 }),
    begin: fc.constantFrom(...stageNames),
    validity: fc.option(validity, { nil: undefined }),
  })
  .map(({ stages, strands, steps, events, begin, validity: valid }) =>
    defineProgramme({
      ...blueprints.exitSweden,
      tracks,
      tasks: {},
      ...(valid === undefined ? {} : { validity: valid }),
      stages: Object.fromEntries(
        stages.map(({ entry = [], ...content }, index) => {
          const name = stageNames[index] ?? 'one';
          const lines = Object.fromEntries(strands.map((content, line) => [`strand-${line}`, content]));
          // A case begins in a stage without an entry gate.
          return [name, { ...content, strands: lines, ...(name === begin ? {} : { entry }) }];
        }),
      ),
      milestones: Object.fromEntries(milestoneNames.map((name) => [name, { label: name }])),
      openings: {
        opening: { event: 'client.made-contact', by: recorders, tracks, stage: begin },
      },
      steps: Object.fromEntries(
        steps.flatMap(([content, isTwofold], index) =>
          answers(content, isTwofold).map((answer, part): [string, Step] => [
            `step-${index}-${part}`,
            { ...answer, event: events[index] ?? 'client.informed' },
          ]),
        ),
      ),
    }),
  );

/** One step for the event; or two, for clients in custody and at liberty, the second with other demands. */
function answers(content: Content, isTwofold: boolean): readonly Content[] {
  const [custody] = content.where?.custody ?? [];
  if (!isTwofold) return [content];
  const { carries: _, approvedBy: __, ...undemanding } = content;
  const other = custody === 'custody' ? 'community' : 'custody';
  return [
    { ...content, where: { ...content.where, custody: [custody ?? 'community'] } },
    {
      ...undemanding,
      where: { ...content.where, custody: [other] },
      moves: { custody: custody ?? 'community' },
    },
  ];
}
