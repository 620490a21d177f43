import { metadataOf, type RecordSchema, type Shape } from 'exit-work/schema';
import { recordsOfTheLibrary } from '../records-of-the-library.js';

/** A record that is valid but for one change, and what is said of it. A field changed to `undefined` is left out. */
export type BrokenRecord = [
  whatIsWrong: string,
  record: string,
  validRecord: object,
  change: object,
  path: string,
  message: string,
];

/** The record that the library exports by this name. */
export function recordNamed(name: string): RecordSchema<Shape> {
  const found = recordsOfTheLibrary.find(([exported]) => exported === name);
  if (found === undefined) throw new RangeError(`the library exports no record \`${name}\``);
  return found[1];
}

/** The valid record with its change. */
export function brokenBy(validRecord: object, change: object): object {
  const entries = Object.entries<unknown>({ ...validRecord, ...change });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** Every rule of every record: `Tandem: a tandem is two people`. */
export function rulesOfTheLibrary(): readonly string[] {
  return recordsOfTheLibrary.flatMap(([name, record]) =>
    statementsOf(record).map((said) => `${name}: ${said}`),
  );
}

/** The rules that the changed record breaks, told by the rules themselves. */
export function rulesBrokenBy([, name, validRecord, change]: BrokenRecord): readonly string[] {
  // Each base is checked to be valid and its change to break nothing but rules: the rule meets the data it is for.
  const data = brokenBy(validRecord, change) as never;
  const rules = metadataOf(recordNamed(name))?.rules ?? [];
  return rules
    .filter(({ violations }) => [...violations(data)].length > 0)
    .map(({ statement }) => `${name}: ${statement}`);
}

function statementsOf(record: RecordSchema<Shape>): readonly string[] {
  return (metadataOf(record)?.rules ?? []).map(({ statement }) => statement);
}
