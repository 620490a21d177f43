import { demandSchema } from '../kernel/check/index.js';
import { demand, demandFields } from '../kernel/issue/index.js';
import type { Citation } from '../vocabulary/index.js';
import { demandRule, type Rule } from './rule.js';

/** What the library knows of a record besides its fields. */
export interface RecordMetadata<in T> {
  /** How the record is called where people read it: `Release plan`. */
  readonly title: string;
  /** What it holds, in a sentence; it travels with the JSON Schema. */
  readonly meaning: string;
  /** How it stands to the sources that ask for the record. */
  readonly citation?: Citation;
  /** What can never be otherwise across its fields. */
  readonly rules?: readonly Rule<T>[];
}

/** Metadata is recognised by its shape: its rules are code. */
export function demandMetadata(about: object): void {
  const { title, meaning, rules = [] } = demandFields(about, 'about');
  demand(typeof title === 'string', 'about.title', 'text');
  demand(typeof meaning === 'string', 'about.meaning', 'text');
  demand(Array.isArray(rules), 'about.rules', 'a list of rules');
  for (const rule of rules) demandRule(rule, [], 'violations', 'about.rules');
}

/** What can be asked of any record. */
export type MetadataOfAnyRecord = Omit<RecordMetadata<never>, 'rules'> & {
  readonly rules: readonly Rule<never>[];
};

// Travels in the definition of the schema, for the reasons that `annotation.ts` gives.
export const metadataKey: symbol = Symbol.for('exit-work.about');

/**
 * What is known of a record; nothing for foreign schemas and for records that do not say.
 *
 * Throws an `InputError` for what is no schema.
 *
 * @example
 * ```ts
 * import { ReleasePlan } from 'exit-work/model';
 * import { metadataOf } from 'exit-work/schema';
 *
 * metadataOf(ReleasePlan)?.title; // => 'Release plan'
 * ```
 */
export function metadataOf(schema: {
  readonly _zod: { readonly def: object };
}): MetadataOfAnyRecord | undefined {
  demandSchema(schema, 'schema');
  const found: unknown = Reflect.get(schema._zod.def, metadataKey);
  return isMetadata(found) ? { rules: [], ...found } : undefined;
}

function isMetadata(
  value: unknown,
): value is Omit<MetadataOfAnyRecord, 'rules'> & Partial<MetadataOfAnyRecord> {
  return typeof value === 'object' && value !== null && 'title' in value && 'meaning' in value;
}
