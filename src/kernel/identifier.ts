import * as z from 'zod';
import { coded } from './issue/index.js';

/**
 * A name that a machine gives: letters, digits, `-`, `_`, `.` and `:`, at most 80. It must not carry meaning:
 * a file number built from a birth date is personal data in the wrong place.
 *
 * @example
 * ```ts
 * import { Identifier } from 'exit-work/kernel';
 *
 * Identifier.safeParse('case-0001').success; // => true
 * Identifier.safeParse('Sam Sample').success; // => false
 * ```
 */
export type Identifier = string;

const identifierPattern = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,79}$/;

export const Identifier: z.ZodType<Identifier, Identifier> = z.string().regex(identifierPattern, {
  error: coded(
    'wrong-form-identifier',
    'expected an identifier: letters, digits, `-`, `_`, `.`, `:`, at most 80, the first a letter or a digit',
  ),
});

const longest = 80;
const isLetterOrDigit = /* @__PURE__ */ allowing(/[A-Za-z0-9]/);
const isAllowed = /* @__PURE__ */ allowing(/[A-Za-z0-9._:-]/);

/**
 * Whether a value is an identifier; it says the same as {@link Identifier}, at a fraction of the cost.
 *
 * @example
 * ```ts
 * import { isIdentifier } from 'exit-work/kernel';
 *
 * isIdentifier('case-0001'); // => true
 * isIdentifier(undefined); // => false
 * ```
 */
export function isIdentifier(value: unknown): value is Identifier {
  if (typeof value !== 'string' || value.length === 0 || value.length > longest) return false;
  if (isLetterOrDigit[value.charCodeAt(0)] !== 1) return false;
  for (let place = 1; place < value.length; place += 1) {
    if (isAllowed[value.charCodeAt(place)] !== 1) return false;
  }
  return true;
}

/** For each character of ASCII whether a pattern takes it. */
function allowing(pattern: RegExp): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, code) => (pattern.test(String.fromCharCode(code)) ? 1 : 0));
}
