import type * as z from 'zod';
import { type Annotation, takesWords } from '../../schema/index.js';
import { isValueOf } from '../../vocabulary/index.js';

/** Whether a value is in words of one’s own that may contain more than its field says: a word of a list is not. */
export function isUnread(
  schema: z.core.$ZodType,
  annotation: Annotation | undefined,
  value: unknown,
): value is string {
  if (typeof value !== 'string' || annotation === undefined) return false;
  const { vocabulary, mayContain = [] } = annotation;
  if (mayContain.length === 0 || (vocabulary !== undefined && isValueOf(vocabulary, value))) return false;
  return takesWords(schema);
}
