import { valuesOf } from 'exit-work/vocabulary';
import * as z from 'zod';
import type { LeafPlace } from './record-places.js';

/** A text that stands for itself: where it is found, this leaf is shown. */
export type Marker = `visible-${number}` | `withheld-${number}`;

/** Values of every form that a leaf can have, none of which any example holds. */
const forms: readonly (string | number | boolean)[] = [
  '1999-12-31',
  '2033-03-03',
  '1999-12-31T23:59:59Z',
  '2033-03-03T03:03:03+03:00',
  '03:33',
  'Pacific/Auckland',
  'https://withheld.example/',
  'other: withheld',
  3,
  33,
  333_333,
  true,
  false,
];

/** A text in which one of these, or a marker, occurs. */
export const isOfRecord =
  /(visible|withheld)-\d|other: withheld|withheld\.example|1999-12-31|2033-03-03|Pacific\/Auckland/;

/** Other values that the field accepts: a marker where it takes any text, else words of its list or another form. */
export function otherValues(
  { field, annotation }: LeafPlace,
  value: unknown,
  marker: Marker,
): readonly unknown[] {
  if (accepts(field, marker)) return [marker];
  const words = annotation?.vocabulary === undefined ? [] : valuesOf(annotation.vocabulary);
  return [...words, ...forms].filter((one) => one !== value && accepts(field, one));
}

/** Another day of the same year: the age band is the same. */
export function sameYear(day: unknown): string | undefined {
  return typeof day === 'string'
    ? `${day.slice(0, 4)}-${day.endsWith('07-07') ? '08-08' : '07-07'}`
    : undefined;
}

function accepts(field: z.core.$ZodType, value: unknown): boolean {
  return z.safeParse(field, value).success;
}
