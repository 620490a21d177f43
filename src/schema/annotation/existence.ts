import * as z from 'zod';
import { demandSchema } from '../../kernel/check/index.js';
import { frozen } from '../../kernel/frozen/index.js';
import { demand, demandFields } from '../../kernel/issue/index.js';
import type { DataCategory, DataSubject } from '../../vocabulary/index.js';

/** What something tells besides what it holds; only in records, or below records, in which a field has one of some values. */
export interface Implication {
  readonly category: DataCategory;
  readonly subject: DataSubject;
  readonly when?: { readonly field: string; readonly is: readonly string[] };
}

/**
 * What it tells that a record is there at all. `told`: all of this, so that it shows where all of it is permitted; what a
 * field in `through` refers to takes it along where that does not show. `ground`: that somebody agreed to something; to a recipient, whom the field names among others, it shows where what they learn rests on it.
 * `occurrence`: that it has to do with the case; it shows where something that shows names it.
 */
export type Existence =
  | { readonly by: 'told'; readonly tells: readonly Implication[]; readonly through?: readonly string[] }
  | { readonly by: 'ground'; readonly recipients: string; readonly through?: readonly string[] }
  | { readonly by: 'occurrence' };

// Travels in the definition of the list, for the reasons that `annotation.ts` gives.
const existenceKey: symbol = Symbol.for('exit-work.existence');

/**
 * A list of records, with what it tells that one of them is there. Throws an `InputError` for what is no schema, or tells nothing.
 *
 * @example
 * ```ts
 * import { arrayOf, filed, name, record } from 'exit-work/schema';
 *
 * const Visit = record({ where: name({ label: 'Where', category: 'organisational', subject: 'nobody' }) });
 * const Diary = record({
 *   visits: filed(arrayOf(Visit), { by: 'told', tells: [{ category: 'health', subject: 'client' }] }),
 * });
 * Diary.parse({ visits: [] }); // => { visits: [] }
 * ```
 */
export function filed<List extends z.core.$ZodType>(list: List, existence: Existence): List {
  demandSchema(list, 'list');
  const { by } = demandFields(existence, 'existence');
  demand(
    by === 'told' || by === 'ground' || by === 'occurrence',
    'existence.by',
    '`told`, `ground` or `occurrence`',
  );
  Reflect.set(list._zod.def, existenceKey, frozen({ ...existence }));
  return list;
}

/**
 * What it tells that an entry of a list is there; nothing for what is no list of records, or does not say.
 *
 * @example
 * ```ts
 * import { CaseFile } from 'exit-work/model';
 * import { existenceIn } from 'exit-work/schema';
 *
 * existenceIn(CaseFile.shape.incidents); // => { by: 'told', tells: [{ category: 'security', subject: 'client' }] }
 * ```
 */
export function existenceIn(schema: z.core.$ZodType): Existence | undefined {
  demandSchema(schema, 'schema');
  const found: unknown = Reflect.get(schema._zod.def, existenceKey);
  if (isExistence(found)) return found;
  return schema instanceof z.core.$ZodOptional ? existenceIn(schema._zod.def.innerType) : undefined;
}

function isExistence(value: unknown): value is Existence {
  return typeof value === 'object' && value !== null && 'by' in value;
}
