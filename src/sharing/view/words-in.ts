import { match } from 'ts-pattern';
import * as z from 'zod';
import { type Annotation, structureOf } from '../../schema/index.js';
import { isUnread, type Path } from '../clearing/index.js';
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
  yield* match(structureOf(schema))
    .with({ kind: 'leaf' }, function* ({ annotation }): Generator<Word> {
      if (annotation !== undefined && isUnread(schema, annotation, value))
        yield { annotation, persons, path, value };
    })
    .with({ kind: 'list' }, function* ({ entry }): Generator<Word> {
      if (!Array.isArray(value)) return;
      for (const [index, one] of value.entries()) yield* wordsIn(entry, one, persons, [...path, index]);
    })
    .with({ kind: 'choice' }, function* ({ options }): Generator<Word> {
      const chosen = options.find((option) => z.safeParse(option, value).success);
      if (chosen !== undefined) yield* wordsIn(chosen, value, persons, path);
    })
    .with({ kind: 'record' }, function* ({ shape }): Generator<Word> {
      if (typeof value !== 'object' || value === null) return;
      const within = subjectIdsIn(shape, value, persons);
      for (const [name, inner] of Object.entries(shape)) {
        if (Object.hasOwn(value, name))
          yield* wordsIn(inner, Reflect.get(value, name), within, [...path, name]);
      }
    })
    .exhaustive();
}
