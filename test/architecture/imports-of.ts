import { posix } from 'node:path';
import ts from 'typescript';
import { nodesOf, placeOf, type SourceFile, treeOf } from './source-files.js';

/** One import of a file, in whichever form: `import`, `export … from`, `import()`, `import('…').Type`. */
export interface Import {
  /** `src/kernel/check.ts:3` */
  readonly place: string;
  readonly specifier: string;
  /** The source file that a relative specifier names; none for a package. */
  readonly target: string | undefined;
  /** The import as it is written. */
  readonly text: string;
  readonly node: ts.Node;
}

const known = new WeakMap<SourceFile, readonly Import[]>();

export function importsOf(file: SourceFile): readonly Import[] {
  const imports = known.get(file) ?? readImports(file);
  known.set(file, imports);
  return imports;
}

function readImports(file: SourceFile): readonly Import[] {
  return nodesOf(treeOf(file)).flatMap((node) => {
    const specifier = specifierOf(node);
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return [];
    return {
      place: placeOf(node),
      specifier: specifier.text,
      target: targetOf(file.path, specifier.text),
      text: node.getText(),
      node,
    };
  });
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isExternalModuleReference(node)) return node.expression;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal;
  if (ts.isCallExpression(node) && loadsModule(node.expression)) return node.arguments[0];
  return undefined;
}

function loadsModule(callee: ts.Expression): boolean {
  return (
    callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require')
  );
}

function targetOf(path: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts');
}
