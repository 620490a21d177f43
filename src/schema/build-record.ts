import * as z from 'zod';
import { leftOutWhenEmpty } from './any-number-of.js';
import { type RecordMetadata, withMetadata } from './record-metadata.js';
import type { Rule } from './rule.js';

// One for all records, where `z.strictObject` would make one for each.
const nothingElse = /* @__PURE__ */ z.never();

// Whole from the start: every check and all metadata that is added afterwards makes the object anew.
type Definition = z.core.$ZodObjectParams & Pick<z.core.$ZodObjectDef, 'catchall' | 'checks'>;

type AnyShape = Readonly<Record<string, z.core.$ZodType>>;

/** The zod object behind a record. A rule goes with its fields, where zod would refuse to pick from a ruled object. */
export function buildRecord(
  shape: AnyShape,
  about: object | undefined,
  rules: readonly Rule<never>[],
): z.ZodObject {
  const lists = leftOutWhenEmpty(shape);
  const strict: Definition = {
    catchall: nothingElse,
    ...(lists.length + rules.length > 0 && { checks: [z.check(asCheck(lists, rules))] }),
  };
  const known = about === undefined ? strict : withMetadata(strict, { ...about, rules });
  const schema: z.ZodObject = z.object(shape, known);
  return Object.assign(schema, {
    extend: (more: AnyShape, other?: RecordMetadata<never>) => {
      const untouched = rules.filter(({ fields }) => !fields.some((name) => Object.hasOwn(more, name)));
      return buildRecord({ ...shape, ...more }, other, [...untouched, ...(other?.rules ?? [])]);
    },
    pick: (fields: object) => reduced(shape, rules, fields, true),
    omit: (fields: object) => reduced(shape, rules, fields, false),
  });
}

/** With those of the fields that are named, or with all others. */
function reduced(
  shape: AnyShape,
  rules: readonly Rule<never>[],
  named: object,
  keepsNamed: boolean,
): z.ZodObject {
  const unknown = Object.keys(named).find((name) => !Object.hasOwn(shape, name));
  if (unknown !== undefined) throw new RangeError(`the record has no field \`${unknown}\` to pick or omit`);
  const keeps = (name: string) => Object.hasOwn(named, name) === keepsNamed;
  return buildRecord(
    Object.fromEntries(Object.entries(shape).filter(([name]) => keeps(name))),
    undefined,
    rules.filter(({ fields }) => fields.every(keeps)),
  );
}

// One check for all rules and lists, since each check costs. The data comes from the very shape that the rules were written for;
// only the compiler cannot see it here.
function asCheck(
  lists: readonly string[],
  rules: readonly Rule<never>[],
): z.core.CheckFn<Record<string, unknown>> {
  return (payload) => {
    const { issues } = payload;
    // What has not the right form cannot be asked whether it agrees with the rest.
    if (issues.length > 0) return;
    const value = withoutEmpty(payload.value, lists);
    payload.value = value;
    for (const { code, violations } of rules) {
      for (const { path, expected } of violations(value as never)) {
        issues.push({ code: 'custom', path: [...path], message: expected, params: { code }, input: value });
      }
    }
  };
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
