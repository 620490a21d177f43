import { existsSync, readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** A file of the repository: its path from the root, with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const root = new URL('../../', import.meta.url);
const textual = /\.(ts|mts|cts|js|mjs|json|md|mmd|svg|yml|yaml)$/;
const generated = /(^|\/)(node_modules|\.generated|dist)(\/|$)|^docs\/reference\//;

const read = new Map<string, SourceFile>();
const trees = new WeakMap<SourceFile, ts.SourceFile>();

/** The text files under folders of the repository, or single files, in the order of their paths. */
export function filesUnder(...places: readonly string[]): SourceFile[] {
  return places.flatMap(pathsUnder).map(readOnce);
}

/** The same object for the same text, so that the syntax tree is made once for all rules. */
function readOnce(path: string): SourceFile {
  const text = readFileSync(new URL(path, root), 'utf8');
  const known = read.get(path);
  const file = known?.text === text ? known : { path, text };
  read.set(path, file);
  return file;
}

function pathsUnder(place: string): string[] {
  const location = new URL(place, root);
  if (!existsSync(location)) return [];
  if (textual.test(place)) return [place];
  return pathsIn(place).sort();
}

/** What is generated is not entered: other tests write and delete there at the same time. */
function pathsIn(folder: string): string[] {
  return readdirSync(new URL(`${folder}/`, root), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (generated.test(`${path}/`)) return [];
    if (entry.isDirectory()) return pathsIn(path);
    return textual.test(path) ? [path] : [];
  });
}

/** The syntax tree of a file. */
export function treeOf(file: SourceFile): ts.SourceFile {
  const tree = trees.get(file) ?? ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
  trees.set(file, tree);
  return tree;
}

/** Every node of a syntax tree, comments and their tags left out. */
export function nodesOf(tree: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = [];
  function visit(node: ts.Node): void {
    nodes.push(node);
    ts.forEachChild(node, visit);
  }
  visit(tree);
  return nodes;
}

/** Where a node stands, as editors and terminals link it: `src/kernel/check.ts:12`. */
export function placeOf(node: ts.Node): string {
  const tree = node.getSourceFile();
  return `${tree.fileName}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`;
}
