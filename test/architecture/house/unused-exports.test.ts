import { describeRule } from '../describe-rule.js';
import { unusedExports } from './unused-exports.js';

const manifest = `{ "exports": { ".": { "default": "./dist/index.js" }, "./a": { "import": "./dist/a/index.js" } } }`;

describeRule('every export is there for somebody', unusedExports, {
  allows: {
    'what another file of the source uses': {
      'src/a/a.ts': 'export const a = 1, b = 2; export type C = 1; export class D {}',
      'src/b/b.ts':
        "import { a, b as other } from '../a/a.js'; type C = import('../a/a.js').C; import type { D } from '../a/a.js';",
    },
    'what an entry point gives on, through indexes': {
      'package.json': manifest,
      'src/a/index.ts': "export { b as c } from './b/index.js'; export const d = 1;",
      'src/a/b/index.ts': "export { a as b } from './a.js';",
      'src/a/b/a.ts': 'export function a() {}',
    },
    'what another room uses, through an index': {
      'src/a/index.ts': "export { a, type B } from './a.js';",
      'src/a/a.ts': 'export const a = 1; export interface B {}',
      'src/b/b.ts': "import { a, type B } from '../a/index.js';",
    },
    'everything of a file that is taken as a whole': {
      'src/a.ts': 'export const a = 1; export const b = 1;',
      'src/b.ts': "import * as all from './a.js';",
    },
    'types that an export beside them is made of': {
      'package.json': manifest,
      'src/index.ts': "export { a, d } from './a.js';",
      'src/a.ts': `export interface B { c: C } export type C = 1; export function a(b: B): void {}
        export const d = (e: E): void => {}; export type E = 1;`,
    },
    'a file with no exports': { 'src/a.ts': 'const a = 1;' },
  },
  breaks: {
    'what nobody imports': {
      files: {
        'src/a.ts':
          'export const a = 1;\nexport function b() {}\nconst c = 1;\nexport { c as d };\nexport type E = 1;',
        'src/b.ts': "import './a.js';",
      },
      says: [
        'src/a.ts:1: nobody uses `a`',
        'src/a.ts:2: nobody uses `b`',
        'src/a.ts:4: nobody uses `d`',
        'src/a.ts:5: nobody uses `E`',
      ],
    },
    'what only tests, examples or benchmarks use': {
      files: {
        'src/a/index.ts': "export { a } from './a.js';",
        'src/a/a.ts': 'export const a = 1; export const b = 1;',
        'test/a/a.test.ts': "import { a } from '../../src/a/index.js';",
        'bench/b.ts': "import { b } from '../src/a/a.js';",
      },
      says: [
        'src/a/a.ts:1: only tests, examples or benchmarks use `a`',
        'src/a/a.ts:1: only tests, examples or benchmarks use `b`',
      ],
    },
    'an index that nobody takes it from': {
      files: {
        'src/a/index.ts': "export { a } from './a.js';",
        'src/a/a.ts': 'export const a = 1;',
        'src/a/b.ts': "import { a } from './a.js';",
      },
      says: ['src/a/index.ts:1: nobody uses `a`'],
    },
    'a type that only a body or a value names': {
      files: {
        'package.json': manifest,
        'src/index.ts': "export { a, c } from './a.js';",
        'src/a.ts': 'export type B = 1;\nexport function a() { const b: B = 1; }\nexport const c = [1 as B];',
      },
      says: ['src/a.ts:1: nobody uses `B`'],
    },
    'a value, whatever is made of it': {
      files: {
        'src/a.ts': 'export const a = 1;\nexport type B = typeof a;',
        'src/b.ts': "import type { B } from './a.js';",
      },
      says: ['src/a.ts:1: nobody uses `a`'],
    },
  },
});
