import type * as z from 'zod';
import type { FoundInText } from '../../model/index.js';
import { nothingRead, type PlacedText, placedTextAt, type Readings } from '../clearing/index.js';
import { nobodyInParticular } from './subject-ids-in.js';
import { wordsIn } from './words-in.js';

/**
 * What was found in the words of a record as it is kept, for the record as somebody sees it: what may not be known to be there has
 * left it, and places in it have moved. Where the same words stand twice in a list, both must have been read.
 */
export function readingsIn(schema: z.core.$ZodType, record: object, readings: Readings): Readings {
  if (readings === nothingRead) return readings;
  const found = new Map<string, readonly FoundInText[] | undefined>();
  for (const { path } of wordsIn(schema, record, nobodyInParticular, [])) {
    const text = placedTextAt(record, path);
    if (text === undefined) continue;
    const [key, own] = [keyOf(text), readings(text)];
    found.set(key, found.has(key) ? together(found.get(key), own) : own);
  }
  return (text) => found.get(keyOf(text));
}

function keyOf({ recordId, field, text }: PlacedText): string {
  return JSON.stringify([recordId, field.replace(/\[\d+\]/g, '[]'), text]);
}

function together(
  one: readonly FoundInText[] | undefined,
  other: readonly FoundInText[] | undefined,
): readonly FoundInText[] | undefined {
  return one === undefined || other === undefined ? undefined : [...one, ...other];
}
