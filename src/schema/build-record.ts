import * as z from 'zod';
import { demandSchema } from '../kernel/check/index.js';
import { demand, demandFields } from '../kernel/issue/index.js';
import { leftOutWhenEmpty } from './any-number-of.js';
import { metadataKey, type RecordMetadata } from './record-metadata.js';
import type { Rule } from './rule.js';

// One for all records, where `z.strictObject` would make one for each.
const nothingElse = /* @__PURE__ */ z.never();

type AnyShape = Readonly<Record<string, z.core.$ZodType>>;
type Data = Record<string, unknown>;

export function demandShape(fields: unknown): void {
  for (const field of Object.values(demandFields(fields, 'fields'))) demandSchema(field, 'fields');
}

/** The zod object behind a record. A rule goes with its fields, where zod would refuse to pick from a ruled object. */
export function buildRecord(
  fields: AnyShape | (() => AnyShape),
  about: object | undefined,
  rules: readonly Rule<never>[],
): z.ZodObject {
  let made: AnyShape | undefined;
  let lists: readonly string[] = [];
  const shape = (): AnyShape => {
    if (made) return made;
    made = typeof fields === 'function' ? fields() : fields;
    demandShape(made);
    lists = leftOutWhenEmpty(made);
    return made;
  };
  // Whole from the start: every check and all metadata that is added afterwards makes the object anew.
  const definition = {
    type: 'object' as const,
    shape: {},
    catchall: nothingElse,
    checks: [z.check<Data>((payload) => finish(payload, lists, rules))],
    [metadataKey]: about && { ...about, rules },
  };
  Object.defineProperty(definition, 'shape', { get: shape, enumerable: true });
  const schema: z.ZodObject = new z.ZodObject(definition);
  // Read by zod to see whether a record holds itself, see docs/decisions/0025-fields-made-when-needed.md.
  Object.defineProperty(shape, 'raw', { get: shape });
  const rulesOf = (keeps: (name: string) => boolean) => rules.filter(({ fields }) => fields.every(keeps));
  const reduced = (named: object, wanted: boolean) => {
    const unknown = Object.keys(named).find((name) => !Object.hasOwn(shape(), name));
    demand(unknown === undefined, 'fields', 'names of fields that the record has');
    const keeps = (name: string) => Object.hasOwn(named, name) === wanted;
    const kept = Object.fromEntries(Object.entries(shape()).filter(([name]) => keeps(name)));
    return buildRecord(kept, undefined, rulesOf(keeps));
  };
  return Object.assign(schema, {
    extend: (more: AnyShape, other?: RecordMetadata<never>) =>
      buildRecord(() => ({ ...shape(), ...more }), other, [
        ...rulesOf((name) => !Object.hasOwn(more, name)),
        ...(other?.rules ?? []),
      ]),
    pick: (named: object) => reduced(named, true),
    omit: (named: object) => reduced(named, false),
  });
}

// One check for all rules and lists, since each check costs. The data comes from the very shape that the rules were written for;
// only the compiler cannot see it here.
function finish(
  payload: z.core.ParsePayload<Data>,
  lists: readonly string[],
  rules: readonly Rule<never>[],
): void {
  // What has not the right form cannot be asked whether it agrees with the rest.
  if (payload.issues.length > 0) return;
  const value = withoutEmpty(payload.value, lists);
  payload.value = value;
  for (const { code, violations } of rules) {
    for (const { path, expected } of violations(value as never)) {
      payload.issues.push({
        code: 'custom',
        path: [...path],
        message: expected,
        params: { code },
        input: value,
      });
    }
  }
}

/** The data as it is, or a copy without those of the lists that are empty. */
function withoutEmpty(value: Record<string, unknown>, lists: readonly string[]): Record<string, unknown> {
  let rest = value;
  for (const name of lists) {
    const list = rest[name];
    if (Array.isArray(list) && list.length === 0) {
      const { [name]: _, ...others } = rest;
      rest = others;
    }
  }
  return rest;
}
