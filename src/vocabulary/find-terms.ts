import { sourcesNamed } from '../kernel/citation/index.js';
import { demand } from '../kernel/issue/index.js';
import { type Labels, labelOf, type Term, type Vocabulary, valuesOf } from './list/index.js';
import type { SourceId } from './sources/index.js';
import { vocabularies } from './vocabularies.js';

/** A word with its place among the lists. */
export interface LocatedTerm {
  readonly list: Vocabulary;
  readonly value: string;
  readonly term: Term;
}

/**
 * The words that are shown under a label, in any list. Case and blanks around it do not matter. Throws an `InputError`
 * for what is no text, and for labels that are none.
 *
 * @example
 * ```ts
 * import { termsLabelled } from 'exit-work/vocabulary';
 *
 * termsLabelled('motivational interviewing').map(({ list }) => list.name); // => ['method', 'approach to engagement']
 * ```
 */
export function termsLabelled(label: string, labels: Labels = {}): readonly LocatedTerm[] {
  demand(typeof label === 'string', 'label', 'text');
  const wanted = label.trim().toLowerCase();
  return everyTerm().filter(({ list, value }) => labelOf(list, value, labels).toLowerCase() === wanted);
}

/**
 * The words that rest on a statement of the sources. Throws an `InputError` for what is no identifier of one.
 *
 * @example
 * ```ts
 * import { termsCiting } from 'exit-work/vocabulary';
 *
 * termsCiting('MG-2.2-04').map(({ value }) => value); // => ['name-change']
 * ```
 */
export function termsCiting(id: SourceId): readonly LocatedTerm[] {
  demand(typeof id === 'string' && /^[A-Z]{2}-[\d.]+-\d+$/.test(id), 'id', 'the identifier of a statement');
  return everyTerm().filter(({ term }) => sourcesNamed(term.citation).includes(id));
}

function everyTerm(): readonly LocatedTerm[] {
  return Object.values<Vocabulary>(vocabularies).flatMap((list) =>
    valuesOf(list).map((value): LocatedTerm => ({ list, value, term: termIn(list, value) })),
  );
}

function termIn({ terms }: Vocabulary, value: string): Term {
  return terms[value] ?? { label: value, definition: '' };
}
