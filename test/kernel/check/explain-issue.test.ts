import { CalendarDay, check, Identifier, Instant, TimeZone } from 'exit-work/kernel';
import { afterEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { explainIssue } from '../../../src/kernel/check/explain-issue.js';
import { faultsOfStyle, issuesOf } from '../issue/issue-style.js';

const colours = z.enum(['red', 'green']);
const letters = z.enum([...'abcdefghijklmn']);

describe('every kind of finding is told in plain words', () => {
  it.each<[string, z.core.$ZodType, unknown, string, string]>([
    ['text wanted, a number', z.string(), 1, 'expected text, found a number', 'wrong-type'],
    ['text wanted, true', z.string(), true, 'expected text, found true or false', 'wrong-type'],
    ['text wanted, null', z.string(), null, 'expected text, found null', 'wrong-type'],
    ['text wanted, a list', z.string(), [], 'expected text, found a list', 'wrong-type'],
    ['text wanted, an object', z.string(), {}, 'expected text, found an object', 'wrong-type'],
    ['a number wanted', z.number(), 'a', 'expected a number, found text', 'wrong-type'],
    ['a whole number wanted', z.int(), 1.5, 'expected a whole number, found a number', 'wrong-type'],
    ['true or false wanted', z.boolean(), 'yes', 'expected true or false, found text', 'wrong-type'],
    ['a list wanted', z.array(z.string()), {}, 'expected a list, found an object', 'wrong-type'],
    ['an object wanted', z.object({}), 'a', 'expected an object with named fields, found text', 'wrong-type'],
    [
      'a table wanted',
      z.record(z.string(), z.string()),
      [],
      'expected an object with named fields, found a list',
      'wrong-type',
    ],
    ['null wanted', z.null(), 0, 'expected null, found a number', 'wrong-type'],
    [
      'something else wanted',
      z.bigint(),
      0,
      'expected a value of another kind, found a number',
      'wrong-type',
    ],
    ['one of two', colours, 'blue', 'expected one of `red`, `green`', 'not-in-list'],
    ['exactly one', z.literal('agreed'), 'no', 'expected `agreed`', 'not-in-list'],
    [
      'one of fourteen',
      letters,
      'z',
      'expected one of `a`, `b`, `c`, `d`, `e`, `f`, `g`, `h`, `i`, `j`, `k`, `l` or 2 more',
      'not-in-list',
    ],
    ['no text', z.string().min(1), '', 'expected some text, found none', 'too-short'],
    ['a text that is too short', z.string().min(3), 'a', 'expected at least 3 characters', 'too-short'],
    ['a text that is too long', z.string().max(3), 'abcd', 'expected at most 3 characters', 'too-long'],
    ['no entry', z.array(z.string()).min(1), [], 'expected at least 1 entry', 'too-few'],
    ['too few entries', z.array(z.string()).min(2), ['a'], 'expected at least 2 entries', 'too-few'],
    ['too many entries', z.array(z.string()).max(1), ['a', 'b'], 'expected at most 1 entry', 'too-many'],
    ['a number that is too small', z.number().min(2), 1, 'expected 2 or more', 'too-small'],
    ['a number that is too large', z.number().max(2), 3, 'expected 2 or less', 'too-large'],
    ['not a multiple', z.number().multipleOf(5), 7, 'expected a multiple of 5', 'not-a-multiple'],
    ['no day', CalendarDay, 'x', 'expected a day of the calendar written `YYYY-MM-DD`', 'wrong-form-date'],
    [
      'no instant',
      Instant,
      'x',
      'expected an instant with its offset, such as `2031-03-04T09:30:00+01:00` or `…T08:30:00Z`',
      'wrong-form-datetime',
    ],
    [
      'no identifier',
      Identifier,
      'x y',
      'expected an identifier: letters, digits, `-`, `_`, `.`, `:`, at most 80, the first a letter or a digit',
      'wrong-form-identifier',
    ],
    [
      'no time zone',
      TimeZone,
      'x',
      'expected the IANA name of a time zone, such as `Europe/Berlin`',
      'unknown-time-zone',
    ],
    ['no e-mail address', z.email(), 'x', 'expected an e-mail address', 'wrong-form-email'],
    ['no web address', z.url(), 'x', 'expected a web address', 'wrong-form-url'],
    ['another pattern', z.string().regex(/^a/), 'x', 'expected text of another form', 'wrong-form-text'],
    ['another format', z.uuid(), 'x', 'expected text of the form `uuid`', 'wrong-form-uuid'],
    [
      'a refinement with words',
      z.string().refine(() => false, { error: 'expected a word' }),
      'x',
      'expected a word',
      'not-acceptable',
    ],
    [
      'a refinement without words',
      z.string().refine(() => false),
      'x',
      'is not acceptable here',
      'not-acceptable',
    ],
    [
      'none of several forms',
      z.union([z.string(), z.number()]),
      true,
      'expected one of the forms that are known here, and found none of them',
      'unknown-form',
    ],
    [
      'an entry with a wrong name',
      z.record(z.string().regex(/^a/), z.string()),
      { b: 'x' },
      'the name of this entry is not of the form that is expected here',
      'wrong-form-name-of-entry',
    ],
  ])('%s', (_, schema, value, message, code) => {
    const issues = issuesOf(check(schema, value));
    expect(issues).toEqual([{ code, path: expect.any(String), message }]);
    expect(issues.flatMap(faultsOfStyle)).toEqual([]);
  });

  it('a kind that tells records apart is named by its path', () => {
    const door = z.discriminatedUnion('state', [
      z.strictObject({ state: z.literal('open') }),
      z.strictObject({ state: z.literal('shut') }),
    ]);
    expect(check(z.object({ door }), { door: { state: 'ajar' } })).toEqual({
      ok: false,
      issues: [{ code: 'unknown-kind', path: 'door.state', message: 'expected a kind that is known here' }],
    });
  });

  it('fields that are not known are told of one by one, by their places', () => {
    expect(
      check(z.strictObject({ id: z.string(), name: z.string() }), {
        id: 'a',
        name: 'x',
        nmae: 'b',
        'two words': 'c',
      }),
    ).toEqual({
      ok: false,
      issues: [
        {
          code: 'unknown-field',
          path: '(root)',
          message: 'field 3 of 4 is not known here; write `name` if that is meant',
        },
        {
          code: 'unknown-field',
          path: '(root)',
          message: 'field 4 of 4 is not known here; remove it or correct its spelling',
        },
      ],
    });
  });

  it('a finding that no JSON can cause has words too', () => {
    const outcome = z.safeParse(z.map(z.string(), z.string()), new Map([[{}, 1]]));
    const issues = (outcome.error?.issues ?? []).flatMap((issue) =>
      explainIssue(issue, z.map(z.string(), z.string())),
    );
    expect(issues.map((issue) => issue.message)).toEqual([
      'the name of this entry is not of the form that is expected here',
      'an entry is not of the form that is expected here',
    ]);
  });
});

describe('an application’s own settings of zod', () => {
  afterEach(() => {
    z.config({ customError: undefined, ...z.locales.en() });
  });

  const schema = z.strictObject({ born: CalendarDay, like: z.string().refine(() => false) });
  const expected = [
    { code: 'wrong-form-date', path: 'born', message: 'expected a day of the calendar written `YYYY-MM-DD`' },
    { code: 'not-acceptable', path: 'like', message: 'is not acceptable here' },
  ];

  it('do not put another language into issues', () => {
    z.config(z.locales.de());
    expect(issuesOf(check(schema, { born: 'hidden', like: 'hidden' }))).toEqual(expected);
  });

  it('do not put values into issues', () => {
    z.config({ customError: (issue) => `found ${String(issue.input)}` });
    expect(issuesOf(check(schema, { born: 'hidden', like: 'hidden' }))).toEqual(expected);
  });
});
