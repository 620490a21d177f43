import ts from 'typescript';
import { nodesOf, treeOf } from '../architecture/source-files.js';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const marker = /\/\/ =>.*$/gm;
/** Behind a value, on its last line or on the line below. */
const promise = /^[ \t]*\n?[ \t]*\/\/ =>(.*)/;

/**
 * An example as a module that checks itself: `value; // => expected` becomes an assertion that the two are
 * deeply equal, and so does `const name = value; // => expected`. A long result may stand on the line below.
 */
export function withExpectations(code: string): string {
  const tree = treeOf({ path: 'example.ts', text: code });
  const edits = nodesOf(tree).flatMap((node) => expectationAt(node, code));
  const marked = code.match(marker) ?? [];
  if (marked.length === 0) throw new Error('the example shows no result: no line ends in `// => …`');
  if (marked.length > edits.length) {
    throw new Error(
      'a `// => …` stands where there is no value: put it behind a whole expression or constant',
    );
  }
  const checked = edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), code);
  return `import { expect as expectExample } from 'vitest';\n${checked}`;
}

function expectationAt(node: ts.Node, code: string): Edit[] {
  const [behind, expected] = (ts.isStatement(node) && promise.exec(code.slice(node.end))) || [];
  if (behind === undefined || expected === undefined) return [];
  const end = node.end + behind.length;
  const assertion = (value: string) => `expectExample(${value}).toStrictEqual(${expected.trim()});`;
  if (ts.isExpressionStatement(node)) {
    return [{ start: node.getStart(), end, text: assertion(node.expression.getText()) }];
  }
  const [constant, ...more] = ts.isVariableStatement(node) ? node.declarationList.declarations : [];
  if (constant === undefined || more.length > 0 || !ts.isIdentifier(constant.name)) return [];
  return [{ start: node.end, end, text: ` ${assertion(constant.name.text)}` }];
}
