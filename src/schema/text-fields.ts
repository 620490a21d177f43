import { demandFields } from '../kernel/issue/index.js';
import { lineOfText, linesOfText } from '../kernel/text/index.js';
import { type Annotation, orUnread, type TextAnnotation } from './annotation/index.js';
import { type Field, leaf } from './field.js';

const oneLine = /* @__PURE__ */ lineOfText(300);
const longText = /* @__PURE__ */ linesOfText(20_000);

/**
 * A text of one line, 1 to 300 characters, in any script and with something to be seen. Refused is what no database or
 * screen can hold: controls (a tab among them), halves of characters, and what turns the direction of writing (U+202A to
 * U+202E); the marks and isolates that right-to-left scripts need pass.
 * Throws an `InputError` for an annotation that is none.
 *
 * Nobody can know what somebody writes down, so the record says what it may contain besides its own category: {@link unread}, or
 * a list, or why it is nothing.
 *
 * @example
 * ```ts
 * import { shortText, unread } from 'exit-work/schema';
 * import * as z from 'zod';
 *
 * const made = shortText(unread({ label: 'Example', category: 'progress', subject: 'client' }));
 * ['he comes every week', ''].map((value) => z.safeParse(made, value).success); // => [true, false]
 * ```
 */
export function shortText(annotation: TextAnnotation): Field<string> {
  return leaf(oneLine, orUnread(annotation));
}

/**
 * How somebody or something is called: a person, an organisation, a place, a law, a version. One line, 1 to 300 characters,
 * that says no more than its category: what is told of somebody is a {@link shortText}.
 * Throws an `InputError` for an annotation that is none.
 *
 * @example
 * ```ts
 * import { name } from 'exit-work/schema';
 * import * as z from 'zod';
 *
 * const made = name({ label: 'Name', category: 'identity', subject: 'relative' });
 * ['Mary Sample', ''].map((value) => z.safeParse(made, value).success); // => [true, false]
 * ```
 */
export function name(annotation: Annotation): Field<string> {
  demandFields(annotation, 'annotation');
  return leaf(oneLine, { ...annotation, mayContain: [], saysNoMore: 'a name' });
}

/**
 * A text that a person writes freely, 1 to 20,000 characters, with line ends and tabs; else as {@link
 * shortText}, also in what the record says of it.
 * Throws an `InputError` for an annotation that is none.
 *
 * @example
 * ```ts
 * import { annotationOf, freeText } from 'exit-work/schema';
 *
 * const note = freeText({ label: 'Note', category: 'progress', subject: 'client', mayContain: ['health'] });
 * annotationOf(note)?.mayContain; // => ['health']
 * ```
 */
export function freeText(annotation: TextAnnotation): Field<string> {
  return leaf(longText, orUnread(annotation));
}
