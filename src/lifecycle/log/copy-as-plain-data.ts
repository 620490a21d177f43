import type * as z from 'zod';

/**
 * A value as the plain data that a schema accepts, each field read once; nothing where it is none, and then whoever asks
 * looks again for the reasons. A getter may throw.
 */
export function copyAsPlainData<T>(schema: z.ZodType<T, T>, value: unknown): T | undefined {
  try {
    if (value === undefined || value === null) return undefined;
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) return undefined;
    const checked = schema.safeParse(value);
    return checked.success ? checked.data : undefined;
  } catch {
    return undefined;
  }
}
