import * as z from 'zod';
import { CalendarDay } from '../kernel/calendar-day.js';
import { Identifier } from '../kernel/identifier.js';
import { Instant } from '../kernel/instant.js';
import { TimeZone } from '../kernel/time-zone.js';
import { type DataCategory, type Vocabulary, valuesOf } from '../vocabulary/index.js';
import type { Annotation } from './annotation.js';
import { type Field, field, type Leaf } from './field.js';

const shortestText = z.string().min(1).max(300);
const longText = z.string().min(1).max(20_000);
const secureAddressWanted = 'expected a web address that begins with `https://`';
// zod alone would trim the text, and take `https:host` for an address.
const webAddress = z
  .string()
  .max(2_000)
  .regex(/^https:\/\/\S+$/, { error: secureAddressWanted, abort: true })
  .check(z.url({ error: secureAddressWanted }));
const flagged = z.boolean();
const counted = z.int().min(0).max(1_000_000);

/** A text of one line, 1 to 300 characters. */
export function shortText(annotation: Annotation): Field<string> {
  return field(shortestText, annotation);
}

/**
 * A text that a person writes freely, 1 to 20,000 characters. Nobody can know what is in it, so the record
 * says what it may contain besides its own category.
 */
export function freeText(
  annotation: Annotation & { readonly mayContain: readonly DataCategory[] },
): Field<string> {
  return field(longText, annotation);
}

/** An identifier, see {@link Identifier}. */
export function identifier(annotation: Annotation): Field<Identifier> {
  return field(Identifier, annotation);
}

/** A day of the calendar, see {@link CalendarDay}. */
export function day(annotation: Annotation): Field<CalendarDay> {
  return field(CalendarDay, annotation);
}

/** An instant, see {@link Instant}. */
export function instant(annotation: Annotation): Field<Instant> {
  return field(Instant, annotation);
}

/** The name of a time zone, see {@link TimeZone}. */
export function timeZone(annotation: Annotation): Field<TimeZone> {
  return field(TimeZone, annotation);
}

/** A secure web address (`https`). */
export function secureUrl(annotation: Annotation): Field<string> {
  return field(webAddress, annotation);
}

/** True or false. */
export function flag(annotation: Annotation): Field<boolean> {
  return field(flagged, annotation);
}

/** A whole number from 0 to 1,000,000. */
export function count(annotation: Annotation): Field<number> {
  return field(counted, annotation);
}

/** A value of a closed list. */
export function term<Value extends string>(list: Vocabulary<Value>, annotation: Annotation): Field<Value> {
  return field<Value>(z.enum(valuesOf(list)), { ...annotation, vocabulary: list });
}

/** Exactly one value: what tells the records of a choice apart. */
export function literal<const Value extends Leaf>(value: Value, annotation: Annotation): Field<Value> {
  return field<Value>(z.literal(value) as z.ZodType<Value, Value>, annotation);
}
