import { match } from 'ts-pattern';
import * as z from 'zod';
import { type BuiltLibrary, built, builtLibrary } from './built-library.js';
import { fieldLines } from './field-lines.js';

type Shape = Readonly<Record<string, z.core.$ZodType>>;

/** What is known of a field of a record, in lines; nothing where two records could be meant that say different things. */
export type FieldTexts = (record: string, field: string, fields: readonly string[]) => readonly string[];

/** What the built library itself knows of the records that are declared in a file: nothing is said a second time anywhere. */
export async function textsIn(declarations: string): Promise<FieldTexts> {
  const library = await builtLibrary();
  const given = await built(declarations.replace(/\.d\.ts$/, '.js'));
  const schemas = new Map(
    Object.entries(given).filter((entry): entry is [string, z.core.$ZodType] => isSchema(entry[1])),
  );
  const shapes = [...schemas.values()].flatMap((schema) => shapesBelow(schema, library));
  return (record, field, fields) => {
    const named = schemas.get(record);
    const structure = named && library.structureOf(named);
    // A record that the file keeps to itself is known by its fields.
    const meant =
      structure?.kind === 'record' ? [structure.shape] : shapes.filter((shape) => isOf(shape, fields));
    const known = meant.flatMap((shape) => shape[field] ?? []).map((schema) => fieldLines(schema, library));
    const [lines = [], ...others] = known;
    return others.every((other) => other.join() === lines.join()) ? lines : [];
  };
}

function isSchema(value: unknown): value is z.core.$ZodType {
  return value instanceof z.core.$ZodType;
}

/** The fields of every record that a schema is made of. */
function shapesBelow(schema: z.core.$ZodType, library: BuiltLibrary): readonly Shape[] {
  return match(library.structureOf(schema))
    .with({ kind: 'leaf' }, (): readonly Shape[] => [])
    .with({ kind: 'list' }, ({ entry }) => shapesBelow(entry, library))
    .with({ kind: 'choice' }, ({ options }) => options.flatMap((option) => shapesBelow(option, library)))
    .with({ kind: 'record' }, ({ shape }) => [
      shape,
      ...Object.values(shape).flatMap((inner) => shapesBelow(inner, library)),
    ])
    .exhaustive();
}

function isOf(shape: Shape, fields: readonly string[]): boolean {
  return Object.keys(shape).sort().join() === [...fields].sort().join();
}
