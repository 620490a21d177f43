import { accepted, type Checked, demand, fieldPath, plainPath, rejected } from '../issue/index.js';
import { type DoubledName, doubledName } from './doubled-name.js';
import { jsonLimits, shownDepth } from './json-faults.js';
import { jsonSyntaxError } from './json-syntax-error.js';
import { namesRead, namesWritten } from './names-given.js';

/** Characters of one document: a case file over ten years has some 200,000. */
export const longestDocument = 20_000_000;

/** A path as far as it may be shown: what stands in it was written by somebody. */
type ShownPath = (path: readonly PropertyKey[]) => readonly PropertyKey[];

/**
 * Text as JSON, or why it is none. The answer names line and column and never quotes the text. Throws an `InputError` for what is
 * no text.
 *
 * A name that stands twice in one object is refused, where `JSON.parse` takes the later of the two without a word: a consent
 * that says both `refused` and `given` says nothing. The path to it is told as far as its names have the form of names of
 * fields; `readCaseFile`, which knows the fields, tells those that it knows.
 *
 * @example
 * ```ts
 * import { readJson } from 'exit-work/kernel';
 *
 * readJson('{"id": }');
 * // => { ok: false, issues: [{ code: 'not-json', path: '(root)', message: 'is not JSON: it breaks at line 1, column 8' }] }
 * const twice = readJson('{"consents": [{"status": "refused", "status": "given"}]}');
 * twice.ok ? '' : twice.issues[0]?.path; // => 'consents[0].status'
 * ```
 */
export function readJson(text: string): Checked<unknown> {
  const read = readJsonWith(text, plainPath);
  return read.ok ? accepted(read.value.data) : read;
}

/** What a text says, and whether it was seen on the way that it is plain and bounded. */
interface ReadData {
  readonly data: unknown;
  readonly isPlain: boolean;
}

/** {@link readJson}, where it is known how much of a path may be shown. */
export function readJsonWith(text: string, shownOf: ShownPath): Checked<ReadData> {
  demand(typeof text === 'string', 'text', 'text');
  if (text.length > longestDocument) {
    return refused('document-too-long', `expected at most ${longestDocument} characters in one document`);
  }
  if (text.startsWith('\uFEFF')) {
    return refused('byte-order-mark', 'begins with a byte order mark; save it as UTF-8 without one');
  }
  const read = parsed(text);
  if (!read.ok) return read;
  const data = read.value;
  const { values, depth, text: longest } = jsonLimits;
  // As many names as were written: then none stood twice, and nothing that is slower is looked for.
  const isPlain = text.length <= values && namesRead(data, depth, longest) === namesWritten(text);
  const doubled = isPlain ? undefined : doubledName(text);
  return doubled === undefined ? accepted({ data, isPlain }) : refusedAsDoubled(text, doubled, shownOf);
}

function parsed(text: string): Checked<unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return accepted(value);
  } catch {
    return refused('not-json', `is not JSON: ${whereItBreaks(text)}`);
  }
}

function refusedAsDoubled(text: string, { path, at }: DoubledName, shownOf: ShownPath): Checked<never> {
  return rejected([
    {
      code: 'doubled-name',
      path: fieldPath(shownOf(path).slice(0, shownDepth)),
      message: `a field is given twice, for the second time at ${lineAndColumn(text, at)}; leave the one that is right`,
    },
  ]);
}

function refused(code: string, message: string): Checked<never> {
  return rejected([{ code, path: '(root)', message }]);
}

function whereItBreaks(text: string): string {
  const position = jsonSyntaxError(text) ?? text.length;
  if (position === text.length) return 'it ends too early';
  return `it breaks at ${lineAndColumn(text, position)}`;
}

function lineAndColumn(text: string, position: number): string {
  const before = text.slice(0, position).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
