import { accepted, type Checked, rejected } from '../issue/index.js';
import { jsonSyntaxError } from './json-syntax-error.js';

/** Characters of one document: a case file over ten years has some 200,000. */
export const longestDocument = 20_000_000;

/**
 * Text as JSON, or why it is none. The answer names line and column and never quotes the text.
 *
 * @example
 * ```ts
 * import { readJson } from 'exit-work/kernel';
 *
 * readJson('{"id": }');
 * // => { ok: false, issues: [{ code: 'not-json', path: '(root)', message: 'is not JSON: it breaks at line 1, column 8' }] }
 * ```
 */
export function readJson(text: string): Checked<unknown> {
  if (text.length > longestDocument) {
    return refused('document-too-long', `expected at most ${longestDocument} characters in one document`);
  }
  if (text.startsWith('\uFEFF')) {
    return refused('byte-order-mark', 'begins with a byte order mark; save it as UTF-8 without one');
  }
  try {
    const value: unknown = JSON.parse(text);
    return accepted(value);
  } catch {
    return refused('not-json', `is not JSON: ${whereItBreaks(text)}`);
  }
}

function refused(code: string, message: string): Checked<never> {
  return rejected([{ code, path: '(root)', message }]);
}

function whereItBreaks(text: string): string {
  const position = jsonSyntaxError(text) ?? text.length;
  if (position === text.length) return 'it ends too early';
  const before = text.slice(0, position).split('\n');
  return `it breaks at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
