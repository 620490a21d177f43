import { sourceStatements } from 'exit-work/vocabulary/sources';
import { describeRule } from './describe-rule.js';
import { filesUnder, type SourceFile } from './source-files.js';

const citation = /\b(CS|WO|EU|MG|NR)-\d+(\.\d+)*-\d{2}\b/g;

function unknownCitations(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index, lines) => {
      // Where the compiler must refuse a citation, there must be one to refuse.
      if (lines[index - 1]?.includes('@ts-expect-error')) return [];
      return (line.match(citation) ?? [])
        .filter((id) => !Object.hasOwn(sourceStatements, id))
        .map((id) => `${path}:${index + 1} cites \`${id}\`: no source document has that statement`);
    }),
  );
}

// Put together, so that this file itself cites nothing that is not there.
const unknown = ['WO', '9.9', '99'].join('-');

describeRule('every citation leads to a statement', unknownCitations, {
  holdsFor: filesUnder('src', 'test', 'examples', 'docs', 'README.md'),
  allows: {
    'statements that exist': { 'docs/architecture.md': 'See WO-4.3-04, CS-3.13-19 and NR-0-01.' },
    'a test that a wrong one does not compile': {
      'test/types/a.ts': `// @ts-expect-error\nconst source: SourceId = '${unknown}';`,
    },
    'text that only looks like it': { 'docs/architecture.md': 'ISO-8601-01, EUR-1-01 and WO-4' },
  },
  breaks: {
    'a statement that does not exist': {
      files: { 'src/practice/a.ts': `// fine\nexport const sources = ['WO-4.3-04', '${unknown}'];` },
      says: [`src/practice/a.ts:2 cites \`${unknown}\`: no source document has that statement`],
    },
  },
});
