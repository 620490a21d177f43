import { blueprints, extendProgramme, type Programme, safeExtendProgramme } from 'exit-work/programme';
import { describe, expect, it } from 'vitest';
import { frozen } from '../lifecycle/stories/story.js';
import { smallProgramme } from './small-programme.js';

const own = { id: 'local', version: '1.0.0' };
const base = frozen(structuredClone(smallProgramme));
const { talking, working } = base.stages;
const { walk, inform, part } = base.steps;
const [gate] = talking?.exit ?? [];
const { meet } = base.tasks;
const rest = { label: 'Resting' };

/** What is shown as changed, in the order in which it is shown; besides the name and the base. */
function shown(overlay: object): readonly unknown[] {
  const extended = safeExtendProgramme(base, { ...own, ...overlay });
  if (!extended.ok) throw new Error(extended.issues.map(({ path, message }) => `${path}: ${message}`).join());
  const [named, ...others] = extended.value.changes;
  expect(named).toEqual({ path: 'id', kind: 'changed', before: 'small', after: 'local' });
  expect(others.pop()).toEqual({ path: 'extends', kind: 'added', after: { id: 'small', version: '1.0.0' } });
  return others;
}

const added = (path: string, after: unknown) => ({ path, kind: 'added', after });
const removed = (path: string, before: unknown) => ({ path, kind: 'removed', before });
const changed = (path: string, before: unknown, after: unknown) => ({ path, kind: 'changed', before, after });

describe('an overlay', () => {
  it.each<[string, object, readonly unknown[]]>([
    ['only names itself', {}, []],
    ['says what the base says', { title: 'Small', tracks: ['voluntary'], stages: { talking } }, []],
    ['repeats a list', { steps: { inform: { by: ['counsellor'] } } }, []],
    ['takes away what is not there', { validity: null, stages: { talking: { phase: null } } }, []],
    ['adds nothing to a part', { tasks: {}, stages: { talking: {} } }, []],
    ['is of another version', { version: '1.0.1' }, [changed('version', '1.0.0', '1.0.1')]],
    ['has another title', { title: 'Local' }, [changed('title', 'Small', 'Local')]],
    [
      'has another number',
      { tasks: { meet: { within: { weeks: 2 } } } },
      [changed('tasks.meet.within.weeks', 1, 2)],
    ],
    [
      'has another answer',
      { steps: { inform: { discretionary: false } } },
      [added('steps.inform.discretionary', false)],
    ],
    ['adds a field', { tasks: { meet: { within: { days: 3 } } } }, [added('tasks.meet.within.days', 3)]],
    [
      'has other units',
      { tasks: { meet: { within: { weeks: null, days: 3 } } } },
      [removed('tasks.meet.within.weeks', 1), added('tasks.meet.within.days', 3)],
    ],
    [
      'takes a field away',
      { tasks: { meet: { where: null } } },
      [removed('tasks.meet.where', { stage: ['working'] })],
    ],
    ['takes a part away', { tasks: { meet: null } }, [removed('tasks.meet', meet)]],
    ['adds a stage', { stages: { resting: rest } }, [added('stages.resting', rest)]],
    [
      'adds a step',
      { steps: { stroll: { ...walk, where: { stage: ['talking'] } } } },
      [added('steps.stroll', { ...walk, where: { stage: ['talking'] } })],
    ],
    ['adds days', { validity: { from: '2030-01-01' } }, [added('validity', { from: '2030-01-01' })]],
    [
      'has a longer list',
      { steps: { inform: { by: ['counsellor', 'former'] } } },
      [changed('steps.inform.by', ['counsellor'], ['counsellor', 'former'])],
    ],
    [
      'has the list in another order',
      { objectives: ['reintegration', 'disengagement'] },
      [changed('objectives', ['disengagement'], ['reintegration', 'disengagement'])],
    ],
    [
      'has a gate with other words',
      { stages: { talking: { exit: [{ ...gate, because: 'so it is' }] } } },
      [changed('stages.talking.exit', [gate], [{ ...gate, because: 'so it is' }])],
    ],
    [
      'has no gate',
      { stages: { working: { entry: null } } },
      [removed('stages.working.entry', working?.entry)],
    ],
    [
      'has an empty gate',
      { stages: { working: { entry: [] } } },
      [changed('stages.working.entry', working?.entry, [])],
    ],
    [
      'names an event otherwise',
      { events: { 'walk.taken': { label: 'Stroll' } } },
      [changed('events["walk.taken"].label', 'Walk taken', 'Stroll')],
    ],
    [
      'does several things',
      {
        steps: { inform: { achieves: null, by: ['former'] }, part: null },
        stages: { talking: { exit: null } },
        title: 'T',
        tasks: { meet: null },
      },
      [
        changed('title', 'Small', 'T'),
        removed('stages.talking.exit', [gate]),
        changed('steps.inform.by', ['counsellor'], ['former']),
        removed('steps.inform.achieves', ['known']),
        removed('steps.part', part),
        removed('tasks.meet', meet),
      ],
    ],
  ])('that %s shows that and nothing else', (_, overlay, changes) => {
    expect(shown(frozen(overlay))).toEqual(changes);
  });

  it('that only names itself shows the name and the base for every blueprint', () => {
    for (const blueprint of Object.values(blueprints)) {
      const { programme, changes } = extendProgramme(blueprint, own);
      expect(changes.map(({ path }) => path).sort()).toEqual(['extends', 'id']);
      expect(programme).toEqual({ ...blueprint, ...own, extends: { id: blueprint.id, version: '1.0.0' } });
    }
  });
});

describe('a local variation', () => {
  it('has what the overlay says in place of what the base says', () => {
    const { programme } = extendProgramme(base, { ...own, steps: { inform: { by: ['former'] } } });
    const expected: Programme = {
      ...base,
      ...own,
      extends: { id: 'small', version: '1.0.0' },
      steps: { ...base.steps, ...(inform && { inform: { ...inform, by: ['former'] } }) },
    };
    expect(programme).toEqual(expected);
  });

  it('of a variation names that one, and shows what is different from it', () => {
    const first = extendProgramme(base, { ...own, title: 'First' }).programme;
    const second = extendProgramme(first, { id: 'more-local', version: '2.0.0', description: 'Second.' });
    expect(second.programme).toMatchObject({ title: 'First', extends: own });
    expect(second.changes).toEqual([
      changed('id', 'local', 'more-local'),
      changed('version', '1.0.0', '2.0.0'),
      changed('extends.id', 'small', 'local'),
      changed('description', 'One of everything.', 'Second.'),
    ]);
  });
});
