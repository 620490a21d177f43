import { match } from 'ts-pattern';
import * as z from 'zod';
import type { Annotation } from '../annotation/index.js';
import { structureOf } from './structure-of.js';

/** A leaf of a record that holds something. */
export interface FilledField {
  readonly path: readonly (string | number)[];
  readonly annotation: Annotation | undefined;
  readonly value: unknown;
}

/** What leads to leaves: it is handed what stands there, and where it stands. */
type Walk = (value: unknown, path: (string | number)[], found: FilledField[]) => void;

/**
 * Finds the leaves that hold something, all or those that are wanted. For each schema the way to them is laid once; what leads to
 * none of them is not entered.
 */
export function leafWalk(isWanted: (annotation: Annotation | undefined) => boolean = () => true) {
  const laid = new WeakMap<z.core.$ZodType, Walk>();
  const nowhere: Walk = () => {};

  const walkOf = (schema: z.core.$ZodType): Walk => {
    const known = laid.get(schema);
    if (known !== undefined) return known;
    const walk = laidFor(schema);
    laid.set(schema, walk);
    return walk;
  };

  const laidFor = (schema: z.core.$ZodType): Walk =>
    match(structureOf(schema))
      .returnType<Walk>()
      .with({ kind: 'leaf' }, ({ annotation }) =>
        isWanted(annotation)
          ? (value, path, found) => {
              found.push({ path: [...path], annotation, value });
            }
          : nowhere,
      )
      .with({ kind: 'list' }, ({ entry }) => {
        const walk = walkOf(entry);
        if (walk === nowhere) return nowhere;
        return (value, path, found) => {
          if (Array.isArray(value))
            for (const [at, one] of value.entries()) enter(walk, at, one, path, found);
        };
      })
      .with({ kind: 'choice' }, ({ options }) => {
        const walks = options.map((option) => ({ option, walk: walkOf(option) }));
        if (walks.every(({ walk }) => walk === nowhere)) return nowhere;
        return (value, path, found) => {
          walks.find(({ option }) => z.safeParse(option, value).success)?.walk(value, path, found);
        };
      })
      .with({ kind: 'record' }, ({ shape }) => {
        const fields = Object.entries(shape).map(([name, field]) => ({ name, walk: walkOf(field) }));
        const entered = fields.filter(({ walk }) => walk !== nowhere);
        if (entered.length === 0) return nowhere;
        return (value, path, found) => {
          if (typeof value !== 'object' || value === null) return;
          for (const { name, walk } of entered) enter(walk, name, Reflect.get(value, name), path, found);
        };
      })
      .exhaustive();

  return (schema: z.core.$ZodType, value: unknown): readonly FilledField[] => {
    const found: FilledField[] = [];
    if (value !== undefined) walkOf(schema)(value, [], found);
    return found;
  };
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
