import { frozen } from '../../kernel/frozen/index.js';
import { demand, demandFields } from '../../kernel/issue/index.js';
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

/** A list is recognised by its shape: lists are made in code, and asked about many times. */
export function demandList(list: Vocabulary, path = 'list'): void {
  const { name, terms } = demandFields(list, path);
  demand(
    typeof name === 'string' && typeof terms === 'object' && terms !== null,
    path,
    'a list of words, such as `vocabulary` makes',
  );
}

/** A value of a list, or an `InputError`. */
export function demandValue(list: Vocabulary, value: string, path = 'value'): void {
  demandList(list);
  demand(isIn(list, value), path, `a value of the list «${list.name}»`);
}

function isTerm(term: unknown): term is Term {
  const { label, definition } = demandFields(term, 'terms');
  return typeof label === 'string' && typeof definition === 'string';
}

function isIn({ terms }: Vocabulary, value: unknown): boolean {
  return typeof value === 'string' && Object.hasOwn(terms, value);
}

/**
 * Declares a closed list; the values are the keys. The list is frozen, and the words that it is given with it. Throws an `InputError`
 * where a word has no label or no definition.
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
  demandList({ name, terms });
  demand(
    Object.values(demandFields(terms, 'terms')).every(isTerm),
    'terms',
    'a `label` and a `definition` for each word',
  );
  return frozen({ name, terms });
}

/**
 * The values of a list, in its order. Throws an `InputError` for what is no list.
 *
 * @example
 * ```ts
 * import { needsAreas, valuesOf } from 'exit-work/vocabulary';
 *
 * valuesOf(needsAreas).length; // => 5
 * ```
 */
export function valuesOf<Value extends string>(list: Vocabulary<Value>): readonly Value[] {
  demandList(list);
  return Object.keys(list.terms) as Value[];
}

/**
 * Whether a text is a value of a list. Throws an `InputError` for what is no list or no text.
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
  demandList(list);
  demand(typeof text === 'string', 'text', 'text');
  return isIn(list, text);
}
