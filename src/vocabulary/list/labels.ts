import type { Vocabulary } from './vocabulary.js';

/**
 * How values are shown in another language than English, by the key that {@link labelKey} gives. A key that is missing
 * is shown in English.
 */
export type Labels = Readonly<Record<string, string>>;

/**
 * The key of a value’s label, the same for all languages: the name of the list with hyphens, a dot, the value.
 *
 * @example
 * ```ts
 * import { labelKey, needsAreas } from 'exit-work/vocabulary';
 *
 * labelKey(needsAreas, 'mental-health'); // => 'needs-area.mental-health'
 * ```
 */
export function labelKey<Value extends string>(list: Vocabulary<Value>, value: Value): string {
  return `${list.name.replaceAll(' ', '-')}.${value}`;
}

/**
 * How a value is shown to people: in English, or as `labels` say.
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
  labels: Labels = {},
): string {
  return labels[labelKey(list, value)] ?? list.terms[value].label;
}
