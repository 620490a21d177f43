import { createCaseMachine, fromSnapshot } from 'exit-work/lifecycle';
import { blueprints } from 'exit-work/programme';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { caseIn } from '../stories/journeys.js';
import { anyWalk } from '../stories/walks.js';
import { damaged, written } from './written-snapshots.js';

const programmes = Object.values(blueprints);
const state = caseIn('Exit Sweden', 'assessment');
const kept = written(state);

function refused(json: unknown): readonly (readonly [string, string])[] {
  const restored = fromSnapshot(json, programmes);
  return restored.ok ? [] : restored.issues.map(({ path, message }) => [path, message] as const);
}

describe('what is no snapshot at all', () => {
  const anObject = 'expected an object with named fields, found';

  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'has no value; leave the field out instead'],
    ['null', null, `${anObject} null`],
    ['a number', 7, `${anObject} a number`],
    ['the text of one', JSON.stringify(kept), `${anObject} text`],
    ['a list of one', [kept], `${anObject} a list`],
    ['a function', () => kept, 'expected plain data'],
    ['a heir of one', Object.create(kept), 'expected plain data, not an instance of a class'],
  ])('%s is refused', (_, json, message) => {
    expect(refused(json)).toEqual([['(root)', message]]);
  });

  it('the snapshot of a machine is refused, field by field', () => {
    const actor = createActor(createCaseMachine(blueprints.exitSweden)).start();
    const persisted: unknown = JSON.parse(JSON.stringify(actor.getPersistedSnapshot()));
    const paths = refused(persisted).map(([path]) => path);
    const own = ['format', 'formatVersion', 'programme', 'caseId', 'position', 'milestones'];
    expect(paths.slice(0, 9)).toEqual([...own, 'sequence', 'instant', 'latest']);
    expect(paths.slice(9)).toEqual(Object.keys(Object(persisted)).map(() => '(root)'));
  });

  it('an empty object is told every field', () => {
    const left = ['openingId', 'idsAtInstant'];
    const fields = Object.keys(kept).filter((field) => !left.includes(field));
    expect(refused({}).map(([path]) => path)).toEqual(fields);
  });

  it('no programme at hand is said', () => {
    const message = 'expected a programme that is at hand, in its version, or a migration to one; none is';
    expect(fromSnapshot(kept, [])).toMatchObject({ ok: false, issues: [{ path: 'programme', message }] });
  });
});

describe('a hostile snapshot', () => {
  it('that computes a field does not get to compute it', () => {
    const computing = Object.defineProperty({ ...kept }, 'instant', {
      enumerable: true,
      get: () => {
        throw new Error('a getter was run');
      },
    });
    expect(refused(computing)).toEqual([['instant', 'expected plain data']]);
  });

  it('with `__proto__` out of JSON leaves the prototypes alone', () => {
    const json = `${JSON.stringify(kept).slice(0, -1)},"__proto__":{"polluted":true}}`;
    expect(refused(JSON.parse(json))).toEqual([['__proto__', 'a field may not be called `__proto__`']]);
    expect('polluted' in {}).toBe(false);
  });

  it('that nests 10,000 levels is refused with the beginning of its path', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(10_000)}${']'.repeat(10_000)}`);
    const [[path, message] = ['', '']] = refused(damaged(state, { latest: deep }));
    expect(path).toBe('latest');
    expect(message).toBe('nested more than 64 levels deep');
  });

  it('that holds itself is refused', () => {
    const ring = { ...kept };
    Object.assign(ring, { latest: ring });
    expect(refused(ring).map(([, message]) => message)).toEqual(['nested more than 64 levels deep']);
  });

  it.each([
    'caseId',
    'instant',
    'format',
    'programme/id',
    'position/stage',
    'position/track',
    'milestones/0',
  ])('with something personal in %s does not hear it again', (at) => {
    const told = JSON.stringify(refused(damaged(state, { [at]: 'Sam Sample, 3 Elm Road' })));
    expect(told).not.toContain('Sam');
    expect(told).not.toBe('[]');
  });
});

/** A place in a snapshot, however deep. */
const anyPlace = fc.constantFrom(
  ...Object.keys(kept),
  ...['id', 'version'].map((key) => `programme/${key}`),
  ...Object.keys(state.position).map((key) => `position/${key}`),
  ...['0', '1', '4', '7'].map((key) => `milestones/${key}`),
  ...['client.informed', 'plan.agreed', 'nobody.knows', 'Bad Key'].map((key) => `latest/${key}`),
);

const anyValue = fc.oneof(
  fc.jsonValue(),
  fc.anything({ withDate: true, withMap: true, withBigInt: true, withNullPrototype: true }),
  fc.constantFrom(...Object.keys(state.programme.stages), ...Object.keys(state.programme.milestones)),
  fc.constantFrom('1.0.1', 'pairs', '2030-01-02T15:00:00Z', '2040-01-01T00:00:00Z', 0, 1, 2 ** 53),
);

describe('whatever comes', () => {
  it('is answered and not thrown, and never a state', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything()), (json) => {
        expect(fromSnapshot(json, programmes).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('if it is read, stands in a stage and has milestones that its programme knows', () => {
    fc.assert(
      fc.property(anyWalk, fc.array(fc.tuple(anyPlace, anyValue), { maxLength: 3 }), ({ states }, damage) => {
        const whole = states.at(-1) ?? state;
        const tops = damage.sort(([one], [other]) => other.length - one.length);
        const restored = fromSnapshot(damaged(whole, Object.fromEntries(tops)), programmes);
        if (!restored.ok) {
          expect(restored.issues.length).toBeGreaterThan(0);
          return;
        }
        const { programme, position, milestones, latest, sequence } = restored.value.state;
        expect(Object.keys(programme.stages)).toContain(position.stage);
        expect(programme.tracks).toContain(position.track);
        expect(
          Object.keys(programme.milestones)
            .sort()
            .filter((one) => milestones.includes(one)),
        ).toEqual(milestones);
        expect(sequence).toBeGreaterThanOrEqual(Object.keys(latest).length);
      }),
      { numRuns: 500 },
    );
  });
});
