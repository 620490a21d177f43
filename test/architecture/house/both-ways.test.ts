import { describeRule } from '../describe-rule.js';
import { bothWays } from './both-ways.js';

describeRule('imports between rooms lead one way', bothWays, {
  allows: {
    'one way, however often': {
      'src/sharing/policy/a.ts': "import '../../model/index.js'; import './b.js';",
      'src/sharing/decision/a.ts': "import '../policy/index.js'; import '../../model/index.js';",
      'src/sharing/decision/b.ts': "import '../policy/index.js'; import '../loose.js';",
      'src/index.ts': "export {} from './sharing/index.js';",
    },
    'an index that composes what its room is of': {
      'src/sharing/index.ts': "export {} from './policy/index.js'; export {} from './loose.js';",
      'src/sharing/policy/a.ts': "import '../loose.js';",
    },
    'rooms of the same name in different folders': {
      'src/a/parts/x.ts': "import '../../b/parts/index.js';",
      'src/b/checks/x.ts': "import '../parts/index.js';",
    },
  },
  breaks: {
    'two rooms, types included': {
      files: {
        'src/sharing/policy/a.ts': "import type { B } from '../decision/index.js';",
        'src/sharing/decision/deep/b.ts': "export { a } from '../../policy/index.js';",
        'src/sharing/decision/c.ts': "\nimport '../policy/index.js';",
      },
      says: [
        'src/sharing: decision and policy import each other, 2 times there (src/sharing/decision/deep/b.ts:1), once back (src/sharing/policy/a.ts:1)',
      ],
    },
    'two rooms of the house, by different files': {
      files: {
        'src/model/plans/a.ts': "import '../../record/index.js';",
        'src/record/b.ts': "import '../model/people/index.js';",
      },
      says: [
        'src: model and record import each other, once there (src/model/plans/a.ts:1), once back (src/record/b.ts:1)',
      ],
    },
    'a room and the loose files around it': {
      files: {
        'src/sharing/loose.ts': "import './policy/index.js';",
        'src/sharing/policy/a.ts': "import '../other.js';",
      },
      says: [
        'src/sharing: * and policy import each other, once there (src/sharing/loose.ts:1), once back (src/sharing/policy/a.ts:1)',
      ],
    },
    'three in a ring, once': {
      files: {
        'src/c/c.ts': "import '../a/index.js';",
        'src/a/a.ts': "import '../b/index.js';",
        'src/b/b.ts': "import '../c/index.js';",
      },
      says: ['src: imports go round, a → b (src/a/a.ts:1), b → c (src/b/b.ts:1), c → a (src/c/c.ts:1)'],
    },
    'a ring of which two are a pair as well': {
      files: {
        'src/a/a.ts': "import '../b/index.js';",
        'src/b/b.ts': "import '../c/index.js'; import '../a/index.js';",
        'src/c/c.ts': "import '../a/index.js';",
      },
      says: [
        'src: a and b import each other, once there (src/a/a.ts:1), once back (src/b/b.ts:1)',
        'src: imports go round, a → b (src/a/a.ts:1), b → c (src/b/b.ts:1), c → a (src/c/c.ts:1)',
      ],
    },
  },
});
