import { check, type Issue, inspectJson, readJson } from 'exit-work/kernel';
import { openCaseFile } from 'exit-work/lifecycle';
import { Client, readCaseFile } from 'exit-work/model';
import { blueprints, safeParseProgramme } from 'exit-work/programme';
import { field, unread } from 'exit-work/schema';
import { sharingPolicyOf } from 'exit-work/sharing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  client,
  consentToJobCentre,
  exitOrganisation,
  jobCentre,
  openedCaseFile,
} from '../../builders/index.js';
import { sentenceOf } from '../laws.js';
import { leaves } from './leaf-schemas.js';

const programmes = Object.values(blueprints);

/** A case file as another house sends it. */
function sent(change: Parameters<typeof openedCaseFile>[0] = {}): string {
  return JSON.stringify(
    openedCaseFile({
      programme: { id: 'exit-sweden', version: '1.0.0' },
      organisations: [exitOrganisation(), jobCentre()],
      consents: [consentToJobCentre()],
      ...change,
    }),
  );
}

function issuesOf(answer: { readonly ok: boolean; readonly issues?: readonly Issue[] }): readonly Issue[] {
  return answer.issues ?? [];
}

describe('a case file that says two things of one field', () => {
  const twice = sent().replace('"status":"given"', '"status":"refused",\n"status":"given"');

  it('opens as it stands', () => {
    expect(issuesOf(openCaseFile(sent(), programmes))).toEqual([]);
  });

  it('does not open: nobody chooses between refused and given', () => {
    const line = {
      code: 'doubled-name',
      path: 'consents[0].status',
      message: expect.stringContaining('line 2, column 1;'),
    };
    expect(issuesOf(openCaseFile(twice, programmes))).toEqual([line]);
    expect(issuesOf(readCaseFile(twice))).toEqual([line]);
    expect(issuesOf(readJson(twice))).toEqual([line]);
  });

  it('does not open where one of the two is written with escapes', () => {
    const escaped = sent().replace('"status":"given"', '"st\\u0061tus":"refused","status":"given"');
    expect(issuesOf(openCaseFile(escaped, programmes)).map(({ path }) => path)).toEqual([
      'consents[0].status',
    ]);
  });

  it('is told of only by names that are known', () => {
    const unknown = sent().replace('"status":"given"', '"samWasHere":1,"samWasHere":2,"status":"given"');
    const [issue] = issuesOf(openCaseFile(unknown, programmes));
    expect(issue).toMatchObject({ code: 'doubled-name', path: 'consents[0]' });
    expect(JSON.stringify(issue)).not.toContain('sam');
    expect(JSON.stringify(readJson('{"Sam Sample": 1, "Sam Sample": 2}'))).not.toContain('Sam');
  });
});

/** What a person may be called, and what stands in long texts. */
const names = [
  'Sam',
  "D'Arcy-Łuszczewska",
  'مريم',
  '\u200fمريم Müller\u200e',
  '\u061cمريم',
  'סם',
  '佐藤',
  'क्षत्रिय',
  'می\u200cخواهم',
  '\u2068مريم\u2069 (Maryam)',
  '👩\u200d🚒',
  '❤️',
  '\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
  'e\u0301',
];
const controls = Array.from({ length: 0xa0 }, (_, code) => String.fromCharCode(code)).filter((one) =>
  /[^ -~]/.test(one),
);
const turned = ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e'];
const halves = ['\ud83d', '\udc69', '\udc69\ud83d'];
const unseen = [
  '',
  ' ',
  '\u200b',
  '\u200d\u200c',
  '\u200e\u200f',
  '\u2060',
  '\ufeff',
  '\u00ad',
  '\u3164',
  '\u2800',
  '\u00a0\u3000',
  '\u{e0041}',
  '\ufe0f',
  '\u2068\u2069',
  '\n\t',
];

describe('a text that no database or screen can hold', () => {
  it('does not come in with a case file, by whichever door', () => {
    const file = (givenName: string) => sent({ client: client({ givenName }) });
    for (const givenName of ['Sam\u0000', 'Sam\u001b[31m', 'Sam\ud83d', 'S\u202emas', '\u2067\u2069']) {
      const [issue, ...others] = issuesOf(openCaseFile(file(givenName), programmes));
      expect([issue?.path, others]).toEqual(['client.givenName', []]);
      expect(JSON.stringify(issue)).not.toContain('Sam');
      expect(check(Client, client({ givenName })).ok).toBe(false);
      expect(Client.safeParse(client({ givenName })).success).toBe(false);
      expect(() => sharingPolicyOf([openedCaseFile({ client: client({ givenName }) })])).not.toThrow(
        TypeError,
      );
    }
    for (const givenName of names) expect(openCaseFile(file(givenName), programmes).ok).toBe(true);
  });

  it('stands in no programme', () => {
    const programme = (change: object) => safeParseProgramme({ ...blueprints.openSetting, ...change });
    expect(programme({}).ok).toBe(true);
    expect(issuesOf(programme({ title: 'Open\u0000' })).map(({ path }) => path)).toEqual(['title']);
    expect(issuesOf(programme({ description: '\u200b' })).map(({ path }) => path)).toEqual(['description']);
    expect(programme({ description: 'One line,\n\tand another' }).ok).toBe(true);
  });

  it('is held by no field of an application’s own', () => {
    const own = field(z.string(), unread({ label: 'Own', category: 'identity', subject: 'client' }));
    expect(
      [...names, ...controls.filter((one) => !'\t\n'.includes(one)), ...turned, ...halves].map(
        (one) => z.safeParse(own, `a${one}`).success,
      ),
    ).toEqual([
      ...names.map(() => true),
      ...controls.slice(2).map(() => false),
      ...turned.map(() => false),
      ...halves.map(() => false),
    ]);
  });
});

const takes = (schema: z.core.$ZodType, text: string) => z.safeParse(schema, text).success;
const texts = leaves.filter(({ schema }) => takes(schema, 'Sam Sample') || takes(schema, 'other: a word'));
const prefixOf = (schema: z.core.$ZodType) => (takes(schema, 'Sam Sample') ? '' : 'other: ');
const isLong = (schema: z.core.$ZodType) => takes(schema, 'one\nanother');

/** Valid data with strings anywhere, and the same with one name doubled somewhere, as text. */
const anyJson = fc.letrec<{ value: unknown; object: object }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, 1, true),
    fc.string(),
    tie('object'),
    fc.array(tie('value'), { maxLength: 3 }),
  ),
  object: fc.dictionary(fc.string({ maxLength: 6 }), tie('value'), { maxKeys: 4 }),
})).value;

/** The text of a value in which one field of one object stands twice; nothing where it has none. */
function withDoubled(value: unknown, turn: number): string | undefined {
  let fields = 0;
  const count = (one: unknown): void => {
    if (typeof one !== 'object' || one === null) return;
    if (!Array.isArray(one)) fields += Object.keys(one).length;
    Object.values(one).forEach(count);
  };
  count(value);
  if (fields === 0) return undefined;
  let left = turn % fields;
  const written = (one: unknown): string => {
    if (typeof one !== 'object' || one === null) return JSON.stringify(one);
    if (Array.isArray(one)) return `[${one.map(written).join(' , ')}]`;
    const pairs = Object.entries(one).flatMap(([name, inner]) => {
      const pair = `${JSON.stringify(name)}\n: ${written(inner)}`;
      left -= 1;
      return left === -1 ? [pair, `${JSON.stringify(name)}:0`] : [pair];
    });
    return `{${pairs.join(',')}}`;
  };
  return written(value);
}

describe(`${sentenceOf(24)}`, () => {
  it(`${sentenceOf(24)}: every leaf that takes words takes those of any script, and none that cannot be written`, () => {
    expect(texts.length).toBeGreaterThan(9);
    for (const { path, schema } of texts) {
      const prefix = prefixOf(schema);
      const refused = [...controls, ...turned, ...halves].filter(
        (one) => !(isLong(schema) && '\t\n'.includes(one)),
      );
      expect([path, refused.filter((one) => takes(schema, `${prefix}Sa${one}m`))]).toEqual([path, []]);
      expect([path, unseen.filter((one) => takes(schema, prefix + one))]).toEqual([path, []]);
      expect([path, names.filter((one) => !takes(schema, prefix + one))]).toEqual([path, []]);
      if (isLong(schema)) expect(takes(schema, 'One:\n\ttwo\r\nthree')).toBe(true);
    }
  });

  it('no other leaf takes one either', () => {
    for (const { path, schema } of leaves) {
      const spoilt = [...controls, ...turned, ...halves].map((one) => `2030-01-01${one}`);
      expect([
        path,
        spoilt.filter((one) => takes(schema, one) && !(isLong(schema) && /[\t\n]/.test(one))),
      ]).toEqual([path, []]);
    }
  });

  it('a text is read as JSON reads it, and never where a name is doubled', () => {
    fc.assert(
      fc.property(anyJson, fc.nat(), (value, turn) => {
        const text = JSON.stringify(value);
        expect(readJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
        const twice = withDoubled(value, turn);
        if (twice === undefined) return;
        expect(() => JSON.parse(twice)).not.toThrow();
        expect(issuesOf(readJson(twice)).map(({ code }) => code)).toEqual(['doubled-name']);
      }),
      { numRuns: 400 },
    );
  });

  it('a name in a deep or a long text costs no more than reading it', () => {
    const deep = `${'[{"a":'.repeat(50_000)}1${'}]'.repeat(50_000)}`;
    expect(readJson(deep).ok).toBe(true);
    expect(inspectJson(JSON.parse('{"a":1}'))).toBeUndefined();
    const backslashes = `{"a":"${'\\\\'.repeat(200_000)}"}`;
    expect(readJson(backslashes).ok).toBe(true);
  });
});
