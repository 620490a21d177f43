import * as model from 'exit-work/model';
import type { RecordSchema, Shape } from 'exit-work/schema';
import * as sharing from 'exit-work/sharing';
import * as z from 'zod';

type Named = readonly (readonly [string, RecordSchema<Shape>])[];

/** Every record that the model exports, found at run time: a new one is under test without being listed. */
export const recordsOfTheModel: Named = recordsIn(model);

/** The policies, requests and limits that sharing exports. */
export const recordsOfSharing: Named = recordsIn(sharing);

export const recordsOfTheLibrary: Named = recordsIn({ ...model, ...sharing });

function recordsIn(exported: Readonly<Record<string, unknown>>): Named {
  return Object.keys(exported)
    .sort()
    .flatMap((name): [string, RecordSchema<Shape>][] => {
      const value = exported[name];
      return isRecord(value) ? [[name, value]] : [];
    });
}

/** Objects of zod come from `record` alone; that every field of theirs is classified is tested. */
function isRecord(value: unknown): value is RecordSchema<Shape> {
  return value instanceof z.ZodObject;
}
