import type * as z from 'zod';
import { InputError, type Issue } from '../issue/index.js';
import { check } from './check.js';

/** Holds a caller to giving a record: plain data that its schema accepts. */
export function demandRecord(name: string, schema: z.core.$ZodType, value: unknown): void {
  const checked = check(schema, value);
  if (!checked.ok) throw refusedArgument(name, checked.issues);
}

/** The issues of an argument as those of the call. */
export function refusedArgument(name: string, issues: readonly Issue[]): InputError {
  return new InputError(
    'arguments',
    issues.map((issue) => ({ ...issue, path: below(name, issue.path) })),
  );
}

function below(name: string, path: string): string {
  if (path === '(root)') return name;
  return path.startsWith('[') ? `${name}${path}` : `${name}.${path}`;
}
