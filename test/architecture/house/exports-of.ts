import ts from 'typescript';
import { importsOf } from '../imports-of.js';
import { placeOf, type SourceFile, treeOf } from '../source-files.js';
import { isFunction } from './functions-of.js';

/** A name of a file; `*` for all of them. */
export interface Taken {
  readonly path: string;
  readonly name: string;
}

/** A name that a file gives out. */
export interface Export extends Taken {
  readonly place: string;
  /** Whether it is a type and nothing else. */
  readonly isType: boolean;
  /** Where the file has it from, if it only gives it on. */
  readonly origin?: Taken;
  /** The names that its declaration is made of, functions without their bodies and constants without their values. */
  readonly madeOf: ReadonlySet<string>;
}

export function exportsOf(file: SourceFile): readonly Export[] {
  return [...givenOn(file), ...treeOf(file).statements.flatMap(declaredIn)];
}

/** What a file uses of others; what it only gives on is not among it. */
export function takenBy(file: SourceFile): readonly Taken[] {
  return importsOf(file).flatMap(({ target, node }) =>
    target === undefined ? [] : namesTaken(node).map((name) => ({ path: target, name })),
  );
}

function namesTaken(node: ts.Node): readonly string[] {
  if (ts.isExportDeclaration(node)) return node.exportClause === undefined ? ['*'] : [];
  if (ts.isImportTypeNode(node)) return [node.qualifier?.getText().split('.')[0] ?? '*'];
  if (!ts.isImportDeclaration(node)) return ['*'];
  const bindings = node.importClause?.namedBindings;
  if (bindings === undefined) return [];
  return ts.isNamespaceImport(bindings) ? ['*'] : bindings.elements.map(nameAtOrigin);
}

function nameAtOrigin({ name, propertyName }: ts.ImportSpecifier | ts.ExportSpecifier): string {
  return (propertyName ?? name).text;
}

function givenOn(file: SourceFile): readonly Export[] {
  return importsOf(file).flatMap(({ target, node }) => {
    if (target === undefined || !ts.isExportDeclaration(node)) return [];
    return specifiersOf(node).map((one) => ({
      ...exportOf(one, one.name),
      origin: { path: target, name: nameAtOrigin(one) },
    }));
  });
}

function declaredIn(statement: ts.Statement): readonly Export[] {
  if (ts.isExportDeclaration(statement)) {
    return statement.moduleSpecifier === undefined
      ? specifiersOf(statement).map((one) => exportOf(one, one.name))
      : [];
  }
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  if (!modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map((one) => exportOf(one, one.name));
  }
  const name = ts.getNameOfDeclaration(isDeclaration(statement) ? statement : undefined);
  return name === undefined ? [] : [exportOf(statement, name)];
}

function specifiersOf({ exportClause }: ts.ExportDeclaration): readonly ts.ExportSpecifier[] {
  return exportClause !== undefined && ts.isNamedExports(exportClause) ? exportClause.elements : [];
}

function isDeclaration(node: ts.Node): node is ts.DeclarationStatement {
  return (
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node)
  );
}

function exportOf(declaration: ts.Node, name: ts.Node): Export {
  return {
    path: declaration.getSourceFile().fileName,
    name: name.getText(),
    place: placeOf(declaration),
    isType: ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration),
    madeOf: namesIn(declaration),
  };
}

function namesIn(declaration: ts.Node): ReadonlySet<string> {
  const names = new Set<string>();
  function visit(node: ts.Node): void {
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, (child) => {
      if (!isWithin(child)) visit(child);
    });
  }
  visit(declaration);
  return names;
}

/** The body of a function, the value of a constant: nobody outside has to name what stands there. */
function isWithin(node: ts.Node): boolean {
  const { parent } = node;
  if (isFunction(parent)) return node === parent.body;
  return ts.isVariableDeclaration(parent) && node === parent.initializer && !isFunction(node);
}
