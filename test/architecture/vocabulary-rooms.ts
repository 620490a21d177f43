import { posix } from 'node:path';
import ts from 'typescript';
import { importsOf } from './imports-of.js';
import { nodesOf, placeOf, type SourceFile, treeOf } from './source-files.js';

/** A list of words, and where it is declared. */
interface WordList {
  readonly name: string;
  readonly place: string;
  readonly room: string;
}

/** What makes a field out of a list, or a few of them. */
const makers: readonly string[] = ['term', 'codedOrText', 'areaAssessment'];

/**
 * A list that one record alone uses stands in the room of that record's subject. Records that stand in one file are one
 * with its parts. A list of several records can stand anywhere, and so can one of none.
 */
export function misplacedLists(files: readonly SourceFile[]): string[] {
  const owners = ownersIn(files);
  const users = new Map<string, Set<string>>();
  for (const file of files.filter(isOfRecords)) {
    for (const list of listsIn(file)) {
      users.set(list, new Set([...(users.get(list) ?? []), ...owners(file.path)]));
    }
  }
  return files.flatMap(declaredLists).flatMap(({ name, place, room }) => {
    const [only, ...others] = users.get(name) ?? [];
    if (only === undefined || others.length > 0 || subjectOf(only) === room) return [];
    return `${place}: \`${name}\` is used by ${only} alone, and belongs into src/vocabulary/${subjectOf(only)}`;
  });
}

function isOfRecords({ path }: SourceFile): boolean {
  return path.startsWith('src/model/') || path.startsWith('src/sharing/');
}

/** `people` of `src/model/people/client.ts`; whatever the rooms of sharing are called, their subject is sharing. */
function subjectOf(path: string): string {
  const [, folder, room = ''] = path.split('/');
  return folder === 'model' ? room : 'sharing';
}

/** Fields that stand in a file of their own belong to the records that are made of them. */
function ownersIn(files: readonly SourceFile[]): (path: string) => readonly string[] {
  const records = new Set(files.filter((file) => calls(file, ['record']).length > 0).map(({ path }) => path));
  return (path) => {
    if (records.has(path)) return [path];
    const from = files.filter(
      (file) => records.has(file.path) && importsOf(file).some(({ target }) => target === path),
    );
    return from.length === 0 ? [path] : from.map((file) => file.path);
  };
}

function listsIn(file: SourceFile): readonly string[] {
  return calls(file, makers).flatMap(({ arguments: [list] }) =>
    list !== undefined && ts.isIdentifier(list) ? [list.text] : [],
  );
}

function declaredLists(file: SourceFile): readonly WordList[] {
  const room = posix.dirname(file.path).replace('src/vocabulary/', '');
  if (!file.path.startsWith('src/vocabulary/')) return [];
  return calls(file, ['vocabulary']).flatMap(({ parent }) =>
    ts.isVariableDeclaration(parent) ? { name: parent.name.getText(), place: placeOf(parent), room } : [],
  );
}

function calls(file: SourceFile, names: readonly string[]): readonly ts.CallExpression[] {
  return nodesOf(treeOf(file))
    .filter((node) => ts.isCallExpression(node))
    .filter(({ expression }) => ts.isIdentifier(expression) && names.includes(expression.text));
}
