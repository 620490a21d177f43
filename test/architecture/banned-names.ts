import ts from 'typescript';
import {
  type BannedProperty,
  bannedNames,
  bannedProperties,
  bannedWords,
  exceptions,
} from './field-terms.js';
import { exportsOf } from './house/exports-of.js';
import { nodesOf, placeOf, type SourceFile, treeOf } from './source-files.js';

/** A name that a file gives out, or that itself is the name of a file or a folder. */
interface Named {
  readonly place: string;
  readonly path: string;
  readonly name: string;
  readonly instead: string | undefined;
}

/** Words of this house alone, where the field has a term that experts know. */
export function houseWords(files: readonly SourceFile[]): string[] {
  const found = files.flatMap((file) => {
    const nodes = nodesOf(treeOf(file));
    return [...namesOfPath(file), ...namesInside(file, nodes), ...properties(file, nodes)];
  });
  const banned = found.filter(({ instead }) => instead !== undefined);
  const known = new Set(Object.keys(exceptions));
  const faults = banned
    .filter((one) => !known.has(keyOf(one)))
    .map(({ place, name, instead }) => `${place}: \`${name}\` is a word of this house alone; ${instead}`);
  return [...new Set(faults), ...idle([...known], files, banned)];
}

/** Exceptions that nobody needs any more, as far as their files are among these. */
function idle(known: readonly string[], files: readonly SourceFile[], banned: readonly Named[]): string[] {
  const paths = new Set(files.flatMap(({ path }) => partsOf(path).map((part) => part.path)));
  const used = new Set(banned.map(keyOf));
  return known
    .filter((key) => paths.has(key.split('#')[0] ?? '') && !used.has(key))
    .map((key) => `${key} is excepted in test/architecture/field-terms.ts, and is no longer there`);
}

function keyOf({ path, name }: Named): string {
  return `${path}#${name}`;
}

/** A file and the folders that it is in, each with the path up to it. */
function partsOf(path: string): readonly { readonly path: string; readonly name: string }[] {
  const names = path.split('/');
  return names.map((name, index) => ({
    path: names.slice(0, index + 1).join('/'),
    name: name.replace(/\.ts$/, ''),
  }));
}

function namesOfPath(file: SourceFile): readonly Named[] {
  return partsOf(file.path).map(({ path, name }) => ({
    place: path,
    path,
    name,
    instead: fileNames.get(name) ?? insteadOfWord(name.split('-')),
  }));
}

function namesInside(file: SourceFile, nodes: readonly ts.Node[]): readonly Named[] {
  const exported = exportsOf(file)
    .filter(({ origin }) => origin === undefined)
    .map(({ place, name }) => ({ place, name }));
  const types = nodes
    .filter((node) => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))
    .map((node) => ({ place: placeOf(node), name: node.name.text }));
  return [...exported, ...types].map(({ place, name }) => ({
    place,
    path: file.path,
    name,
    instead: termFor(name) ?? insteadOfWord(wordsOf(name)),
  }));
}

function termFor(name: string): string | undefined {
  return Object.hasOwn(bannedNames, name) ? bannedNames[name] : undefined;
}

function insteadOfWord(words: readonly string[]): string | undefined {
  return words
    .map((word) => (Object.hasOwn(bannedWords, word) ? bannedWords[word] : undefined))
    .find(Boolean);
}

function wordsOf(name: string): readonly string[] {
  return name.split(/(?=[A-Z])/).map((word) => word.toLowerCase());
}

const fileNames: ReadonlyMap<string, string> = new Map(
  Object.entries(bannedNames).map(([name, instead]) => [wordsOf(name).join('-'), instead]),
);

/** Properties and texts that were part of what the library promises, where they meant something else than elsewhere. */
function properties(file: SourceFile, nodes: readonly ts.Node[]): readonly Named[] {
  return nodes.flatMap((node) => {
    const name = propertyOf(node) ?? (ts.isStringLiteral(node) ? `'${node.text}'` : undefined);
    if (name === undefined) return [];
    const rule = bannedProperties.find((one) => one.name === name && isUnder(file.path, one));
    return rule === undefined ? [] : { place: placeOf(node), path: file.path, name, instead: rule.instead };
  });
}

function propertyOf(node: ts.Node): string | undefined {
  const isProperty =
    ts.isPropertySignature(node) || ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node);
  return isProperty && ts.isIdentifier(node.name) ? node.name.text : undefined;
}

function isUnder(path: string, { under }: BannedProperty): boolean {
  return under.some((folder) => path.startsWith(folder));
}
