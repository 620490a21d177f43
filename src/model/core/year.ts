import * as z from 'zod';

/** A year, where a source gives no day. */
export const year: z.ZodType<number, number> = z.int().min(1900).max(2199);
