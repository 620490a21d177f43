import * as z from 'zod';
import { InputError, type Issue } from '../issue/index.js';
import { explainIssue, genericMessage } from './explain-issue.js';

/**
 * Holds a caller to giving what can be read as a schema says: its required fields are there, and lists, objects, texts and
 * numbers are where they belong. What they say, and rules among them, may be wrong.
 */
export function demandShape(name: string, schema: z.core.$ZodType, value: unknown): void {
  const issues = issuesOfShape(name, schema, value);
  if (issues.length > 0) throw new InputError('arguments', issues);
}

function issuesOfShape(name: string, schema: z.core.$ZodType, value: unknown): readonly Issue[] {
  try {
    const { error } = z.safeParse(schema, value, { reportInput: true, error: () => genericMessage });
    return (error?.issues ?? []).filter(isOfShape).flatMap((issue) => explainIssue(issue, schema, [name]));
  } catch {
    // A getter may throw.
    return [{ code: 'unreadable', path: name, message: 'expected plain data; some of it cannot be read' }];
  }
}

/** Of a text that is none of those expected, the shape is right. */
function isOfShape({ code, input }: z.core.$ZodIssue): boolean {
  const isOther = code === 'invalid_union' || code === 'invalid_value' || code === 'invalid_format';
  return code === 'invalid_type' || (isOther && typeof input !== 'string');
}
