import { structureOf } from 'exit-work/schema';
import { match } from 'ts-pattern';
import type * as z from 'zod';
import { recordsOfTheLibrary } from '../../model/records-of-the-library.js';

/** A leaf of a record with its schema: `Client.guardians[].name`. */
export interface Leaf {
  readonly path: string;
  readonly schema: z.core.$ZodType;
}

function* leavesBelow(schema: z.core.$ZodType, path: string): Generator<Leaf> {
  yield* match(structureOf(schema))
    .with({ kind: 'leaf' }, function* (): Generator<Leaf> {
      yield { path, schema };
    })
    .with({ kind: 'list' }, ({ entry }) => leavesBelow(entry, `${path}[]`))
    .with({ kind: 'choice' }, function* ({ options }) {
      for (const option of options) yield* leavesBelow(option, path);
    })
    .with({ kind: 'record' }, function* ({ shape }) {
      for (const [name, inner] of Object.entries(shape)) yield* leavesBelow(inner, `${path}.${name}`);
    })
    .exhaustive();
}

/** Every leaf of every record; of those that ask for the same, one. */
export const leaves: readonly Leaf[] = distinctLeaves();

function distinctLeaves(): readonly Leaf[] {
  const all = recordsOfTheLibrary.flatMap(([name, record]) => [...leavesBelow(record, name)]);
  return [...new Map(all.map((leaf) => [askedBy(leaf.schema), leaf])).values()];
}

/** What a schema asks for, as text: its kind, its values, its patterns and its other checks. */
function askedBy(schema: z.core.$ZodType): string {
  const { innerType, options = [], checks = [], ...def } = Object(schema._zod.def);
  const inner: readonly z.core.$ZodType[] = [...(innerType === undefined ? [] : [innerType]), ...options];
  const asked = checks.map(({ _zod }: z.core.$ZodCheck) => [
    _zod.def,
    Reflect.get(_zod.def, 'pattern'),
    _zod.check,
  ]);
  return [
    def.type,
    def.pattern,
    JSON.stringify([def.entries, def.values]),
    String(def.fn),
    ...asked.flat().map(String),
    JSON.stringify(asked),
    ...inner.map(askedBy),
  ].join('\n');
}
