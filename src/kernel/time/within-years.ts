import * as z from 'zod';
import { parseEpoch } from './parse-epoch.js';

// Nobody in a record was born before, and nothing in it is planned for later; what lies outside is a slip of the pen,
// and arithmetic beyond the year 9999 would fail.
const ahead = '(?=19|20|21)';

export const yearsOfRecords = 'in the years 1900 to 2199';

/** Whether a pattern is one of {@link withinYears}, and what it asks for in words. */
export function expectedYears(pattern: string | undefined): string {
  return pattern?.includes(ahead) === true ? `, ${yearsOfRecords}` : '';
}

/** A day or an instant in the years that occur in records. */
export function withinYears<T extends string>(schema: z.ZodType<T, T>): z.ZodType<T, T> {
  const pattern: unknown = Reflect.get(schema._zod.def, 'pattern');
  if (!(pattern instanceof RegExp)) throw new TypeError('no pattern');
  const bounded = { pattern: new RegExp(`^${ahead}${pattern.source.slice(1)}`) };
  return z.clone(schema, Object.assign({}, schema._zod.def, bounded));
}

/** Milliseconds since 1970 of what is certainly an instant of a record; not a number for all else, and for rarer forms. */
export function recordEpoch(value: unknown): number {
  if (typeof value !== 'string') return Number.NaN;
  const epoch = parseEpoch(value);
  // Years are asked for as written: an offset can move the moment itself into the year before or after.
  return isInRecordYears(value) ? epoch : Number.NaN;
}

/** Of a day or an instant as it is written; years with more than four digits begin with a sign. */
export function isInRecordYears(written: string): boolean {
  return written >= '19' && written < '22';
}
