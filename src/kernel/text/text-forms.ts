import * as z from 'zod';
import { coded } from '../issue/index.js';

// Written out, without names of properties of Unicode, because the published JSON Schemas have these patterns too. All of it
// is in the plane that four digits reach, but for the tags at the end, which stand as they are.
const lineEnds = '\\n\\r\\u2028\\u2029';
/** Controls, what turns the direction of writing until it is told otherwise, halves of characters. */
const nowhereWritable =
  '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\ud800-\\udfff';
const unwritable = `\\t\\n\\r${nowhereWritable}`;
const blank = '\\t\\v\\f \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000';
/** What Unicode lets a screen leave out, and the two letters and the sign that are drawn as nothing. */
const unseen =
  '\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u2800' +
  '\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufff8\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}';

const visible = `[^${blank}${unseen}${lineEnds}${unwritable}]`;
const visibleLine = /* @__PURE__ */ new RegExp(
  `^[${blank}${unseen}]*[^${blank}${unseen}${lineEnds}][^${lineEnds}]*$`,
  'u',
);
const writableLine = /* @__PURE__ */ new RegExp(`^[^${unwritable}]*$`, 'u');
const visibleText = /* @__PURE__ */ new RegExp(visible, 'u');
// A carriage return stands before a line feed or not at all: alone it lets what follows cover what stands before.
const longLine = `[^\\r${nowhereWritable}]*`;
const writableText = /* @__PURE__ */ new RegExp(`^${longLine}(?:\\r\\n${longLine})*$`, 'u');

/** What follows `other: `: it begins and ends with something, somewhere to be seen, and is written in one line. */
const edge = `[^\\s${unwritable}]`;
export const wordsOfOther: RegExp = /* @__PURE__ */ new RegExp(
  `^other: (?=[${blank}${unseen}]*${visible})${edge}(?:[^\\u2028\\u2029${unwritable}]{0,198}${edge})?$`,
  'u',
);

export const secureAddress: RegExp = /* @__PURE__ */ new RegExp(`^https:\\/\\/${edge}+$`, 'u');

const unwritableText = /* @__PURE__ */ coded(
  'unwritable-text',
  'holds a character that no database or screen can hold: a control character, half of a character, or one that turns the direction of writing; remove it',
);

/** A text of one line in which something can be seen. */
export function lineOfText(atMost: number, form = z.string()): z.ZodString {
  const error = coded('wrong-form-line', 'expected a single line of text');
  return form
    .max(atMost)
    .regex(visibleLine, { error, abort: true })
    .regex(writableLine, { error: unwritableText });
}

/** A text of any number of lines in which something can be seen. */
export function linesOfText(atMost: number, form = z.string()): z.ZodString {
  return form
    .max(atMost)
    .regex(visibleText, { error: coded('blank-text', 'expected some text'), abort: true })
    .regex(writableText, { error: unwritableText });
}

/** Refuses a text that cannot be written, and takes everything else: for schemas that are made elsewhere. */
export function writable(): z.core.$ZodCheck<unknown> {
  return z.refine((value) => typeof value !== 'string' || writableText.test(value), {
    error: unwritableText,
  });
}
