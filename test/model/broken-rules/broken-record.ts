import { aboutOf } from 'exit-work/model';
import type * as z from 'zod';
import { recordsOfTheModel } from '../records-of-the-model.js';

/** A record that is valid but for one change, and what is said of it. A field changed to `undefined` is left out. */
export type BrokenRecord = [
  whatIsWrong: string,
  record: string,
  validRecord: object,
  change: object,
  path: string,
  message: string,
];

/** The record that the model exports by this name. */
export function recordNamed(name: string): z.ZodObject {
  const found = recordsOfTheModel.find(([exported]) => exported === name);
  if (found === undefined) throw new RangeError(`the model exports no record \`${name}\``);
  return found[1];
}

/** The valid record with its change. */
export function brokenBy(validRecord: object, change: object): object {
  const entries = Object.entries<unknown>({ ...validRecord, ...change });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** Every rule of every record: `Tandem: a tandem is two people`. */
export function rulesOfTheModel(): readonly string[] {
  return recordsOfTheModel.flatMap(([name, record]) =>
    statementsOf(record).map((said) => `${name}: ${said}`),
  );
}

/** The rules that the changed record breaks, told by the rules themselves. */
export function rulesBrokenBy([, name, validRecord, change]: BrokenRecord): readonly string[] {
  // Each base is checked to be valid and its change to break nothing but rules: the rule meets the data it is for.
  const data = brokenBy(validRecord, change) as never;
  const rules = aboutOf(recordNamed(name))?.rules ?? [];
  return rules
    .filter(({ breaches }) => [...breaches(data)].length > 0)
    .map(({ statement }) => `${name}: ${statement}`);
}

function statementsOf(record: z.ZodObject): readonly string[] {
  return (aboutOf(record)?.rules ?? []).map(({ statement }) => statement);
}
