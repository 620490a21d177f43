import type * as z from 'zod';
import { structureOf } from '../../src/schema/structure-of.js';

/** The schema that stands at a path as `leavesOf` writes it. */
export function schemaAt(schema: z.core.$ZodType, path: string): z.core.$ZodType {
  if (path === '') return innermost(schema);
  const structure = structureOf(schema);
  if (structure.kind === 'list') return schemaAt(structure.entry, path.replace(/^\[\]\.?/, ''));
  if (structure.kind === 'choice') {
    const found = structure.options.find((option) => hasField(option, nameAtStart(path)));
    if (found !== undefined) return schemaAt(found, path);
  }
  if (structure.kind === 'record') {
    const name = nameAtStart(path);
    const inner = structure.shape[name];
    if (inner !== undefined) return schemaAt(inner, path.slice(name.length).replace(/^\./, ''));
  }
  throw new RangeError(`there is nothing at ${path}`);
}

function nameAtStart(path: string): string {
  return /^[^.[]+/.exec(path)?.[0] ?? '';
}

function hasField(schema: z.core.$ZodType, name: string): boolean {
  const structure = structureOf(schema);
  return structure.kind === 'record' && Object.hasOwn(structure.shape, name);
}

function innermost(schema: z.core.$ZodType): z.core.$ZodType {
  const inner: unknown = Reflect.get(schema._zod.def, 'innerType');
  return inner === undefined ? schema : (inner as z.core.$ZodType);
}
