import ts from 'typescript';
import { describeRule } from './describe-rule.js';
import { filesUnder, nodesOf, placeOf, type SourceFile, treeOf } from './source-files.js';

/** Doors out of the type system; the compiler and biome close most of them, and this needs no switch. */
function escapes(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => [...silencedLines(file), ...looseNodes(file)]);
}

function silencedLines({ path, text }: SourceFile): string[] {
  return text.split('\n').flatMap((line, index) => {
    const [comment] = /@ts-(ignore|nocheck|expect-error)/.exec(line) ?? [];
    return comment === undefined ? [] : `${path}:${index + 1}: \`${comment}\` silences the compiler`;
  });
}

function looseNodes(file: SourceFile): string[] {
  return nodesOf(treeOf(file)).flatMap((node) => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) return `${placeOf(node)}: \`any\` switches checking off`;
    return asserts(node) ? `${placeOf(node)}: \`${node.getText()}\` asserts what it could check` : [];
  });
}

function asserts(node: ts.Node): boolean {
  if (ts.isNonNullExpression(node)) return true;
  const declares = ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node);
  return declares && node.exclamationToken !== undefined;
}

function written(code: string, says: string) {
  return { files: { 'src/kernel/a.ts': code }, says: [`src/kernel/a.ts:1: ${says}`] };
}

describeRule('the type system has no doors out', escapes, {
  holdsFor: filesUnder('src'),
  allows: {
    'unknown, negation and the word itself': {
      'src/kernel/a.ts': '// any\nexport const f = (a: unknown) => !a && "any" !== a;',
    },
  },
  breaks: {
    any: written('export const a: any = 1;', '`any` switches checking off'),
    'any inside a type': written('type A = Record<string, any[]>;', '`any` switches checking off'),
    'a non-null assertion': written('const b = a!.b;', '`a!` asserts what it could check'),
    'a definite assignment': written('let a!: string;', '`a!: string` asserts what it could check'),
    'a silenced line': written('// @ts-ignore', '`@ts-ignore` silences the compiler'),
    'a silenced file': written('// @ts-nocheck', '`@ts-nocheck` silences the compiler'),
  },
});
