import { describeRule } from '../describe-rule.js';
import { filesUnder } from '../source-files.js';
import { ownIndexes } from './own-index.js';

describeRule('no file imports an index that it is part of', ownIndexes, {
  holdsFor: filesUnder('src'),
  allows: {
    'the index of another room': { 'src/model/client.ts': "import { record } from '../record/index.js';" },
    'the index of a room inside': {
      'src/vocabulary/index.ts': "export type { SourceId } from './sources/index.js';",
    },
  },
  breaks: {
    'its own': {
      files: { 'src/model/client.ts': "import { Goal } from './index.js';" },
      says: [
        'src/model/client.ts:1 imports `./index.js`, the index of a room that it is in: import the file itself',
      ],
    },
    'that of the room around it': {
      files: { 'src/programme/blueprints/pairs.ts': "import type { Programme } from '../index.js';" },
      says: [
        'src/programme/blueprints/pairs.ts:1 imports `../index.js`, the index of a room that it is in: import the file itself',
      ],
    },
  },
});
