import { match } from 'ts-pattern';
import type * as z from 'zod';
import type { Annotation } from './annotation/index.js';
import { structureOf } from './structure-of.js';

/** A leaf of a record: where it stands and what is known of it. */
export interface RecordLeaf {
  /** `goals[].steps[].title`; `[]` stands for every entry of a list. */
  readonly path: string;
  /** Nothing where somebody put a foreign schema into a record. */
  readonly annotation: Annotation | undefined;
}

/**
 * Every leaf of a record with its annotation, through lists, choices and nested records.
 *
 * Throws an `InputError` for what is no schema.
 *
 * @example
 * ```ts
 * import { Goal } from 'exit-work/model';
 * import { leavesOf } from 'exit-work/schema';
 *
 * leavesOf(Goal).find((leaf) => leaf.path === 'steps[].action')?.annotation?.category; // => 'needs-and-plan'
 * ```
 */
export function leavesOf(schema: z.core.$ZodType): readonly RecordLeaf[] {
  return leavesBelow(schema, '');
}

function leavesBelow(schema: z.core.$ZodType, path: string): readonly RecordLeaf[] {
  return match(structureOf(schema))
    .with({ kind: 'leaf' }, ({ annotation }): readonly RecordLeaf[] => [{ path, annotation }])
    .with({ kind: 'list' }, ({ entry }) => leavesBelow(entry, `${path}[]`))
    .with({ kind: 'choice' }, ({ options }) => options.flatMap((option) => leavesBelow(option, path)))
    .with({ kind: 'record' }, ({ shape }) =>
      Object.entries(shape).flatMap(([name, inner]) =>
        leavesBelow(inner, path === '' ? name : `${path}.${name}`),
      ),
    )
    .exhaustive();
}
