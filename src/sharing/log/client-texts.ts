import { match } from 'ts-pattern';
import * as z from 'zod';
import { fieldPath } from '../../kernel/index.js';
import { type Annotation, isFreeText, structureOf } from '../../schema/index.js';

/** A text about the client in which its writer may have put anything, also about others. */
export interface ClientText {
  readonly path: string;
  readonly label: string;
  readonly text: string;
}

type Path = readonly (string | number)[];

/** What takes this takes any words; an open list takes them behind this prefix. */
const sentence = 'other: any words, in any number';

/** The same value with each text about the client in it replaced; what no field describes is left out. */
export function replaceClientTexts(
  schema: z.core.$ZodType,
  value: unknown,
  replacement: (text: ClientText) => string,
  path: Path = [],
): unknown {
  return match(structureOf(schema))
    .with({ kind: 'leaf' }, ({ annotation }) =>
      typeof value === 'string' && annotation !== undefined && isClientText(schema, annotation, value)
        ? replacement({ path: fieldPath(path), label: annotation.label, text: value })
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

function isClientText(schema: z.core.$ZodType, annotation: Annotation, value: string): boolean {
  const { subject, mayContain = [], vocabulary } = annotation;
  if (subject !== 'client' || mayContain.length === 0) return false;
  // A word of a list says what the list says.
  if (vocabulary !== undefined && !isFreeText(value)) return false;
  return z.safeParse(schema, sentence).success;
}
