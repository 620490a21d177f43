import * as z from 'zod';
import { demandSchema } from '../kernel/check/index.js';
import { demand, demandOptions } from '../kernel/issue/index.js';
import { branded, type Field } from './field.js';

/** How many entries a list has: at most 5,000, unless `atMost` says otherwise. */
export interface ListSize {
  readonly atLeast?: number;
  readonly atMost?: number;
}

/**
 * A list of fields or of records. Name the record's type, `arrayOf<Goal>(Goal)`: declarations stay short and
 * editors show the name. Throws an `InputError` for what is no field, and for a size that is none.
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
export function arrayOf<T>(entry: Field<T>, size: ListSize = {}): Field<readonly T[]> {
  demandSchema(entry, 'entry');
  const { atLeast, atMost } = sizeOf(size);
  const checks: z.core.$ZodArrayParams & Checked = { checks: [z.minLength(atLeast), z.maxLength(atMost)] };
  return branded<readonly T[], 'required'>(z.array(entry, checks));
}

function sizeOf(size: ListSize): Required<ListSize> {
  const { atLeast = 0, atMost = 5_000 } = demandOptions(size, 'size', ['atLeast', 'atMost']);
  demand(isCount(atLeast), 'size.atLeast', 'a whole number from 0 on');
  demand(isCount(atMost), 'size.atMost', 'a whole number from 0 on');
  return { atLeast, atMost };
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0;
}

interface Checked {
  readonly checks: readonly z.core.$ZodCheck<readonly unknown[]>[];
}
