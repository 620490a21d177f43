import type * as z from 'zod';
import { type Annotation, annotationOf } from '../../model/index.js';
import type { DataSubject } from '../../vocabulary/index.js';

/** Whose data a part of a record is, by subject: `rp-1` for relatives inside the record of that relative. */
export type Persons = ReadonlyMap<DataSubject, string>;

export const nobodyInParticular: Persons = new Map();

const listsOfPersons: ReadonlySet<string> = new Set(['persons', 'team', 'guardians', 'personOfConcern']);

/**
 * The persons whom a record is about: whom a reference in it names, else whom its own identifier names. What is
 * nested in it is about them too, unless it says otherwise.
 */
export function personsIn(
  shape: Readonly<Record<string, z.core.$ZodType>>,
  value: object,
  outside: Persons,
): Persons {
  const named = Object.entries(shape).flatMap(([name, field]) => {
    const annotation = annotationOf(field);
    const id: unknown = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
    if (annotation === undefined || typeof id !== 'string' || annotation.subject === 'client') return [];
    const rank = rankOf(name, annotation);
    return rank === undefined ? [] : [{ subject: annotation.subject, id, rank }];
  });
  if (named.length === 0) return outside;
  const ownIdentifiersFirst = [...named].sort((first, second) => first.rank - second.rank);
  return new Map([...outside, ...ownIdentifiersFirst.map(({ subject, id }) => [subject, id] as const)]);
}

function rankOf(name: string, { category, refersTo }: Annotation): number | undefined {
  if (refersTo !== undefined) return listsOfPersons.has(refersTo) ? 1 : undefined;
  return name === 'id' && category === 'reference' ? 0 : undefined;
}
