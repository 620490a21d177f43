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

/** The leaves of a record that hold something, of those that are wanted. */
type LeafWalk = (schema: z.core.$ZodType, value: unknown) => readonly FilledField[];

/** The leaves that hold something. */
export const filledLeavesIn: LeafWalk = /* @__PURE__ */ leafWalk(() => true);

/** Those of them that refer to something, and where to. */
export const filledReferencesIn: LeafWalk = /* @__PURE__ */ leafWalk(
  (annotation) => annotation?.refersTo !== undefined,
);

/** For each schema the way to the leaves is laid once, and none where there is nothing that is wanted. */
function leafWalk(isWanted: (annotation: Annotation | undefined) => boolean): LeafWalk {
  const laid = new WeakMap<z.core.$ZodType, Walk | 'nowhere'>();
  const walkOf = (schema: z.core.$ZodType): Walk | undefined => {
    const known = laid.get(schema);
    if (known !== undefined) return known === 'nowhere' ? undefined : known;
    const walk = laidFor(schema);
    laid.set(schema, walk ?? 'nowhere');
    return walk;
  };
  const laidFor = (schema: z.core.$ZodType): Walk | undefined =>
    match(structureOf(schema))
      .returnType<Walk | undefined>()
      .with({ kind: 'leaf' }, ({ annotation }) => (isWanted(annotation) ? leaf(annotation) : undefined))
      .with({ kind: 'list' }, ({ entry }) => list(walkOf(entry)))
      .with({ kind: 'choice' }, ({ options }) => choice(options.map((option) => [option, walkOf(option)])))
      .with({ kind: 'record' }, ({ shape }) =>
        fields(Object.entries(shape).map(([name, field]) => [name, walkOf(field)])),
      )
      .exhaustive();
  return (schema, value) => {
    const found: FilledField[] = [];
    if (value !== undefined) walkOf(schema)?.(value, [], found);
    return found;
  };
}

function leaf(annotation: Annotation | undefined): Walk {
  return (value, path, found) => {
    found.push({ path: [...path], annotation, value });
  };
}

function list(walk: Walk | undefined): Walk | undefined {
  if (walk === undefined) return undefined;
  return (value, path, found) => {
    if (Array.isArray(value)) for (const [at, one] of value.entries()) enter(walk, at, one, path, found);
  };
}

function choice(options: readonly (readonly [z.core.$ZodType, Walk | undefined])[]): Walk | undefined {
  if (options.every(([, walk]) => walk === undefined)) return undefined;
  return (value, path, found) => {
    options.find(([option]) => z.safeParse(option, value).success)?.[1]?.(value, path, found);
  };
}

function fields(all: readonly (readonly [string, Walk | undefined])[]): Walk | undefined {
  const leading = all.flatMap(([name, walk]) => (walk === undefined ? [] : [{ name, walk }]));
  if (leading.length === 0) return undefined;
  return (value, path, found) => {
    if (typeof value !== 'object' || value === null) return;
    for (const { name, walk } of leading) enter(walk, name, Reflect.get(value, name), path, found);
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
