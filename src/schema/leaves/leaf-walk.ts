import { match } from 'ts-pattern';
import * as z from 'zod';
import type { Annotation } from '../annotation/index.js';
import { structureOf } from '../structure-of.js';

/** A leaf of a record that holds something. */
export interface FilledField {
  readonly path: readonly (string | number)[];
  readonly annotation: Annotation | undefined;
  readonly value: unknown;
}

/** What leads to leaves: it is handed what stands there, and where it stands. */
type Walk = (value: unknown, path: (string | number)[], found: FilledField[]) => void;

const laid = /* @__PURE__ */ new WeakMap<z.core.$ZodType, Walk>();

/** The leaves that hold something. For each schema the way to them is laid once. */
export function filledLeavesIn(schema: z.core.$ZodType, value: unknown): readonly FilledField[] {
  const found: FilledField[] = [];
  if (value !== undefined) walkOf(schema)(value, [], found);
  return found;
}

function walkOf(schema: z.core.$ZodType): Walk {
  const known = laid.get(schema);
  if (known !== undefined) return known;
  const walk = laidFor(schema);
  laid.set(schema, walk);
  return walk;
}

function laidFor(schema: z.core.$ZodType): Walk {
  return match(structureOf(schema))
    .returnType<Walk>()
    .with({ kind: 'leaf' }, ({ annotation }) => (value, path, found) => {
      found.push({ path: [...path], annotation, value });
    })
    .with({ kind: 'list' }, ({ entry }) => {
      const walk = walkOf(entry);
      return (value, path, found) => {
        if (Array.isArray(value)) for (const [at, one] of value.entries()) enter(walk, at, one, path, found);
      };
    })
    .with({ kind: 'choice' }, ({ options }) => {
      const walks = options.map((option) => ({ option, walk: walkOf(option) }));
      return (value, path, found) => {
        walks.find(({ option }) => z.safeParse(option, value).success)?.walk(value, path, found);
      };
    })
    .with({ kind: 'record' }, ({ shape }) => {
      const fields = Object.entries(shape).map(([name, field]) => ({ name, walk: walkOf(field) }));
      return (value, path, found) => {
        if (typeof value !== 'object' || value === null) return;
        for (const { name, walk } of fields) enter(walk, name, Reflect.get(value, name), path, found);
      };
    })
    .exhaustive();
}

/** Nothing is asked of what is not there: most fields of most records are left out. */
function enter(
  walk: Walk,
  at: string | number,
  value: unknown,
  path: (string | number)[],
  found: FilledField[],
): void {
  if (value === undefined) return;
  path.push(at);
  walk(value, path, found);
  path.pop();
}
