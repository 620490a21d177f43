import ts from 'typescript';
import { nodesOf, type SourceFile, treeOf } from '../architecture/source-files.js';

/** A block of code under an `@example` of a doc comment. */
export interface Example {
  /** `src/kernel/check/check.ts` */
  readonly path: string;
  /** What the comment documents: `check`, `InputError`, `RecordSchema.extend`. */
  readonly name: string;
  readonly code: string;
}

/** Every `@example` of a file, in order. One without a block of TypeScript has no code. */
export function examplesOf(file: SourceFile): Example[] {
  return nodesOf(treeOf(file)).flatMap((node) =>
    ts
      .getJSDocCommentsAndTags(node)
      .filter((comment) => ts.isJSDoc(comment) && comment.parent === node)
      .flatMap((comment) => blocksIn(comment.getText()))
      .map((code) => ({ path: file.path, name: nameOf(node), code })),
  );
}

/** The compiler's own reading of a comment loses the layout of code, so the text is read as it stands. */
function blocksIn(comment: string): string[] {
  const text = comment.replace(/^\/\*\*|\*\/$/g, '').replace(/^[ \t]*\*[ \t]?/gm, '');
  return text
    .split(/^[ \t]*@example\b.*$/m)
    .slice(1)
    .flatMap((section) => {
      const blocks = [...section.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = '']) => code);
      return blocks.length > 0 ? blocks : [''];
    });
}

function nameOf(node: ts.Node): string {
  const declared = ts.isVariableStatement(node) ? node.declarationList.declarations[0] : node;
  const name = declared && ts.getNameOfDeclaration(declared as ts.Declaration)?.getText();
  if (name === undefined) return node.getSourceFile().fileName;
  const owner = node.parent;
  return ts.isInterfaceDeclaration(owner) || ts.isClassDeclaration(owner)
    ? `${owner.name?.text}.${name}`
    : name;
}
