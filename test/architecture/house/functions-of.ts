import ts from 'typescript';
import { nodesOf, type SourceFile, treeOf } from '../source-files.js';

export type FunctionNode =
  | ts.FunctionDeclaration
  | ts.FunctionExpression
  | ts.ArrowFunction
  | ts.MethodDeclaration
  | ts.ConstructorDeclaration
  | ts.AccessorDeclaration;

/**
 * The functions of a file, at whatever depth; `describe`, `it` and `test` are lists of cases, and the fields that a record
 * makes later are data.
 */
export function functionsOf(file: SourceFile): readonly FunctionNode[] {
  return nodesOf(treeOf(file))
    .filter(isFunction)
    .filter((node) => !isListOfCases(node) && !isFieldsOfRecord(node));
}

/** Those that have a name: `.map((entry) => …)` is a part of the function around it. */
export function namedFunctionsOf(file: SourceFile): readonly FunctionNode[] {
  return functionsOf(file).filter((node) => nameOf(node) !== undefined);
}

export function isFunction(node: ts.Node): node is FunctionNode {
  return (
    ts.isFunctionDeclaration(node) ||
    ts.isFunctionExpression(node) ||
    ts.isArrowFunction(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isConstructorDeclaration(node) ||
    ts.isAccessor(node)
  );
}

/** The name under which a function is called: its own, or that of the variable or property that holds it. */
export function nameOf(node: FunctionNode): string | undefined {
  if (ts.isConstructorDeclaration(node)) return 'constructor';
  if (node.name !== undefined) return node.name.getText();
  const holder = node.parent;
  const holds = ts.isVariableDeclaration(holder) || ts.isPropertyAssignment(holder);
  return holds ? holder.name.getText() : undefined;
}

export function linesOfFunction(node: FunctionNode): number {
  const tree = node.getSourceFile();
  const [first, last] = [node.getStart(tree), node.getEnd()].map(
    (position) => tree.getLineAndCharacterOfPosition(position).line,
  );
  return (last ?? 0) - (first ?? 0) + 1;
}

/** `record(() => ({ … }))`. */
function isFieldsOfRecord(node: FunctionNode): boolean {
  const call = node.parent;
  return (
    ts.isArrowFunction(node) &&
    ts.isParenthesizedExpression(node.body) &&
    ts.isObjectLiteralExpression(node.body.expression) &&
    ts.isCallExpression(call) &&
    call.expression.getText() === 'record'
  );
}

/** Also `test.each(…)('…', () => {})`. */
function isListOfCases(node: FunctionNode): boolean {
  const call = node.parent;
  if (!ts.isCallExpression(call) || ts.isMethodDeclaration(node)) return false;
  return (
    /^(describe|it|test)\b/.test(call.expression.getText()) && call.arguments.some((one) => one === node)
  );
}
