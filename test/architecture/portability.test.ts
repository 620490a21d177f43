import { describeRule } from './describe-rule.js';
import { filesUnder, type SourceFile } from './source-files.js';

const ties = [
  { pattern: /(?<![\w.:/~-])\/(work|tmp|root|home|Users)\/[\w./-]*/, why: 'is a path of one machine' },
  { pattern: /\b(registry|npm\.pkg|pkgs)\.[\w-]+\.[a-z]+\b/, why: 'is the host of a registry' },
];

function machineTies(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) =>
      ties.flatMap(({ pattern, why }) => {
        const [found] = pattern.exec(line) ?? [];
        return found === undefined ? [] : `${path}:${index + 1}: \`${found}\` ${why}`;
      }),
    ),
  );
}

describeRule('nothing is tied to one machine', machineTies, {
  holdsFor: filesUnder('src', 'docs', 'examples', 'README.md', 'package.json', 'tsconfig.json'),
  allows: {
    'paths of the repository and of the web': {
      'docs/a.md':
        'src/work/ ./tmp/ exit-work/model https://example.org/work/ ../home/ and https://www.npmjs.com',
    },
  },
  breaks: {
    'a path': {
      files: { 'docs/a.md': '# A\n\ncd `/home/somebody` first' },
      says: ['docs/a.md:3: `/home/somebody` is a path of one machine'],
    },
    'a temporary file': {
      files: { 'src/cli/a.ts': "write('/tmp/case.json')" },
      says: ['src/cli/a.ts:1: `/tmp/case.json` is a path of one machine'],
    },
    'a registry': {
      files: { 'README.md': 'npm i --registry=https://registry.example.org' },
      says: ['README.md:1: `registry.example.org` is the host of a registry'],
    },
  },
});
