import ts from 'typescript';
import { describeRule } from './describe-rule.js';
import { filesUnder, placeOf, type SourceFile, treeOf } from './source-files.js';

const buckets = ['utils', 'util', 'utilities', 'helpers', 'helper', 'common', 'types', 'shared', 'misc'];

function poorNames(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path }) =>
    path.split('/').flatMap((part) => {
      const name = part.replace(/\.ts$/, '');
      if (buckets.includes(name)) return `${path}: \`${name}\` says nothing about what is in it`;
      return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) ? [] : `${path}: \`${name}\` is not in kebab-case`;
    }),
  );
}

/** Who reads an index.ts sees every name it gives out; a default export has none. */
function namelessExports(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    treeOf(file).statements.flatMap((statement) => {
      const [line] = statement.getText().split('\n');
      return hasName(statement)
        ? []
        : `${placeOf(statement)}: \`${line}\` exports something without naming it`;
    }),
  );
}

function hasName(statement: ts.Statement): boolean {
  if (ts.isExportAssignment(statement)) return false;
  if (ts.isExportDeclaration(statement)) {
    return statement.exportClause !== undefined && ts.isNamedExports(statement.exportClause);
  }
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return !modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);
}

describeRule('files and folders are named for what is in them', poorNames, {
  holdsFor: filesUnder('src'),
  allows: { 'words and hyphens': { 'src/vocabulary/needs-areas.ts': '', 'src/kernel/iso8601.ts': '' } },
  breaks: {
    'a bucket': {
      files: { 'src/kernel/utils.ts': '', 'src/shared/dates.ts': '' },
      says: [
        'src/kernel/utils.ts: `utils` says nothing about what is in it',
        'src/shared/dates.ts: `shared` says nothing about what is in it',
      ],
    },
    'another case': {
      files: { 'src/model/caseFile.ts': '' },
      says: ['src/model/caseFile.ts: `caseFile` is not in kebab-case'],
    },
  },
});

describeRule('every export has a name', namelessExports, {
  holdsFor: filesUnder('src'),
  allows: { names: { 'src/a.ts': "export { a, type B } from './a.js'; export function c() {}" } },
  breaks: {
    'a whole file': {
      files: { 'src/model/index.ts': "export * from './client.js';" },
      says: ["src/model/index.ts:1: `export * from './client.js';` exports something without naming it"],
    },
    'a namespace': {
      files: { 'src/index.ts': "export * as model from './model/index.js';" },
      says: [
        "src/index.ts:1: `export * as model from './model/index.js';` exports something without naming it",
      ],
    },
    'a default': {
      files: { 'src/a.ts': 'export default 1;', 'src/b.ts': 'export default function b() {}' },
      says: [
        'src/a.ts:1: `export default 1;` exports something without naming it',
        'src/b.ts:1: `export default function b() {}` exports something without naming it',
      ],
    },
  },
});
