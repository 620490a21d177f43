import { annotationOf } from '../../schema/index.js';
import type { DataSubject } from '../../vocabulary/index.js';
import type { RecordParts } from './parts-of.js';

/** Whose data a part of a record is, by subject: `rp-1` for relatives inside the record of that relative. */
export type Persons = ReadonlyMap<DataSubject, string>;

export const nobodyInParticular: Persons = new Map();

/**
 * The person whom a record is about: whom its own identifier names. What is nested in it is about the same person,
 * unless it has an identifier of its own. Whom a record merely mentions says nothing of whose data it holds.
 */
export function subjectIdsIn({ shape, record }: RecordParts, outside: Persons): Persons {
  const { id: field } = shape;
  const annotation = field === undefined ? undefined : annotationOf(field);
  const id = Object.hasOwn(record, 'id') ? record['id'] : undefined;
  if (annotation?.category !== 'reference' || annotation.subject === 'client' || typeof id !== 'string') {
    return outside;
  }
  return new Map([...outside, [annotation.subject, id]]);
}
