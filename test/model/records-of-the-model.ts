import * as model from 'exit-work/model';
import * as z from 'zod';

/** Every record that the model exports, found at run time: a new one is under test without being listed. */
export const recordsOfTheModel: readonly (readonly [string, z.ZodObject])[] = Object.entries<unknown>(
  model,
).flatMap(([name, value]): [string, z.ZodObject][] => (value instanceof z.ZodObject ? [[name, value]] : []));
