import { type Field, name } from 'exit-work/schema';
import * as z from 'zod';

const annotation = { label: 'Name', category: 'identity', subject: 'client' } as const;
const real = name(annotation);

// Nobody can pose as a field: the mark has no value that could be written. Never run.
export function doesNotCompile(
  posing: z.core.$ZodType<string, string, Field<string>['_zod']>,
): Field<string>[] {
  return [
    // @ts-expect-error a schema with the very inside of a field lacks the mark
    posing,
    // @ts-expect-error an empty object is no field
    {},
    // @ts-expect-error the inside of a field is no field
    { _zod: real._zod },
    // @ts-expect-error a copy of a schema with the annotation beside it is no field
    { ...z.string(), ...annotation },
    // @ts-expect-error a text under the name of the mark is no mark
    Object.assign(z.string(), { classified: 'required' } as const),
    // @ts-expect-error nor is a symbol of that name
    Object.assign(z.string(), { [Symbol.for('classified')]: 'required' } as const),
    // @ts-expect-error a schema of zod’s core is no field
    z.string() satisfies z.core.$ZodType<string, string>,
    // @ts-expect-error a branded schema of zod is no field
    z.string().brand<'Field'>(),
  ];
}
