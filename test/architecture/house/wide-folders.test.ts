import { describeRule } from '../describe-rule.js';
import { wideFolders } from './wide-folders.js';

function filesIn(folder: string, count: number, ending: string): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`${folder}/part-${at}.${ending}`, '']));
}

describeRule('no folder is wider than a glance', wideFolders, {
  allows: {
    'the most there may be': filesIn('src/model', 25, 'ts'),
    'what is in the folders inside': {
      ...filesIn('src/model/people', 25, 'ts'),
      ...filesIn('src/model/plans', 25, 'ts'),
      'src/model/index.ts': '',
    },
    'pictures drawn by tests': filesIn('docs/pictures', 40, 'svg'),
  },
  breaks: {
    'one file too many': {
      files: { ...filesIn('test/builders', 26, 'ts'), ...filesIn('examples/records', 30, 'json') },
      says: ['examples/records has 30 files: more than 25', 'test/builders has 26 files: more than 25'],
    },
  },
});
