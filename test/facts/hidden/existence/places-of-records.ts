import { CaseFile, records } from 'exit-work/model';
import { type Existence, existenceIn } from 'exit-work/schema';
import * as z from 'zod';
import { structureOf } from '../../../../src/schema/structure-of.js';

/** Where records stand in a case file: a list of them, or one that may be missing. */
export interface PlaceOfRecords {
  /** `interventionPlans[].goals[]`, `personOfConcern?` */
  readonly name: string;
  /** The fields that lead there, through lists. */
  readonly fields: readonly [string, ...string[]];
  readonly entry: z.core.$ZodType;
  readonly isList: boolean;
  readonly isOptional: boolean;
  readonly existence: Existence | undefined;
}

/** Every kind of record that a case file can have or not have, by where it stands. */
export const placesOfRecords: readonly PlaceOfRecords[] = placesIn(CaseFile, '', []);

function placesIn(
  schema: z.core.$ZodType,
  name: string,
  fields: readonly string[],
): readonly PlaceOfRecords[] {
  const structure = structureOf(schema);
  if (structure.kind === 'list') {
    return placeOf(schema, structure.entry, `${name}[]`, fields, true);
  }
  if (structure.kind !== 'record') return [];
  if (schema instanceof z.core.$ZodOptional) return placeOf(schema, schema, `${name}?`, fields, false);
  return below(structure.shape, name, fields);
}

function placeOf(
  schema: z.core.$ZodType,
  entry: z.core.$ZodType,
  name: string,
  [first, ...others]: readonly string[],
  isList: boolean,
): readonly PlaceOfRecords[] {
  const structure = structureOf(entry);
  if (structure.kind !== 'record' || first === undefined) return [];
  const isOptional = schema._zod.optin === 'optional';
  const fields: PlaceOfRecords['fields'] = [first, ...others];
  const place = { name, fields, entry, isList, isOptional, existence: existenceIn(schema) };
  return [place, ...below(structure.shape, name.replace(/\?$/, ''), fields)];
}

function below(
  shape: Readonly<Record<string, z.core.$ZodType>>,
  name: string,
  fields: readonly string[],
): readonly PlaceOfRecords[] {
  return Object.entries(shape).flatMap(([field, inner]) =>
    placesIn(inner, name === '' ? field : `${name}.${field}`, [...fields, field]),
  );
}

/** The kind of record that stands in a field of the case file itself, by name. */
export function recordIn(field: string): string {
  const schema: z.core.$ZodType | undefined = Object.entries(CaseFile.shape).find(
    ([name]) => name === field,
  )?.[1];
  if (schema === undefined) throw new RangeError('a case file has no such field');
  const structure = structureOf(schema);
  const entry = shapeOf(structure.kind === 'list' ? structure.entry : schema);
  const found = Object.entries(records).find(([, one]) => shapeOf(one) === entry);
  if (found === undefined) throw new RangeError(`\`${field}\` holds no record that is known`);
  return found[0];
}

function shapeOf(schema: z.core.$ZodType): unknown {
  const structure = structureOf(schema);
  return structure.kind === 'record' ? structure.shape : undefined;
}
