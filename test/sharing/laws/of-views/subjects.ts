import { records } from 'exit-work/model';
import { type Annotation, leavesOf, type RecordSchema, type Shape } from 'exit-work/schema';
import { examplesOf } from '../../../examples/record-examples.js';
import { placesIn, valueAt } from './record-places.js';
import { type Sample, sampleOf } from './twins.js';

/** A kind of record, with all its examples. */
export interface Subject {
  readonly name: string;
  readonly schema: RecordSchema<Shape>;
  readonly annotations: readonly Annotation[];
  readonly samples: readonly Sample[];
  readonly personIds: readonly string[];
}

export const subjects: readonly Subject[] = Object.entries(records).map(([name, schema]) => {
  const examples = examplesOf(name).map(({ record }) => record);
  return {
    name,
    schema,
    annotations: leavesOf(schema).flatMap(({ annotation }) => annotation ?? []),
    samples: examples.map((record) => sampleOf(schema, record)),
    personIds: examples.flatMap((record) => idsIn(schema, record)),
  };
});

/** The identifiers in a record: some of them name persons. */
function idsIn(schema: RecordSchema<Shape>, record: object): readonly string[] {
  return placesIn(schema, record).leaves.flatMap(({ path, annotation }) => {
    const value = valueAt(record, path);
    return typeof value === 'string' && annotation?.category === 'reference' ? [value] : [];
  });
}
