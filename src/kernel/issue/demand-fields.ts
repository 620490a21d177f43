import { demand } from './demand.js';

/** The fields of an object, each read once; or an `InputError` where it is none, or cannot be read since a getter throws. */
export function demandFields(value: unknown, path: string): Readonly<Record<string, unknown>> {
  const fields = fieldsOf(value);
  demand(fields !== undefined, path, 'an object with named fields');
  return fields;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  try {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
