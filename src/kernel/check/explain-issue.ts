import { match, P } from 'ts-pattern';
import type * as z from 'zod';
import { codeGiven, fieldPath, type Issue, nearestName } from '../issue/index.js';
import { expectedYears } from '../time/index.js';
import { knownNames, knownPath } from './known-path.js';

const shownOptions = 12;

/**
 * The message of an issue whose schema has none of its own. It takes precedence over zod's locale and over an
 * application's `z.config({ customError })`, so that neither can put other words, or a value, into an issue.
 */
export const genericMessage = 'is not acceptable here';

/**
 * A zod issue in this library's words: no value of the input, no name of a type of the language, and of the path as much as the
 * schema knows. A field that is not known is told of by its place: its name is the writer's own and can be anything.
 */
export function explainIssue(
  issue: z.core.$ZodIssue,
  schema: z.core.$ZodType,
  above: readonly PropertyKey[] = [],
): readonly Issue[] {
  const given = codeGiven(issue);
  const path = fieldPath([...above, ...knownPath(schema, issue.path)]);
  const at = (code: string, message: string): Issue[] => [{ code: given ?? code, path, message }];
  return match(issue)
    .with({ code: 'invalid_type' }, ({ expected, input }) =>
      at(input === undefined ? 'missing' : 'wrong-type', wrongType(expected, input)),
    )
    .with({ code: 'invalid_value' }, (value) => at('not-in-list', valueExpectation(value)))
    .with({ code: 'invalid_format' }, ({ format, message, pattern }) =>
      at(
        `wrong-form-${format === 'regex' ? 'text' : format}`,
        message === genericMessage ? formatExpectation(format) + expectedYears(pattern) : message,
      ),
    )
    .with({ code: 'too_small', origin: P.union('string') }, ({ minimum }) =>
      at(
        'too-short',
        minimum === 1 ? 'expected some text, found none' : `expected at least ${minimum} characters`,
      ),
    )
    .with({ code: 'too_big', origin: 'string' }, ({ maximum }) =>
      at('too-long', `expected at most ${maximum} characters`),
    )
    .with({ code: 'too_small', origin: 'array' }, ({ minimum }) =>
      at('too-few', `expected at least ${minimum} ${minimum === 1 ? 'entry' : 'entries'}`),
    )
    .with({ code: 'too_big', origin: 'array' }, ({ maximum }) =>
      at('too-many', `expected at most ${maximum} ${maximum === 1 ? 'entry' : 'entries'}`),
    )
    .with({ code: 'too_small' }, ({ minimum, inclusive }) =>
      at('too-small', inclusive === false ? `expected more than ${minimum}` : `expected ${minimum} or more`),
    )
    .with({ code: 'too_big' }, ({ maximum, inclusive }) =>
      at('too-large', inclusive === false ? `expected less than ${maximum}` : `expected ${maximum} or less`),
    )
    .with({ code: 'not_multiple_of' }, ({ divisor }) =>
      at('not-a-multiple', `expected a multiple of ${divisor}`),
    )
    .with({ code: 'unrecognized_keys' }, (unknown) =>
      unknownFields(unknown, knownNames(schema, issue.path), path),
    )
    .with({ code: 'invalid_union' }, (union) =>
      at('discriminator' in union ? 'unknown-kind' : 'unknown-form', unionExpectation(union)),
    )
    .with({ code: 'invalid_key' }, () =>
      at('wrong-form-name-of-entry', 'the name of this entry is not of the form that is expected here'),
    )
    .with({ code: 'invalid_element' }, () =>
      at('wrong-form-entry', 'an entry is not of the form that is expected here'),
    )
    .with({ code: 'custom' }, ({ message }) => at('not-acceptable', message))
    .exhaustive();
}

function unknownFields(
  { keys, input }: z.core.$ZodIssueUnrecognizedKeys,
  known: readonly string[],
  path: string,
): readonly Issue[] {
  const places = new Map(Object.keys(Object(input)).map((key, place) => [key, place + 1]));
  return keys.map((key, index) => ({
    code: 'unknown-field',
    path,
    message: `field ${places.get(key)} of ${places.size} is not known here; ${remedyFor(key, index, known)}`,
  }));
}

/** What is looked for costs time, and whoever has written many fields that are not known has not misspelt them. */
function remedyFor(key: string, index: number, known: readonly string[]): string {
  // Ours, then.
  if (known.includes(key)) return `\`${key}\` belongs to another kind; remove it, or correct the kind`;
  const meant = index < shownOptions ? nearestName(key, known) : undefined;
  return meant === undefined ? 'remove it or correct its spelling' : `write \`${meant}\` if that is meant`;
}

function wrongType(expected: string, input: unknown): string {
  return `expected ${inWords(expected)}, found ${kindOf(input)}`;
}

function valueExpectation({ message, values }: z.core.$ZodIssueInvalidValue): string {
  return message === genericMessage ? `expected ${oneOf(values)}` : message;
}

function unionExpectation({ message, ...union }: z.core.$ZodIssueInvalidUnion): string {
  if (message !== genericMessage) return message;
  return 'discriminator' in union
    ? 'expected a kind that is known here'
    : 'expected one of the forms that are known here, and found none of them';
}

function oneOf(values: readonly unknown[]): string {
  const shown = values.slice(0, shownOptions).map((value) => `\`${String(value)}\``);
  const more = values.length - shown.length;
  if (values.length === 1) return shown.join('');
  return `one of ${shown.join(', ')}${more > 0 ? ` or ${more} more` : ''}`;
}

function inWords(expected: string): string {
  return match(expected)
    .with('string', () => 'text')
    .with('number', () => 'a number')
    .with('int', () => 'a whole number')
    .with('boolean', () => 'true or false')
    .with('array', () => 'a list')
    .with('object', 'record', () => 'an object with named fields')
    .with('null', () => 'null')
    .otherwise(() => 'a value of another kind');
}

function kindOf(input: unknown): string {
  if (input === undefined) return 'nothing';
  if (input === null) return 'null';
  if (Array.isArray(input)) return 'a list';
  return match(typeof input)
    .with('string', () => 'text')
    .with('number', () => 'a number')
    .with('boolean', () => 'true or false')
    .with('object', () => 'an object')
    .otherwise(() => 'something that is not JSON');
}

function formatExpectation(format: string): string {
  return match(format)
    .with('date', () => 'expected a day of the calendar written `YYYY-MM-DD`')
    .with(
      'datetime',
      () => 'expected an instant with its offset, such as `2031-03-04T09:30:00+01:00` or `…T08:30:00Z`',
    )
    .with('time', () => 'expected a time of the clock written `HH:MM`')
    .with('regex', () => 'expected text of another form')
    .with('email', () => 'expected an e-mail address')
    .with('url', () => 'expected a web address')
    .otherwise((other) => `expected text of the form \`${other}\``);
}
