import { demand, demandFields } from '../kernel/issue/index.js';
import type { Citation } from '../vocabulary/index.js';

/** A place where data contradicts a rule, below the record that the rule belongs to. */
export interface RuleViolation {
  readonly path: readonly (string | number)[];
  /** What was expected and what to do; never a value of the data. */
  readonly expected: string;
}

/**
 * Something that can never be otherwise, across several fields of a record: nothing ends before it starts. What is
 * merely bad practice is no rule of a record; the practice review finds it.
 */
export interface Rule<in T> {
  /** Which rule it is, for programs: `ends-before-it-begins`. The issues that it leads to have it too. */
  readonly code: string;
  /** The fields that it reads. A record made of other fields keeps the rules whose fields it keeps. */
  readonly fields: readonly string[];
  /** What always holds, in words: for the reference and for readers of the JSON Schema, which cannot express it. */
  readonly statement: string;
  readonly citation?: Citation;
  readonly violations: (data: T) => readonly RuleViolation[];
}

/** A rule that is broken at one field, or not at all. */
export interface RuleAtField<T> {
  readonly code: string;
  readonly fields: readonly (keyof T & string)[];
  readonly statement: string;
  readonly citation?: Citation;
  /** Where the violation is shown: the field to correct. */
  readonly at: keyof T & string;
  readonly expected: string;
  readonly holds: (data: T) => boolean;
}

/** The name of a field or of a list. */
export function demandName(name: string, path: string): void {
  demand(typeof name === 'string' && name !== '', path, 'a name');
}

/** A rule is recognised by its shape: it is code. */
export function demandRule(rule: unknown, more: readonly string[], judging: string, path = 'rule'): void {
  const { fields, ...told } = demandFields(rule, path);
  for (const name of ['code', 'statement', ...more]) {
    demand(typeof told[name] === 'string', `${path}.${name}`, 'text');
  }
  demand(Array.isArray(fields), `${path}.fields`, 'a list of fields');
  demand(typeof told[judging] === 'function', `${path}.${judging}`, 'a function');
}

/**
 * A rule that is broken at one field.
 *
 * Throws an `InputError` where something of it is missing.
 *
 * @example
 * ```ts
 * import { count, record, rule } from 'exit-work/schema';
 *
 * const places = { category: 'organisational', subject: 'nobody' } as const;
 * const Group = record(
 *   { places: count({ label: 'Places', ...places }), taken: count({ label: 'Taken', ...places }) },
 *   {
 *     title: 'Group',
 *     meaning: 'A group with a number of places.',
 *     rules: [
 *       rule({
 *         code: 'more-taken-than-there-are',
 *         fields: ['places', 'taken'],
 *         statement: 'no more places are taken than there are',
 *         at: 'taken',
 *         expected: 'expected no more than `places`',
 *         holds: ({ places, taken }) => taken <= places,
 *       }),
 *     ],
 *   },
 * );
 * Group.safeParse({ places: 8, taken: 9 }).error?.issues[0]?.path; // => ['taken']
 * ```
 */
export function rule<T>(broken: RuleAtField<T>): Rule<T> {
  demandRule(broken, ['at', 'expected'], 'holds');
  const { at, expected, holds, ...stated } = broken;
  const violations: readonly RuleViolation[] = [{ path: [at], expected }];
  return { ...stated, violations: (data) => (holds(data) ? [] : violations) };
}
