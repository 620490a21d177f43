import { describeRule } from './describe-rule.js';
import { entryExports } from './entry-exports.js';
import { filesUnder, type SourceFile } from './source-files.js';

/** Who has learned a name at one entry point must not meet it with another meaning at the next. */
function severalMeanings(files: readonly SourceFile[]): string[] {
  const exported = entryExports(files);
  return [...new Set(exported.map(({ name }) => name))].flatMap((name) => {
    const same = exported.filter((one) => one.name === name);
    const declared = new Set(same.map(({ path, declaredAs }) => `${path}#${declaredAs}`));
    if (declared.size === 1) return [];
    const places = same.map(({ entryPoint, path }) => `${entryPoint} (${path})`);
    return `\`${name}\` means several things: ${places.join(', ')}`;
  });
}

describeRule('a name means one thing at all entry points', severalMeanings, {
  holdsFor: filesUnder('src'),
  allows: {
    'one declaration, given on twice': {
      'src/index.ts': "export { a } from './model/index.js';",
      'src/model/index.ts': "export { a } from './a.js';",
      'src/model/a.ts': 'export const a = 1;',
    },
    'a constant and its type': {
      'src/model/index.ts': "export { A } from './a.js';",
      'src/model/a.ts': 'export const A = 1;\nexport type A = 1;',
    },
  },
  breaks: {
    'two declarations': {
      files: {
        'src/practice/index.ts': "export type { Finding } from './finding.js';",
        'src/practice/finding.ts': 'export interface Finding {}',
        'src/verification/index.ts': "export type { Result as Finding } from './result.js';",
        'src/verification/result.ts': 'export interface Result {}',
      },
      says: [
        '`Finding` means several things: exit-work/practice (src/practice/finding.ts), exit-work/verification (src/verification/result.ts)',
      ],
    },
  },
});
