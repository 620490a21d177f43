import { describeRule } from '../describe-rule.js';
import { longFunctions } from './long-functions.js';

function body(lines: number): string {
  return `{${'\n'.repeat(lines - 1)}}`;
}

describeRule('functions are short', longFunctions, {
  allows: {
    'the most there may be': {
      'src/a.ts': `export function a() ${body(60)}
        export const b = () => ${body(60)};
        export class C { d() ${body(60)} }`,
    },
    'data as long as it is': { 'src/a.ts': `export const a = ${body(200)};` },
    'the fields of a record, which are made later': {
      'src/a.ts': `export const A = record(() => (${body(200)}));`,
    },
    'a list of cases': {
      'test/a.test.ts': `describe('a', () => ${body(90)});
        test.each([1])('b', () => ${body(90)});
        it('c', () => ${body(90)});`,
    },
  },
  breaks: {
    'a line too many': {
      files: {
        'src/a.ts': `export function a() ${body(61)}`,
        'src/b.ts': `\nexport const b = () => ${body(70)};`,
      },
      says: ['src/b.ts:2: b has 70 lines: more than 60', 'src/a.ts:1: a has 61 lines: more than 60'],
    },
    'methods, accessors and constructors': {
      files: {
        'src/a.ts': `class A { constructor() ${body(63)} get b() ${body(62)} c() ${body(61)} }
          const d = { e() ${body(61)} };`,
      },
      says: [
        'src/a.ts:1: constructor has 63 lines: more than 60',
        'src/a.ts:63: b has 62 lines: more than 60',
        'src/a.ts:124: c has 61 lines: more than 60',
        'src/a.ts:185: e has 61 lines: more than 60',
      ],
    },
    'a callback of whatever is no test': {
      files: { 'src/a.ts': `describeAll(() => ${body(61)}); list.map(() => ${body(61)});` },
      says: [
        'src/a.ts:1: a callback has 61 lines: more than 60',
        'src/a.ts:61: a callback has 61 lines: more than 60',
      ],
    },
    'what a record is given besides, and other data behind a function': {
      files: {
        'src/a.ts': `export const A = record(() => ${body(61)}); export const b = () => (${body(61)});`,
      },
      says: [
        'src/a.ts:1: a callback has 61 lines: more than 60',
        'src/a.ts:61: b has 61 lines: more than 60',
      ],
    },
    'a function inside a list of cases': {
      files: { 'test/a.test.ts': `test('a', () => { function b() ${body(61)} });` },
      says: ['test/a.test.ts:1: b has 61 lines: more than 60'],
    },
  },
});
