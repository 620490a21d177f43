import { match } from 'ts-pattern';
import type * as z from 'zod';
import type { Annotation } from '../../schema/index.js';
import { isUnread, type Path } from '../clearing/index.js';
import { fieldsIn, partsOf } from './parts-of.js';
import { type Persons, subjectIdsIn } from './subject-ids-in.js';

/** Words of one’s own that stand in a record, and whom they are about. */
export interface Word {
  readonly annotation: Annotation;
  readonly persons: Persons;
  readonly path: Path;
  readonly value: string;
}

/** The words of one’s own in a record that may contain more than their fields say. */
export function* wordsIn(
  schema: z.core.$ZodType,
  value: unknown,
  persons: Persons,
  path: Path,
): Generator<Word> {
  yield* match(partsOf(schema, value))
    .with({ kind: 'leaf' }, function* ({ annotation, schema: leaf }): Generator<Word> {
      if (annotation !== undefined && isUnread(leaf, annotation, value))
        yield { annotation, persons, path, value };
    })
    .with({ kind: 'list' }, function* ({ entry, values }): Generator<Word> {
      for (const [index, one] of values.entries()) yield* wordsIn(entry, one, persons, [...path, index]);
    })
    .with({ kind: 'record' }, function* (parts): Generator<Word> {
      const within = subjectIdsIn(parts, persons);
      for (const [name, field, one] of fieldsIn(parts)) yield* wordsIn(field, one, within, [...path, name]);
    })
    .with({ kind: 'odd' }, function* (): Generator<Word> {})
    .exhaustive();
}
