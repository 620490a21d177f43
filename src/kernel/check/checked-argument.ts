import * as z from 'zod';
import { InputError } from '../issue/index.js';
import { explainIssue, genericMessage } from './explain-issue.js';

/** An argument that a schema accepts, or an `InputError` that names the argument and, in it, the field. */
export function checkedArgument<T>(name: string, schema: z.ZodType<T>, value: unknown): T {
  const checked = schema.safeParse(value);
  if (checked.success) return checked.data;
  const refused = z.safeParse(
    z.object({ [name]: schema }),
    { [name]: value },
    { reportInput: true, error: () => genericMessage },
  );
  throw new InputError('arguments', refused.error?.issues.flatMap(explainIssue) ?? []);
}
