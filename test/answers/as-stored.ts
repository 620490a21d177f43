import type { CaseKindName } from './cases.js';
import { type Renaming, renamings } from './renamed.js';

type Path = readonly string[];

/** An answer of today in the words of the store. */
export function asStored(
  answer: unknown,
  kind: CaseKindName,
  renamed: readonly Renaming[] = renamings,
): unknown {
  const concerned = renamed.filter(({ only }) => only === undefined || only === kind);
  return told(answer, [], concerned);
}

function told(value: unknown, path: Path, renamed: readonly Renaming[]): unknown {
  if (typeof value === 'string') return toldText(value, path, renamed);
  if (Array.isArray(value)) {
    const list = value.map((entry: unknown) => told(entry, path, renamed));
    return inOrder(list, path, renamed);
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([name, inner]) => {
    if (inner === undefined || isAdded(name, path, renamed)) return [];
    const cited = renamed.find((one) => 'citation' in one && one.citation === name && isAt(one, path));
    if (cited !== undefined && 'was' in cited) return [[cited.was, sourcesOf(inner)] as const];
    const stored = storedField(name, path, renamed);
    return [[stored, told(inner, [...path, stored], renamed)] as const];
  });
  return Object.fromEntries([...uncited(path, renamed), ...entries]);
}

/** What a holder without a citation had in its place. */
function uncited(path: Path, renamed: readonly Renaming[]): readonly (readonly [string, unknown])[] {
  return renamed.flatMap((one) =>
    'citation' in one && one.at !== undefined && isAt(one, path) ? [[one.was, []] as const] : [],
  );
}

function sourcesOf(citation: unknown): unknown {
  if (typeof citation !== 'object' || citation === null) return citation;
  return Reflect.get(citation, 'states') ?? Reflect.get(citation, 'follows') ?? [];
}

function isAt({ at }: Renaming, path: Path): boolean {
  return at === undefined || `.${path.join('.')}`.endsWith(`.${at}`);
}

function isAdded(name: string, path: Path, renamed: readonly Renaming[]): boolean {
  return renamed.some((one) => 'added' in one && one.added === name && isAt(one, path));
}

function storedField(name: string, path: Path, renamed: readonly Renaming[]): string {
  const found = renamed.find((one) => 'field' in one && one.field === name && isAt(one, path));
  return found !== undefined && 'was' in found ? found.was : name;
}

function toldText(text: string, path: Path, renamed: readonly Renaming[]): string {
  const last = path.at(-1);
  const plain = last === 'path' || last === 'paths' ? storedPath(text, renamed) : text;
  for (const one of renamed) if ('word' in one && one.word === plain && isAt(one, path)) return one.was;
  return renamed.reduce(
    (known, one) => ('phrase' in one && isAt(one, path) ? known.replaceAll(one.phrase, one.was) : known),
    plain,
  );
}

/** A path that an answer names, such as `duties[0].after`: its fields have new names too. */
function storedPath(text: string, renamed: readonly Renaming[]): string {
  const before: string[] = [];
  return text.replaceAll(/[^.[\]]+(?![^[]*\])/g, (name) => {
    const stored = storedField(name, before, renamed);
    before.push(stored);
    return stored;
  });
}

function inOrder(list: unknown[], path: Path, renamed: readonly Renaming[]): unknown[] {
  const found = renamed.find((one) => 'ordered' in one && isAt(one, path));
  if (found === undefined || !('ordered' in found)) return list;
  const keyOf = (entry: unknown) =>
    typeof entry === 'object' && entry !== null
      ? JSON.stringify(found.ordered.map((field): unknown => Reflect.get(entry, field)))
      : String(entry);
  return list.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : keyOf(one) > keyOf(other) ? 1 : 0));
}
