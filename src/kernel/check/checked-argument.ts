import * as z from 'zod';
import { InputError, type Issue } from '../issue/index.js';
import { explainIssue, genericMessage } from './explain-issue.js';

/** An argument that a schema accepts, as it was read; or an `InputError` that names the argument and, in it, the field. */
export function checkedArgument<T>(
  name: string,
  schema: z.core.$ZodType<T>,
  value: unknown,
  explained: typeof explainIssue = explainIssue,
  error: z.core.$ZodErrorMap = () => genericMessage,
): T {
  let issues: readonly Issue[] = [
    { code: 'unreadable', path: name, message: 'expected plain data; some of it cannot be read' },
  ];
  try {
    const outcome = z.safeParse(schema, value, { reportInput: true, error });
    if (outcome.success) return outcome.data;
    issues = outcome.error.issues.flatMap((issue) => explained(issue, schema, [name]));
  } catch {
    // A getter may throw.
  }
  throw new InputError('arguments', issues);
}
