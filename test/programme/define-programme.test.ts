import { defineProgramme, type ProgrammeDefinition } from 'exit-work/programme';
import { describe, expect, it } from 'vitest';
import { smallProgramme } from './small-programme.js';

type Stages = 'talking' | 'working';
type Milestones = 'known' | 'agreed';

const stages = { talking: { label: 'Talking' }, working: { label: 'Working' } };
const base = {
  id: 'small',
  version: '1.0.0',
  title: 'Small',
  description: 'Nothing but names.',
  objectives: ['disengagement'],
  settings: ['open'],
  types: [],
  tracks: ['voluntary'],
  stages,
  milestones: { known: { label: 'known' }, agreed: { label: 'agreed' } },
  openings: {},
  steps: {},
  tasks: {},
} as const satisfies ProgrammeDefinition<Stages, Milestones>;

const step = { event: 'plan.agreed', by: ['counsellor'] } as const;
const requirement = { because: 'it must be' } as const;
const misspelt = { ...requirement, milestone: 'knwon' } as const;
const task = {
  label: 'Meet',
  fulfilledBy: 'session.held',
  after: ['plan.agreed'],
  within: { weeks: 1 },
  repeats: true,
  by: ['counsellor'],
} as const;

/** Each typo is refused by the compiler; what slips past it, as here, is refused by the check. */
const typos: Readonly<Record<string, () => unknown>> = {
  'the stage of an opening': () =>
    defineProgramme({
      ...base,
      openings: {
        call: {
          event: 'client.made-contact',
          by: ['counsellor'],
          tracks: ['voluntary'],
          // @ts-expect-error
          stage: 'tlaking',
        },
      },
    }),
  'the stage of a step': () =>
    // @ts-expect-error
    defineProgramme({ ...base, steps: { agree: { ...step, where: { stage: ['talk'] } } } }),
  'the stage to which a step moves': () =>
    // @ts-expect-error
    defineProgramme({ ...base, steps: { agree: { ...step, moves: { stage: 'wroking' } } } }),
  'the milestone of a step': () =>
    // @ts-expect-error
    defineProgramme({ ...base, steps: { agree: { ...step, achieves: ['agree'] } } }),
  'the milestone that a step revokes': () =>
    // @ts-expect-error
    defineProgramme({ ...base, steps: { agree: { ...step, revokes: ['agreed', 'agree'] } } }),
  'the milestone that a step requires': () =>
    // @ts-expect-error
    defineProgramme({ ...base, steps: { agree: { ...step, requires: [misspelt] } } }),
  'the stage where a step requires something': () =>
    defineProgramme({
      ...base,
      steps: {
        agree: {
          ...step,
          // @ts-expect-error
          requires: [{ ...requirement, milestone: 'known', where: { stage: ['talk'] } }],
        },
      },
    }),
  'the milestone of an entry gate': () =>
    defineProgramme({
      ...base,
      // @ts-expect-error
      stages: { ...stages, working: { ...stages.working, entry: [misspelt] } },
    }),
  'the milestone of an exit gate': () =>
    defineProgramme({
      ...base,
      // @ts-expect-error
      stages: { ...stages, talking: { ...stages.talking, exit: [misspelt] } },
    }),
  'the stage of a task': () =>
    // @ts-expect-error
    defineProgramme({ ...base, tasks: { meet: { ...task, where: { stage: ['work'] } } } }),
  'a role': () =>
    // @ts-expect-error
    defineProgramme({ ...base, steps: { agree: { ...step, by: ['counselor'] } } }),
  'a status': () =>
    // @ts-expect-error
    defineProgramme({ ...base, steps: { agree: { ...step, where: { status: ['pausing'] } } } }),
  'a source': () =>
    // @ts-expect-error
    defineProgramme({ ...base, steps: { agree: { ...step, citation: { follows: ['EU-2-9'] } } } }),
  'a track': () =>
    // @ts-expect-error
    defineProgramme({ ...base, tracks: ['obliged'] }),
};

describe('defining a programme', () => {
  it.each(Object.entries(typos))('does not compile with a typo in %s', (_, define) => {
    expect(define).toThrow('the programme cannot be accepted');
  });

  it('compiles with the names that are declared', () => {
    const defined = defineProgramme({
      ...base,
      steps: {
        agree: {
          ...step,
          where: { stage: ['talking'] },
          requires: [{ ...requirement, milestone: 'known', where: { stage: ['talking'] } }],
          moves: { stage: 'working' },
          achieves: ['agreed'],
        },
      },
    });
    expect(Object.keys(defined.steps)).toEqual(['agree']);
  });

  it('answers the same data', () => {
    expect(defineProgramme(smallProgramme)).toEqual(smallProgramme);
  });
});
