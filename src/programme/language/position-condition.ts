import * as z from 'zod';
import { type Dimension, dimensionSchemas, dimensions, type Position } from './position.js';

/**
 * A set of positions: for each dimension the values that are meant. A dimension that is left out admits every
 * value, save `status`: left out, it admits active cases only, so that nothing happens by oversight in a case
 * that is paused or closed.
 */
export type PositionCondition<Stage extends string = string> = {
  readonly [D in Dimension]?: readonly Position<Stage>[D][];
};

const { track, stage, status, custody, support, safety, concern } = dimensionSchemas;

export const PositionCondition: z.ZodType<PositionCondition, PositionCondition> = z.strictObject({
  track: z.exactOptional(z.array(track).min(1)),
  stage: z.exactOptional(z.array(stage).min(1)),
  status: z.exactOptional(z.array(status).min(1)),
  custody: z.exactOptional(z.array(custody).min(1)),
  support: z.exactOptional(z.array(support).min(1)),
  safety: z.exactOptional(z.array(safety).min(1)),
  concern: z.exactOptional(z.array(concern).min(1)),
});

const activeOnly: readonly string[] = ['active'];

/** The values that a set admits in a dimension; nothing where it admits all. */
export function allowedValues(where: PositionCondition, dimension: Dimension): readonly string[] | undefined {
  return where[dimension] ?? (dimension === 'status' ? activeOnly : undefined);
}

/** Whether a position belongs to a set. */
export function satisfies(position: Position, where: PositionCondition = {}): boolean {
  return dimensions.every(
    (dimension) => allowedValues(where, dimension)?.includes(position[dimension]) ?? true,
  );
}

/** Whether a position belongs to a set in which `status`, left out, admits every status: for requirements. */
export function satisfiesInAnyStatus(position: Position, where: PositionCondition = {}): boolean {
  return dimensions.every(
    (dimension) => where[dimension]?.some((value) => value === position[dimension]) ?? true,
  );
}

/** Whether no position belongs to both sets. */
export function areDisjoint(first: PositionCondition = {}, second: PositionCondition = {}): boolean {
  return dimensions.some((dimension) => {
    const left = allowedValues(first, dimension);
    const right = allowedValues(second, dimension);
    return left !== undefined && right !== undefined && !left.some((value) => right.includes(value));
  });
}
