import { type Annotation, isFreeText, leavesOf } from 'exit-work/schema';
import {
  type DisclosureDecision,
  explainFields,
  type FieldExplanation,
  pseudonymOf,
  type ViewOptions,
} from 'exit-work/sharing';
import { match } from 'ts-pattern';
import * as z from 'zod';
import { structureOf } from '../../../../src/schema/structure-of.js';
import { ageBand } from '../../../../src/sharing/view/age-band.js';

type How = FieldExplanation['shown'];

/** What the holder is told of each leaf; leaves of several variants can stand at one path. */
type Preview = ReadonlyMap<string, ReadonlyMap<Annotation, How>>;

interface Previewing {
  readonly preview: Preview;
  readonly decision: DisclosureDecision;
  readonly options: ViewOptions;
}

/** The record as the holder’s preview says that the recipient sees it; it never asks the view. */
export function previewed(
  schema: z.core.$ZodType,
  record: object,
  decision: DisclosureDecision,
  options: ViewOptions,
): unknown {
  const preview = previewOf(schema, decision);
  return seen(schema, record, '', { preview, decision, options }) ?? {};
}

function previewOf(schema: z.core.$ZodType, decision: DisclosureDecision): Preview {
  const preview = new Map<string, Map<Annotation, How>>();
  const rows = explainFields(schema, decision).values();
  for (const { path, annotation } of leavesOf(schema)) {
    if (annotation === undefined) continue;
    const row = rows.next().value;
    if (row?.path !== path) throw new RangeError('the preview leaves out a field or names another');
    const atPath = preview.get(path) ?? new Map<Annotation, How>();
    preview.set(path, atPath.set(annotation, row.shown));
  }
  return preview;
}

function howAt(annotation: Annotation | undefined, path: string, { preview }: Previewing): How {
  return (annotation === undefined ? undefined : preview.get(path)?.get(annotation)) ?? 'not-at-all';
}

function seen(schema: z.core.$ZodType, value: unknown, path: string, previewing: Previewing): unknown {
  return match(structureOf(schema))
    .with({ kind: 'leaf' }, ({ annotation }) => shown(howAt(annotation, path, previewing), value, previewing))
    .with({ kind: 'list' }, ({ entry }) => {
      if (!Array.isArray(value)) return undefined;
      if (value.length === 0) return alwaysShows(entry, `${path}[]`, previewing) ? [] : undefined;
      const entries = value.map((one: unknown) => seen(entry, one, `${path}[]`, previewing));
      return entries.some(isThere) ? entries.filter(isThere) : undefined;
    })
    .with({ kind: 'choice' }, ({ options }) => {
      const chosen = options.find((option) => z.safeParse(option, value).success);
      return chosen === undefined ? undefined : seen(chosen, value, path, previewing);
    })
    .with({ kind: 'record' }, ({ shape }) => {
      const fields = Object.entries(shape).map(([name, inner]) => {
        const below = path === '' ? name : `${path}.${name}`;
        return [name, seen(inner, Reflect.get(Object(value), name), below, previewing)] as const;
      });
      const there = fields.filter(([, one]) => isThere(one));
      return there.length > 0 ? Object.fromEntries(there) : undefined;
    })
    .exhaustive();
}

function shown(how: How, value: unknown, { decision, options: { pseudonymKey } }: Previewing): unknown {
  if (value === undefined) return undefined;
  return match(how)
    .with('in-full', () => value)
    .with('as-listed', () => (isFreeText(String(value)) ? undefined : value))
    .with('as-pseudonym', () =>
      pseudonymKey === undefined ? undefined : pseudonymOf(String(value), pseudonymKey, decision),
    )
    .with('as-age-band', () => ageBand(value, decision.instant, decision.agesOfMajority))
    .with('not-at-all', () => undefined)
    .exhaustive();
}

/** A list of words of which some may not show does not always show. */
function alwaysAt(annotation: Annotation | undefined, path: string, previewing: Previewing): How {
  const how = howAt(annotation, path, previewing);
  return how === 'as-listed' ? 'not-at-all' : how;
}

/** That a list is empty is told where any entry would show. */
function alwaysShows(schema: z.core.$ZodType, path: string, previewing: Previewing): boolean {
  return match(structureOf(schema))
    .with({ kind: 'leaf' }, ({ annotation }) =>
      isThere(shown(alwaysAt(annotation, path, previewing), '2000-01-01', previewing)),
    )
    .with({ kind: 'list' }, ({ entry }) => alwaysShows(entry, `${path}[]`, previewing))
    .with({ kind: 'choice' }, ({ options }) => options.every((one) => alwaysShows(one, path, previewing)))
    .with({ kind: 'record' }, ({ shape }) =>
      Object.entries(shape).some(
        ([name, inner]) =>
          !(inner instanceof z.core.$ZodOptional) && alwaysShows(inner, `${path}.${name}`, previewing),
      ),
    )
    .exhaustive();
}

function isThere(value: unknown): boolean {
  return value !== undefined;
}
