import { defineProgramme, type ProgrammeDefinition, type Stage } from 'exit-work/programme';
import { describe, expect, it } from 'vitest';

type Stages = 'talking' | 'working';
type Milestones = 'known' | 'agreed';
type Events = 'walk.taken';

const none = {} as const;
const by = ['counsellor'] as const;
const where = { stage: ['talking'] } as const;
const nowhere = { stage: ['talk'] } as const;

const stages: Readonly<Record<Stages, Stage<Milestones, Stages>>> = {
  talking: { label: 'Talking', ...none },
  working: { label: 'Working', ...none },
};

const base = {
  id: 'small',
  version: '1.0.0',
  title: 'Small',
  description: 'Nothing but names.',
  objectives: ['disengagement'],
  settings: ['open'],
  types: [],
  tracks: ['voluntary'],
  ...none,
  stages,
  milestones: { known: { label: 'known', ...none }, agreed: { label: 'agreed', ...none } },
  events: { 'walk.taken': { label: 'Walk taken', definition: 'A walk.' } },
  openings: {},
  steps: {},
  tasks: {},
} as const satisfies ProgrammeDefinition<Stages, Milestones, Events>;

const task = {
  label: 'Walk',
  fulfilledBy: 'walk.taken',
  after: ['plan.agreed'],
  within: { weeks: 1 },
  repeats: true,
  by,
  ...none,
} as const;

const step = { event: 'walk.taken', by, ...none } as const;
const said = { label: 'it is so', ...none } as const;

/** Each typo is refused by the compiler; what slips past it, as here, is refused by the check. */
const typos: Readonly<Record<string, () => unknown>> = {
  'an event of one’s own': () =>
    // @ts-expect-error
    defineProgramme({ ...base, steps: { walk: { ...step, event: 'walk.walked' } } }),
  'an event of one’s own that opens a case': () =>
    defineProgramme({
      ...base,
      openings: {
        // @ts-expect-error
        walk: { event: 'walk.walked', by, tracks: ['voluntary'], stage: 'talking', ...none },
      },
    }),
  'the event that does a task': () =>
    // @ts-expect-error
    defineProgramme({ ...base, tasks: { walk: { ...task, fulfilledBy: 'walk.walked' } } }),
  'the event with which a task begins': () =>
    // @ts-expect-error
    defineProgramme({ ...base, tasks: { walk: { ...task, after: ['walk.walked'] } } }),
  'the milestone that a task is given': () =>
    // @ts-expect-error
    defineProgramme({ ...base, tasks: { walk: { ...task, given: ['agree'] } } }),
  'the milestone of a strand': () =>
    defineProgramme({
      ...base,
      stages: {
        ...stages,
        talking: {
          ...stages.talking,
          // @ts-expect-error
          strands: { rapport: { label: 'Rapport', milestones: ['knwon'], ...none } },
        },
      },
    }),
  'a phase': () =>
    // @ts-expect-error
    defineProgramme({ ...base, stages: { ...stages, talking: { ...stages.talking, phase: 'begin' } } }),
  'what an event carries': () =>
    // @ts-expect-error
    defineProgramme({ ...base, steps: { walk: { ...step, carries: ['excuse'] } } }),
  'the role of who approves': () =>
    // @ts-expect-error
    defineProgramme({ ...base, steps: { walk: { ...step, approvedBy: ['manager'] } } }),
  'a state of the security concern': () =>
    // @ts-expect-error
    defineProgramme({ ...base, steps: { walk: { ...step, moves: { concern: 'open' } } } }),
  'the stage of an invariant': () =>
    // @ts-expect-error
    defineProgramme({ ...base, invariants: { rule: { ...said, kind: 'never', where: nowhere } } }),
  'the stage that an invariant wants': () =>
    defineProgramme({
      ...base,
      // @ts-expect-error
      invariants: { rule: { ...said, kind: 'reachable', where, wanted: nowhere } },
    }),
  'the milestone of an invariant': () =>
    defineProgramme({
      ...base,
      // @ts-expect-error
      invariants: { rule: { ...said, kind: 'never', where, holding: ['knwon'] } },
    }),
  'the event of an invariant': () =>
    defineProgramme({
      ...base,
      // @ts-expect-error
      invariants: { rule: { ...said, kind: 'keeps', event: 'walk.walked' } },
    }),
  'the events of an invariant': () =>
    defineProgramme({
      ...base,
      // @ts-expect-error
      invariants: { rule: { ...said, kind: 'possible', where, events: ['walk.walked'] } },
    }),
  'the kind of an invariant': () =>
    // @ts-expect-error
    defineProgramme({ ...base, invariants: { rule: { ...said, kind: 'always', where } } }),
  'a day of the validity': () =>
    // @ts-expect-error
    defineProgramme({ ...base, validity: { from: '1 January 2030' } }),
};

describe('defining a programme', () => {
  it.each(Object.entries(typos))('does not compile with a typo in %s', (_, define) => {
    expect(define).toThrow('the programme cannot be accepted');
  });

  it('compiles with the names that are declared', () => {
    const defined = defineProgramme({
      ...base,
      validity: { from: '2030-01-01', until: '2031-01-01' },
      stages: {
        ...stages,
        talking: {
          ...stages.talking,
          phase: 'intake',
          strands: { rapport: { label: 'Rapport', milestones: ['known'], ...none } },
        },
      },
      openings: { walk: { event: 'walk.taken', by, tracks: ['voluntary'], stage: 'talking', ...none } },
      steps: {
        walk: {
          ...step,
          where,
          carries: ['reason', 'linked-case'],
          approvedBy: ['programme-manager'],
          moves: { stage: 'working', concern: 'raised' },
          achieves: ['known'],
          discretionary: true,
          sanction: true,
        },
      },
      tasks: { walk: { ...task, given: ['agreed'], where } },
      invariants: {
        first: { ...said, kind: 'preceded', event: 'walk.taken', by: ['plan.agreed'], since: ['walk.taken'] },
        second: {
          ...said,
          kind: 'keeps',
          event: 'walk.taken',
          milestones: ['agreed'],
          dimensions: ['stage'],
        },
      },
    });
    expect(Object.keys(defined.steps)).toEqual(['walk']);
  });

  it('compiles without events of one’s own: only those of the field are known then', () => {
    const { events: _, ...plain } = base;
    expect(() =>
      // @ts-expect-error
      defineProgramme({ ...plain, steps: { walk: step } }),
    ).toThrow('the programme cannot be accepted');
    expect(defineProgramme({ ...plain, steps: { agree: { ...step, event: 'plan.agreed' } } }).id).toBe(
      'small',
    );
  });
});
