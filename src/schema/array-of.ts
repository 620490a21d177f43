import * as z from 'zod';
import { branded, type Field } from './field.js';

/** How many entries a list has: at most 5,000, unless `atMost` says otherwise. */
export interface ListSize {
  readonly atLeast?: number;
  readonly atMost?: number;
}

/**
 * A list of fields or of records. Name the record's type, `arrayOf<Goal>(Goal)`: declarations stay short and
 * editors show the name.
 *
 * @example
 * ```ts
 * import { Goal } from 'exit-work/model';
 * import { arrayOf } from 'exit-work/schema';
 * import * as z from 'zod';
 *
 * const goals = arrayOf<Goal>(Goal, { atLeast: 1 });
 * z.safeParse(goals, []).success; // => false
 * ```
 */
export function arrayOf<T>(
  entry: Field<T>,
  { atLeast = 0, atMost = 5_000 }: ListSize = {},
): Field<readonly T[]> {
  const checks: z.core.$ZodArrayParams & Checked = { checks: [z.minLength(atLeast), z.maxLength(atMost)] };
  return branded<readonly T[], 'required'>(z.array(entry, checks));
}

interface Checked {
  readonly checks: readonly z.core.$ZodCheck<readonly unknown[]>[];
}
