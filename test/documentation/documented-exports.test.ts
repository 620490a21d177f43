import { posix } from 'node:path';
import ts from 'typescript';
import { describeRule } from '../architecture/describe-rule.js';
import { filesUnder, type SourceFile, treeOf } from '../architecture/source-files.js';
import { entryPoints, sourceOf } from '../package/entry-points.js';

/** Who imports a name reads in the editor what it is; who calls one sees it used. */
function undocumented(files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const faults = entryPoints.map(sourceOf).flatMap((path) =>
    exportedNames(byPath.get(path)).flatMap((name) => {
      const declarations = declarationsOf(name, path, byPath);
      const place = `\`${name}\` of ${declarations[0]?.getSourceFile().fileName ?? path}`;
      if (!declarations.some(isDescribed)) return `${place} has no doc comment`;
      return declarations.some(isCallable) && !declarations.some(hasExample)
        ? `${place} has no \`@example\``
        : [];
    }),
  );
  return [...new Set(faults)].sort();
}

function exportSpecifiers(file: SourceFile | undefined): ts.ExportSpecifier[] {
  return (file === undefined ? [] : [...treeOf(file).statements]).flatMap((statement) =>
    ts.isExportDeclaration(statement) &&
    statement.exportClause !== undefined &&
    ts.isNamedExports(statement.exportClause)
      ? [...statement.exportClause.elements]
      : [],
  );
}

function exportedNames(file: SourceFile | undefined): string[] {
  return exportSpecifiers(file).map(({ name }) => name.text);
}

/** The declarations behind an exported name, through as many re-exports as there are; a name may have several. */
function declarationsOf(
  name: string,
  path: string,
  files: ReadonlyMap<string, SourceFile>,
): ts.Declaration[] {
  const file = files.get(path);
  if (file === undefined) return [];
  const through = exportSpecifiers(file).find((specifier) => specifier.name.text === name);
  const from = through?.parent.parent.moduleSpecifier;
  if (through !== undefined && from !== undefined && ts.isStringLiteral(from)) {
    const target = posix.join(posix.dirname(path), from.text).replace(/\.js$/, '.ts');
    return declarationsOf((through.propertyName ?? through.name).text, target, files);
  }
  return treeOf(file)
    .statements.flatMap((statement): ts.Node[] =>
      ts.isVariableStatement(statement) ? [...statement.declarationList.declarations] : [statement],
    )
    .filter((node): node is ts.DeclarationStatement => {
      const declared = ts.getNameOfDeclaration(node as ts.Declaration);
      return declared?.getText() === name;
    });
}

function isCallable(node: ts.Declaration): boolean {
  if (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) return true;
  const value = ts.isVariableDeclaration(node) ? node.initializer : undefined;
  return value !== undefined && (ts.isArrowFunction(value) || ts.isFunctionExpression(value));
}

function isDescribed(node: ts.Declaration): boolean {
  return ts.getJSDocCommentsAndTags(node).some((doc) => ts.isJSDoc(doc) && doc.comment !== undefined);
}

function hasExample(node: ts.Declaration): boolean {
  return ts.getJSDocTags(node).some(({ tagName }) => tagName.text === 'example');
}

const index = { 'src/model/index.ts': "export { a } from './a.js';" };
const example = '@example\n```ts\na(); // => 1\n```';

describeRule('every name of an entry point is documented', undocumented, {
  holdsFor: filesUnder('src'),
  allows: {
    'a function with an example': {
      ...index,
      'src/model/a.ts': `/** A. \n${example} */ export function a() {}`,
    },
    'a constant without one': { ...index, 'src/model/a.ts': '/** A. */ export const a = record({});' },
    'a type and a constant that share one comment': {
      ...index,
      'src/model/a.ts': 'export const a = 1;\n/** A. */\nexport type a = 1;',
    },
    'what no entry point gives out': { 'src/model/a.ts': 'export function a() {}' },
  },
  breaks: {
    'a constant that says nothing': {
      files: { ...index, 'src/model/a.ts': 'export const a = 1;' },
      says: ['`a` of src/model/a.ts has no doc comment'],
    },
    'a type that says nothing, behind two re-exports': {
      files: {
        'src/index.ts': "export type { b as a } from './model/index.js';",
        'src/model/index.ts': "export type { c as b } from './c.js';",
        'src/model/c.ts': 'export interface c {}',
      },
      says: ['`a` of src/model/c.ts has no doc comment', '`b` of src/model/c.ts has no doc comment'],
    },
    'a function without an example': {
      files: { ...index, 'src/model/a.ts': '/** A. */ export const a = () => 1;' },
      says: ['`a` of src/model/a.ts has no `@example`'],
    },
    'a class without an example': {
      files: { ...index, 'src/model/a.ts': '/** A. */ export class a {}' },
      says: ['`a` of src/model/a.ts has no `@example`'],
    },
    'a name that leads nowhere': { files: index, says: ['`a` of src/model/index.ts has no doc comment'] },
  },
});
