import type * as z from 'zod';
import { demand } from '../issue/index.js';

/** A schema of zod is recognised by its shape: it may be of another copy of zod. */
export function demandSchema(schema: unknown, path: string): asserts schema is z.core.$ZodType {
  demand(isSchema(schema), path, 'a schema of zod');
}

function isSchema(schema: unknown): boolean {
  if (typeof schema !== 'object' || schema === null) return false;
  const internals: unknown = Reflect.get(schema, '_zod');
  return (
    typeof internals === 'object' && internals !== null && typeof Reflect.get(internals, 'def') === 'object'
  );
}
