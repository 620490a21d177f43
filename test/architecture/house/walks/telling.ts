import ts from 'typescript';
import { nodesOf, type SourceFile, treeOf } from '../../source-files.js';
import { type FunctionNode, isFunction, nameOf } from '../functions-of.js';

interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** The text of a file whose functions call `$entered(file, name)` first and `$left()` last, whatever happens between. */
export function telling(file: SourceFile): string {
  const insertions = nodesOf(treeOf(file))
    .filter(isFunction)
    // Where two functions end at once, the inner one ends first.
    .reverse()
    .flatMap(insertionsFor)
    .sort((a, b) => a.at - b.at);
  const pieces = insertions.map(
    ({ at, text }, index) => `${file.text.slice(insertions[index - 1]?.at ?? 0, at)}${text}`,
  );
  return `${pieces.join('')}${file.text.slice(insertions.at(-1)?.at ?? 0)}`;
}

function insertionsFor(node: FunctionNode): readonly Insertion[] {
  const { body } = node;
  if (body === undefined) return [];
  const file = node.getSourceFile().fileName;
  const entered = `$entered(${JSON.stringify(file)}, ${JSON.stringify(ownerOf(node))});`;
  const start = body.getStart();
  if (!ts.isBlock(body)) {
    return [
      { at: start, text: `{ ${entered} try { return (` },
      { at: body.end, text: '); } finally { $left(); } }' },
    ];
  }
  // A generator runs when somebody wants its next value: its beginning is all that can be told in order.
  if (isGenerator(node)) return [{ at: start + 1, text: ` ${entered} $left();` }];
  return [
    { at: start + 1, text: ` ${entered} try {` },
    { at: body.end - 1, text: '} finally { $left(); } ' },
  ];
}

function isGenerator(node: FunctionNode): boolean {
  return 'asteriskToken' in node && node.asteriskToken !== undefined;
}

/** The name of a function, or of what it is a part of. */
function ownerOf(node: ts.Node): string {
  if (ts.isSourceFile(node)) return '(nameless)';
  if (ts.isVariableDeclaration(node)) return node.name.getText();
  return (isFunction(node) ? nameOf(node) : undefined) ?? ownerOf(node.parent);
}
