import { check } from 'exit-work/kernel';
import {
  arrayOf,
  count,
  day,
  daysInOrder,
  distinct,
  distinctValues,
  identifier,
  instant,
  instantsInOrder,
  metadataOf,
  name,
  nested,
  optional,
  record,
  rule,
} from 'exit-work/schema';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { issuesOf } from '../kernel/issue/issue-style.js';

const places = { category: 'organisational', subject: 'nobody' } as const;

const Entry = record({ id: identifier({ label: 'Entry', ...places }) });

const Course = record(
  {
    from: day({ label: 'From', ...places }),
    until: optional(day({ label: 'Until', ...places })),
    opensAt: optional(instant({ label: 'Opens at', ...places })),
    closesAt: optional(instant({ label: 'Closes at', ...places })),
    places: count({ label: 'Places', ...places }),
    taken: count({ label: 'Taken', ...places }),
    entries: optional(arrayOf(Entry)),
    tags: optional(arrayOf(name({ label: 'Tag', ...places }))),
  },
  {
    title: 'Course',
    meaning: 'A course with places.',
    citation: { follows: ['CS-4.3-05'] },
    rules: [
      daysInOrder('from', 'until'),
      instantsInOrder('opensAt', 'closesAt'),
      distinct('entries', 'id'),
      distinctValues('tags'),
      rule({
        code: 'more-taken-than-there-are',
        fields: ['places', 'taken'],
        statement: 'no more places are taken than there are',
        at: 'taken',
        expected: 'expected no more than `places`',
        holds: ({ places: all, taken }) => taken <= all,
      }),
    ],
  },
);

const course = { from: '2030-01-07', places: 8, taken: 3 };

describe('a rule of a record', () => {
  it.each([
    ['holds', {}, []],
    ['holds for the same day', { until: '2030-01-07' }, []],
    ['is broken by the day before', { until: '2030-01-06' }, ['until']],
    [
      'compares instants, not texts',
      { opensAt: '2030-01-07T10:00:00+02:00', closesAt: '2030-01-07T08:30:00Z' },
      [],
    ],
    [
      'is broken by an instant that only looks later',
      { opensAt: '2030-01-07T09:00:00Z', closesAt: '2030-01-07T10:00:00+02:00' },
      ['closesAt'],
    ],
    ['is broken by each that is given again', { tags: ['a', 'b', 'a', 'a'] }, ['tags[2]', 'tags[3]']],
    ['names the key', { entries: [{ id: 'e-1' }, { id: 'e-2' }, { id: 'e-1' }] }, ['entries[2].id']],
    ['is broken beside others', { taken: 9, until: '2030-01-01' }, ['until', 'taken']],
  ])('%s', (_, change, paths) => {
    const issues = issuesOf(check(Course, { ...course, ...change }));
    expect(issues.map(({ path }) => path).sort()).toEqual([...paths].sort());
  });

  it('is asked only of what has the right form', () => {
    expect(issuesOf(check(Course, { ...course, taken: 9, places: 'eight' })).map(({ path }) => path)).toEqual(
      ['places'],
    );
    expect(issuesOf(check(Course, { ...course, taken: 9, places: -1 })).map(({ path }) => path)).toEqual([
      'places',
    ]);
  });

  it('tells its place from the outside', () => {
    const Year = record({ courses: arrayOf(Course), best: optional(nested(Course)) });
    const broken = { ...course, taken: 9 };
    expect(
      issuesOf(check(Year, { courses: [course, broken], best: broken })).map(({ path }) => path),
    ).toEqual(['courses[1].taken', 'best.taken']);
  });
});

describe('a rule goes with its fields', () => {
  const full = { ...course, taken: 9 };

  it.each<[string, { safeParse: (value: unknown) => { success: boolean } }, object, boolean]>([
    [
      'into an extended record',
      Course.extend({ room: name({ label: 'Room', ...places }) }),
      { ...full, room: 'a' },
      false,
    ],
    [
      'out of a record in which one is another',
      Course.extend({ taken: name({ label: 'Taken', ...places }) }),
      { ...full, taken: 'all' },
      true,
    ],
    ['into a picked record', Course.pick({ places: true, taken: true }), { places: 8, taken: 9 }, false],
    ['out of a record that lacks one', Course.pick({ taken: true }), { taken: 9 }, true],
    ['into a record without another', Course.omit({ tags: true }), full, false],
    ['out of a record without one', Course.omit({ places: true }), { from: '2030-01-07', taken: 9 }, true],
    ['into a refined record', Course.refine(() => true), full, false],
  ])('%s', (_, schema, value, accepted) => {
    expect(schema.safeParse(value).success).toBe(accepted);
  });

  it('an extended record has its own rules besides', () => {
    const Named = Course.extend(
      { room: name({ label: 'Room', ...places }) },
      {
        title: 'Course in a room',
        meaning: 'A course that has a room.',
        rules: [
          rule({
            code: 'cellar-too-small',
            fields: ['room', 'places'],
            statement: 'the cellar has two places',
            at: 'places',
            expected: 'expected at most 2',
            holds: ({ room, places: all }) => room !== 'cellar' || all <= 2,
          }),
        ],
      },
    );
    const issues = issuesOf(check(Named, { ...full, room: 'cellar' }));
    expect(issues.map(({ path }) => path).sort()).toEqual(['places', 'taken']);
  });

  it('what is not in the record cannot be picked or omitted', () => {
    // @ts-expect-error the record has no such field
    expect(() => Course.pick({ colour: true })).toThrow(
      'fields: expected names of fields that the record has',
    );
    // @ts-expect-error the record has no such field
    expect(() => Course.omit({ colour: true })).toThrow(
      'fields: expected names of fields that the record has',
    );
  });
});

describe('what a record says of itself', () => {
  it('can be asked, after refinement too', () => {
    expect(metadataOf(Course)).toMatchObject({ title: 'Course', citation: { follows: ['CS-4.3-05'] } });
    expect(metadataOf(Course)?.rules).toHaveLength(5);
    expect(metadataOf(Course.refine(() => true))?.title).toBe('Course');
  });

  it('is nothing for a record that does not say, and for others', () => {
    expect(metadataOf(Entry)).toBeUndefined();
    expect(metadataOf(z.object({}))).toBeUndefined();
    expect(metadataOf(Course.pick({ from: true }))).toBeUndefined();
  });
});

it('one value that stands twice among many is found in the time that finding none takes', () => {
  const many = Array.from({ length: 40_000 }, (_, index) => ({ id: `entry-${index}` }));
  const timeOf = (entries: readonly { readonly id: string }[]) => {
    const before = process.cpuUsage();
    const found = distinct('entries', 'id').violations({ entries });
    const { user, system } = process.cpuUsage(before);
    return { found, milliseconds: (user + system) / 1_000 };
  };
  expect(timeOf(many).found).toEqual([]);
  const { found, milliseconds } = timeOf([...many, { id: 'entry-7' }]);
  expect(found.map(({ path }) => path)).toEqual([['entries', 40_000, 'id']]);
  // Looking each up in the whole list takes seconds.
  expect(milliseconds).toBeLessThan(500);
});
