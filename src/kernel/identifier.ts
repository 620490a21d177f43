import * as z from 'zod';

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

export const identifierPattern = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,79}$/;

export const Identifier: z.ZodType<Identifier, Identifier> = z.string().regex(identifierPattern, {
  error:
    'expected an identifier: letters, digits, `-`, `_`, `.`, `:`, at most 80, the first a letter or a digit',
});
