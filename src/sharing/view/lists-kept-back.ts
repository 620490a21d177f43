import { match } from 'ts-pattern';
import type * as z from 'zod';
import { existenceIn, type Implication, structureOf } from '../../schema/index.js';
import type { Permission } from './visibility.js';

/** A list of which no entry may be known to be there, and what that would tell. */
export interface ListKeptBack {
  /** `securityConcerns[]` */
  readonly path: string;
  readonly tells: readonly Implication[];
}

/** The lists of a record of which not even that there are entries may be known, whatever they hold. */
export function listsKeptBack(
  schema: z.core.$ZodType,
  permission: Permission,
  path = '',
): readonly ListKeptBack[] {
  return match(structureOf(schema))
    .with({ kind: 'leaf' }, () => [])
    .with({ kind: 'list' }, ({ entry }) => {
      const existence = existenceIn(schema);
      const tells = existence?.by === 'told' ? existence.tells : [];
      const unknown = tells.filter((one) => isUntold(one, permission));
      const below = `${path}[]`;
      return unknown.length > 0 ? [{ path: below, tells: unknown }] : listsKeptBack(entry, permission, below);
    })
    .with({ kind: 'choice' }, ({ options }) => options.flatMap((one) => listsKeptBack(one, permission, path)))
    .with({ kind: 'record' }, ({ shape }) =>
      Object.entries(shape).flatMap(([name, inner]) =>
        listsKeptBack(inner, permission, path === '' ? name : `${path}.${name}`),
      ),
    )
    .exhaustive();
}

/** Whether it is told whatever a record holds, and may not be. */
export function isUntold({ when, subject, category }: Implication, permission: Permission): boolean {
  return when === undefined && permission(subject, category, undefined) !== 'full';
}
