import { describeRule } from '../describe-rule.js';
import { pastAnIndex } from './past-an-index.js';

describeRule('rooms are entered through their index', pastAnIndex, {
  allows: {
    'an index': {
      'src/sharing/decide.ts':
        "import { Client } from '../model/index.js'; import { check } from '../kernel/index.js';",
    },
    'a file of the same room, or of a room around it': {
      'src/sharing/decision/grounds/consent.ts':
        "import './mandate.js'; import type { A } from '../scope.js'; import '../../policy.js'; import '../../../x.js';",
      'src/sharing/index.ts': '',
    },
    'the index of a room inside another': {
      'src/practice/review.ts': "import type { Limit } from '../sharing/policy/limits/index.js';",
      'src/index.ts': "export { a } from './sharing/policy/index.js';",
    },
    packages: { 'src/a/b.ts': "import * as z from 'zod';" },
  },
  breaks: {
    'a file of another room': {
      files: {
        'src/sharing/decide.ts':
          "import { a } from './policy/consent.js';\nimport type { B } from '../model/b.js';",
        'src/sharing/policy/index.ts': '',
        'src/model/index.ts': '',
      },
      says: [
        'src/sharing/decide.ts:1 imports `./policy/consent.js`: enter src/sharing/policy through its index',
        'src/sharing/decide.ts:2 imports `../model/b.js`: enter src/model through its index',
      ],
    },
    'an index that gives on what lies deeper': {
      files: {
        'src/sharing/index.ts': "export { type A, b } from './policy/b.js';",
        'src/sharing/policy/index.ts': '',
      },
      says: ['src/sharing/index.ts:1 imports `./policy/b.js`: enter src/sharing/policy through its index'],
    },
    'a room without an index': {
      files: { 'src/a/a.ts': "type B = import('../b/c/b.js').B;", 'src/b/index.ts': '' },
      says: ['src/a/a.ts:1 imports `../b/c/b.js`: src/b/c needs an index to be entered through'],
    },
    'a room of the same name at the beginning': {
      files: { 'src/plans/a.ts': "import '../plan/b.js';" },
      says: ['src/plans/a.ts:1 imports `../plan/b.js`: src/plan needs an index to be entered through'],
    },
  },
});
