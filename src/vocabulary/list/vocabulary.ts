import type { Citation } from '../sources/index.js';

/** A word of the field: how it is shown, what it means, and how it stands to the sources. */
export interface Term {
  readonly label: string;
  readonly definition: string;
  readonly citation?: Citation;
}

/** A closed list of words. Values are kebab-case and never change their meaning; labels may be improved. */
export interface Vocabulary<Value extends string = string> {
  /** What the list is a list of, in the singular: `needs area`. */
  readonly name: string;
  readonly terms: Readonly<Record<Value, Term>>;
}

/** The values of a vocabulary, as a type. */
export type ValueOf<List> = List extends Vocabulary<infer Value> ? Value : never;

/**
 * Declares a closed list; the values are the keys.
 *
 * @example
 * ```ts
 * import { labelOf, vocabulary } from 'exit-work/vocabulary';
 *
 * const weather = vocabulary('kind of weather', {
 *   rain: { label: 'Rain', definition: 'Water from above.' },
 * });
 * labelOf(weather, 'rain'); // => 'Rain'
 * ```
 */
export function vocabulary<const Value extends string>(
  name: string,
  terms: Readonly<Record<Value, Term>>,
): Vocabulary<Value> {
  return { name, terms };
}

/**
 * The values of a list, in its order.
 *
 * @example
 * ```ts
 * import { needsAreas, valuesOf } from 'exit-work/vocabulary';
 *
 * valuesOf(needsAreas).length; // => 5
 * ```
 */
export function valuesOf<Value extends string>(list: Vocabulary<Value>): readonly Value[] {
  return Object.keys(list.terms) as Value[];
}

/**
 * Whether a text is a value of a list.
 *
 * @example
 * ```ts
 * import { isValueOf, needsAreas } from 'exit-work/vocabulary';
 *
 * isValueOf(needsAreas, 'cognitive'); // => true
 * isValueOf(needsAreas, 'toString'); // => false
 * ```
 */
export function isValueOf<Value extends string>(list: Vocabulary<Value>, text: string): text is Value {
  return Object.hasOwn(list.terms, text);
}
