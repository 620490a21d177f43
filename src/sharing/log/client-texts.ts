import { match } from 'ts-pattern';
import * as z from 'zod';
import { structureOf } from '../../schema/index.js';
import { isUnread, type Path } from '../clearing/index.js';

/** A text about the client in which its writer may have put anything, also about others. */
export interface ClientText {
  readonly path: Path;
  readonly label: string;
  readonly text: string;
}

/** The same value with each text about the client in it replaced; what no field describes is left out. */
export function replaceClientTexts(
  schema: z.core.$ZodType,
  value: unknown,
  replacement: (text: ClientText) => string,
  path: Path = [],
): unknown {
  return match(structureOf(schema))
    .with({ kind: 'leaf' }, ({ annotation }) =>
      annotation?.subject === 'client' && isUnread(schema, annotation, value)
        ? replacement({ path, label: annotation.label, text: value })
        : value,
    )
    .with({ kind: 'list' }, ({ entry }) =>
      Array.isArray(value)
        ? value.map((one: unknown, index) => replaceClientTexts(entry, one, replacement, [...path, index]))
        : undefined,
    )
    .with({ kind: 'choice' }, ({ options }) => {
      const chosen = options.find((option) => z.safeParse(option, value).success);
      return chosen === undefined ? undefined : replaceClientTexts(chosen, value, replacement, path);
    })
    .with({ kind: 'record' }, ({ shape }) => {
      if (typeof value !== 'object' || value === null) return undefined;
      const fields = Object.entries(shape).filter(([name]) => Object.hasOwn(value, name));
      return Object.fromEntries(
        fields.map(([name, inner]) => [
          name,
          replaceClientTexts(inner, Reflect.get(value, name), replacement, [...path, name]),
        ]),
      );
    })
    .exhaustive();
}
