import * as z from 'zod';
import { Identifier } from '../kernel/index.js';
import { coded, demand, demandFields, demandOptions } from '../kernel/issue/index.js';
import { secureAddress } from '../kernel/text/index.js';
import { CalendarDay, Instant, LocalTime, TimeZone, withinYears } from '../kernel/time/index.js';
import { type Vocabulary, valuesOf } from '../vocabulary/index.js';
import { type Annotation, annotated } from './annotation/index.js';
import { branded, type Field, leaf, type Scalar } from './field.js';

const dayOfRecords = /* @__PURE__ */ withinYears(CalendarDay);
const instantOfRecords = /* @__PURE__ */ withinYears(Instant);
const webAddress = /* @__PURE__ */ addressOfWeb();
const flagged = /* @__PURE__ */ z.boolean();
const counted = /* @__PURE__ */ wholeNumber();

/**
 * An identifier, see {@link Identifier}.
 * Throws an `InputError` for an annotation that is none.
 *
 * @example
 * ```ts
 * import { identifier } from 'exit-work/schema';
 * import * as z from 'zod';
 *
 * const made = identifier({ label: 'Example', category: 'identity', subject: 'client' });
 * ['c-1', 'Sam Sample'].map((value) => z.safeParse(made, value).success); // => [true, false]
 * ```
 */
export function identifier(annotation: Annotation): Field<Identifier> {
  return leaf(Identifier, annotation);
}

/**
 * A day of the calendar, see {@link CalendarDay}, in the years 1900 to 2199.
 * Throws an `InputError` for an annotation that is none.
 *
 * @example
 * ```ts
 * import { day } from 'exit-work/schema';
 * import * as z from 'zod';
 *
 * const made = day({ label: 'Example', category: 'identity', subject: 'client' });
 * ['2031-02-28', '2031-02-30'].map((value) => z.safeParse(made, value).success); // => [true, false]
 * ```
 */
export function day(annotation: Annotation): Field<CalendarDay> {
  return leaf(dayOfRecords, annotation);
}

/**
 * An instant, see {@link Instant}, in the years 1900 to 2199.
 * Throws an `InputError` for an annotation that is none.
 *
 * @example
 * ```ts
 * import { instant } from 'exit-work/schema';
 * import * as z from 'zod';
 *
 * const made = instant({ label: 'Example', category: 'identity', subject: 'client' });
 * ['2031-02-28T10:00:00Z', '2031-02-28T10:00:00'].map((value) => z.safeParse(made, value).success); // => [true, false]
 * ```
 */
export function instant(annotation: Annotation): Field<Instant> {
  return leaf(instantOfRecords, annotation);
}

/**
 * A time of the clock at a place, see {@link LocalTime}.
 * Throws an `InputError` for an annotation that is none.
 *
 * @example
 * ```ts
 * import { localTime } from 'exit-work/schema';
 * import * as z from 'zod';
 *
 * const made = localTime({ label: 'Example', category: 'identity', subject: 'client' });
 * ['08:30', '8.30', '24:00'].map((value) => z.safeParse(made, value).success); // => [true, false, false]
 * ```
 */
export function localTime(annotation: Annotation): Field<LocalTime> {
  return leaf(LocalTime, annotation);
}

/**
 * The name of a time zone, see {@link TimeZone}.
 * Throws an `InputError` for an annotation that is none.
 *
 * @example
 * ```ts
 * import { timeZone } from 'exit-work/schema';
 * import * as z from 'zod';
 *
 * const made = timeZone({ label: 'Example', category: 'identity', subject: 'client' });
 * ['Europe/Vienna', '+01:00'].map((value) => z.safeParse(made, value).success); // => [true, false]
 * ```
 */
export function timeZone(annotation: Annotation): Field<TimeZone> {
  return leaf(TimeZone, annotation);
}

/**
 * A secure web address (`https`).
 * Throws an `InputError` for an annotation that is none.
 *
 * @example
 * ```ts
 * import { secureUrl } from 'exit-work/schema';
 * import * as z from 'zod';
 *
 * const made = secureUrl({ label: 'Example', category: 'identity', subject: 'client' });
 * ['https://example.org', 'http://example.org'].map((value) => z.safeParse(made, value).success); // => [true, false]
 * ```
 */
export function secureUrl(annotation: Annotation): Field<string> {
  return leaf(webAddress, annotation);
}

/**
 * True or false.
 * Throws an `InputError` for an annotation that is none.
 *
 * @example
 * ```ts
 * import { flag } from 'exit-work/schema';
 * import * as z from 'zod';
 *
 * const made = flag({ label: 'Example', category: 'identity', subject: 'client' });
 * [true, 'yes'].map((value) => z.safeParse(made, value).success); // => [true, false]
 * ```
 */
export function flag(annotation: Annotation): Field<boolean> {
  return leaf(flagged, annotation);
}

/**
 * A whole number from 0, or from 1 where nothing is not enough, to 1,000,000.
 * Throws an `InputError` for an annotation or a bound that is none.
 *
 * @example
 * ```ts
 * import { count } from 'exit-work/schema';
 * import * as z from 'zod';
 *
 * const made = count({ label: 'Example', category: 'identity', subject: 'client' });
 * [3, -3].map((value) => z.safeParse(made, value).success); // => [true, false]
 * ```
 */
export function count(annotation: Annotation, options: { readonly atLeast?: 0 | 1 } = {}): Field<number> {
  const { atLeast = 0 } = demandOptions(options, 'options', ['atLeast']);
  demand(atLeast === 0 || atLeast === 1, 'options.atLeast', '0 or 1');
  return leaf(atLeast === 0 ? counted : counted.min(atLeast), annotation);
}

/**
 * A value of a closed list.
 * Throws an `InputError` for what is no list, and for an annotation that is none.
 *
 * @example
 * ```ts
 * import { term } from 'exit-work/schema';
 * import { riskLevels } from 'exit-work/vocabulary';
 * import * as z from 'zod';
 *
 * const level = term(riskLevels, { label: 'Level', category: 'security', subject: 'client' });
 * z.safeParse(level, 'tremendous').success; // => false
 * ```
 */
export function term<Value extends string>(list: Vocabulary<Value>, annotation: Annotation): Field<Value> {
  demandFields(annotation, 'annotation');
  const values = valuesOf(list);
  return branded<Value, 'required'>(z.enum(values, annotated({}, { ...annotation, vocabulary: list })));
}

/**
 * Exactly one value: what tells the records of a choice apart.
 * Throws an `InputError` for a value of another kind, and for an annotation that is none.
 *
 * @example
 * ```ts
 * import { literal } from 'exit-work/schema';
 * import * as z from 'zod';
 *
 * const open = literal('open', { label: 'Status', category: 'case-administration', subject: 'client' });
 * z.safeParse(open, 'shut').success; // => false
 * ```
 */
export function literal<const Value extends Scalar>(value: Value, annotation: Annotation): Field<Value> {
  demand(['string', 'number', 'boolean'].includes(typeof value), 'value', 'a text, a number, true or false');
  return branded(z.literal(value, annotated({}, annotation)) as z.ZodType<Value, Value>);
}

/** zod alone would trim the text, and take `https:host` for an address. */
function addressOfWeb(): z.ZodType<string, string> {
  const error = coded('wrong-form-secure-address', 'expected a web address that begins with `https://`');
  return z.string().max(2_000).regex(secureAddress, { error, abort: true }).check(z.url({ error }));
}

function wholeNumber(): z.ZodInt {
  return z.int().min(0).max(1_000_000);
}
