import type { Ignorer, NodePath } from '@stryker-mutator/api/ignore';

const reason =
  'what stands in for nothing: Stryker puts words with spaces there, which name nothing and, mostly, do not compile';

/**
 * Leaves out the empty list and the empty text of `?? []`, `= []`, `?? ''`, and of a list of `never`. In their place Stryker puts a
 * text of several words: it is no identifier, no word of a vocabulary and has no fields, so that no test can notice it.
 */
export const fillers: Ignorer = {
  shouldIgnore: (path) => (isFiller(path) ? reason : undefined),
};

interface Node {
  readonly type: string;
  readonly elements?: readonly unknown[];
  readonly value?: unknown;
  readonly operator?: string;
  readonly right?: unknown;
  readonly id?: unknown;
}

function isFiller(path: NodePath): boolean {
  const { node, parent } = path as { readonly node: Node; readonly parent: Node | null };
  if (parent === null || !isEmpty(node)) return false;
  const isFallback =
    parent.type === 'AssignmentPattern' || (parent.type === 'LogicalExpression' && parent.operator === '??');
  return (
    (isFallback && parent.right === node) || (parent.type === 'VariableDeclarator' && isOfNothing(parent))
  );
}

function isEmpty({ type, elements, value }: Node): boolean {
  return (type === 'ArrayExpression' && elements?.length === 0) || (type === 'StringLiteral' && value === '');
}

/** `const none: readonly never[] = []`. */
function isOfNothing({ id }: Node): boolean {
  return JSON.stringify(id).includes('"TSNeverKeyword"');
}
