import { accepted, type Checked, rejected } from './result.js';

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
 * // => { ok: false, issues: [{ path: '(root)', message: 'is not JSON: it breaks at line 1, column 8' }] }
 * ```
 */
export function readJson(text: string): Checked<unknown> {
  if (text.length > longestDocument) {
    return rejected([
      { path: '(root)', message: `expected at most ${longestDocument} characters in one document` },
    ]);
  }
  try {
    const value: unknown = JSON.parse(text);
    return accepted(value);
  } catch (error) {
    return rejected([{ path: '(root)', message: `is not JSON${whereItBreaks(error, text)}` }]);
  }
}

function whereItBreaks(error: unknown, text: string): string {
  const position = error instanceof Error ? /at position (\d+)/.exec(error.message)?.[1] : undefined;
  if (position === undefined) return ': it ends too early or holds a character that does not belong there';
  const before = text.slice(0, Number(position)).split('\n');
  return `: it breaks at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
