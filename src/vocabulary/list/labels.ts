import { demand, demandFields } from '../../kernel/issue/index.js';
import { demandValue, type Vocabulary } from './vocabulary.js';

/**
 * How values are shown in another language than English, by the key that {@link labelKey} gives. A key that is missing
 * is shown in English.
 */
export type Labels = Readonly<Record<string, string>>;

/**
 * The key of a value’s label, the same for all languages: the name of the list with hyphens, a dot, the value. Throws an
 * `InputError` for what is no value of the list.
 *
 * @example
 * ```ts
 * import { labelKey, needsAreas } from 'exit-work/vocabulary';
 *
 * labelKey(needsAreas, 'mental-health'); // => 'needs-area.mental-health'
 * ```
 */
export function labelKey<Value extends string>(list: Vocabulary<Value>, value: Value): string {
  demandValue(list, value);
  return `${list.name.replaceAll(' ', '-')}.${value}`;
}

/**
 * How a value is shown to people: in English, or as `labels` say. Throws an `InputError` for what is no value of the list, and for
 * labels that are no texts.
 *
 * @example
 * ```ts
 * import { germanLabels, labelOf, methods } from 'exit-work/vocabulary';
 *
 * labelOf(methods, 'education-of-responsibility'); // => 'Education of responsibility'
 * labelOf(methods, 'education-of-responsibility', germanLabels); // => 'Verantwortungspädagogik'
 * ```
 */
export function labelOf<Value extends string>(
  list: Vocabulary<Value>,
  value: Value,
  labels?: Labels,
): string {
  const key = labelKey(list, value);
  // Mostly there are none, and then nothing is looked for.
  const own = labels === undefined ? undefined : demandFields(labels, 'labels')[key];
  const label = own ?? list.terms[value].label;
  demand(typeof label === 'string', 'labels', 'texts by the keys of `labelKey`');
  return label;
}
