import type { DisclosureDecision, ViewOptions } from 'exit-work/sharing';
import * as z from 'zod';
import { type Choose, oneOf } from '../../worlds/small-scope.js';
import { type Marker, otherValues, sameYear } from './other-values.js';
import {
  copied,
  type LeafPlace,
  type ListPlace,
  type PartPlace,
  type Path,
  type Places,
  placesIn,
  putAt,
  valueAt,
} from './record-places.js';
import { type Appearance, appearanceOf } from './what-shows.js';

/** A record that can be made otherwise in many ways, each leaf of which was seen to be valid. */
export interface Sample {
  readonly record: object;
  readonly places: Places;
  /** What else each leaf can hold, in the order of the leaves; markers where it takes any text. */
  readonly others: readonly (readonly unknown[])[];
  readonly marked: readonly (Marker | undefined)[];
  /** The fields on whose values it hangs what other values, and entries, tell. They stay, as what names somebody does. */
  readonly conditions: ReadonlySet<unknown>;
}

export function sampleOf(schema: z.core.$ZodType, record: object): Sample {
  const places = placesIn(schema, record);
  const others = places.leaves.map((leaf, index) =>
    otherValues(leaf, valueAt(record, leaf.path), `withheld-${index}`),
  );
  const marked = places.leaves.map((leaf, index) => {
    const marker: Marker = `visible-${index}`;
    return otherValues(leaf, undefined, marker)[0] === marker ? marker : undefined;
  });
  const tells = places.leaves.flatMap(({ annotation, lists }) => [
    ...(annotation?.tells ?? []),
    ...lists.flatMap((one) => (one.by === 'told' ? one.tells : [])),
  ]);
  const conditions = new Set(tells.flatMap(({ when }) => (when === undefined ? [] : [when.field])));
  return { record, places, others, marked, conditions };
}

/** The field in which a leaf stands, alone or in a list. */
function nameOf(path: Path): unknown {
  return path.findLast((key) => typeof key === 'string');
}

/** What a decision lets be seen of a sample, worked out once for many twins. */
export interface Shown {
  readonly sample: Sample;
  readonly appearances: readonly Appearance[];
  /** The lists, and what may be left out as a whole, of which nothing may be seen, whatever it holds. */
  readonly hidden: readonly ListPlace[];
  readonly dispensable: readonly PartPlace[];
  /** Entries of which nothing would be seen, for lists of which something may be. */
  readonly ghosts: readonly { readonly path: Path; readonly entry: unknown }[];
  /** The record with markers in what shows plainly. */
  readonly base: object;
  readonly visible: readonly Marker[];
}

export function shownBy(sample: Sample, decision: DisclosureDecision, options: ViewOptions): Shown {
  const { record, places, marked } = sample;
  const appearances = places.leaves.map(({ annotation, lists, path }) =>
    appearanceOf(annotation, decision, options, lists, valueAt(record, path)),
  );
  // What is withheld as words may show as a word of its list.
  const others = places.leaves.map(({ annotation, lists }, index) =>
    (sample.others[index] ?? []).filter(
      (value) => appearanceOf(annotation, decision, options, lists, value) === appearances[index],
    ),
  );
  const isWithheld =
    (lists: LeafPlace['lists'] = []) =>
    (annotation: LeafPlace['annotation']) =>
      appearanceOf(annotation, decision, options, lists) === 'withheld';
  const base = copied(record);
  const visible: Marker[] = [];
  const entrusted = markedIn(record);
  for (const [index, { path }] of places.leaves.entries()) {
    const marker = marked[index];
    if (appearances[index] !== 'plain' || marker === undefined || namesSomebody(places, index)) continue;
    if (isWithinMarked(record, path, entrusted)) continue;
    putAt(base, path, marker);
    visible.push(marker);
  }
  const hidden = places.lists.filter(({ annotations, lists }) => annotations.every(isWithheld(lists)));
  // A list that tells by its entries is left out with what refers to them: `existence.test.ts`.
  const telling = new Set(places.lists.flatMap(({ path, lists }) => (lists.length > 0 ? [path.join()] : [])));
  const dispensable = places.parts.filter(
    ({ annotations, path }) => annotations.every(isWithheld()) && !telling.has(path.join()),
  );
  const isWhole = keptValid(base, sample);
  const ghosts = places.lists
    .filter((list) => !hidden.includes(list))
    .flatMap((list) => ghostFor(list, base, places, appearances));
  return {
    sample: { ...sample, others },
    appearances,
    hidden,
    dispensable,
    ghosts,
    base,
    visible: isWhole ? visible : [],
  };
}

/** The first entry of a list without what shows of it, if it is still a record then. */
function ghostFor(
  { path, entry }: ListPlace,
  base: object,
  { leaves }: Places,
  appearances: readonly Appearance[],
): Shown['ghosts'] {
  const copy = copied(base);
  const first = [...path, 0];
  for (const [index, leaf] of leaves.entries()) {
    if (!isBelow(leaf.path, first) || appearances[index] === 'withheld') continue;
    if (!leaf.isOptional) return [];
    putAt(copy, leaf.path, undefined);
  }
  const ghost = valueAt(copy, first);
  // That a list is empty shows.
  const isNothing = !JSON.stringify(ghost).includes('[]') && z.safeParse(entry, ghost).success;
  return isNothing ? [{ path, entry: ghost }] : [];
}

function isBelow(path: Path, above: Path): boolean {
  return above.every((key, depth) => path[depth] === key);
}

/** A record that agrees with the base on everything that shows, and differs elsewhere as far as may be. */
export function twinOf(
  choose: Choose,
  { sample, appearances, hidden, dispensable, ghosts, base }: Shown,
): object {
  const { places, others, conditions } = sample;
  // What refers to something that may not show goes with it: what names something stays.
  const isPersonal = appearances.includes('depends') || places.lists.some(({ lists }) => lists.length > 0);
  const twin = copied(base);
  const marked = markedIn(base);
  for (const [index, leaf] of places.leaves.entries()) {
    const values = others[index] ?? [];
    const isInList = typeof leaf.path.at(-1) === 'number';
    if (appearances[index] === 'age-band') putAt(twin, leaf.path, sameYear(valueAt(twin, leaf.path)));
    if (appearances[index] !== 'withheld') continue;
    if (isPersonal && namesSomebody(places, index)) continue;
    if (conditions.has(nameOf(leaf.path)) || isMark(leaf.path)) continue;
    if (marked.has(valueAt(twin, leaf.path))) continue;
    if (leaf.isOptional && !isInList && choose(3) === 0) putAt(twin, leaf.path, undefined);
    else if (values.length > 0) putAt(twin, leaf.path, values[choose(values.length)]);
  }
  for (const { path, lists } of hidden) {
    const entries = valueAt(twin, path);
    if (!Array.isArray(entries) || isMark(path)) continue;
    if (lists.length > 0) {
      putAt(twin, path, oneOf(choose, [[...entries, copied(entries[0])], entries]));
      continue;
    }
    putAt(twin, path, oneOf(choose, [[...entries, copied(entries[0])], entries.slice(1), []]));
  }
  for (const { path, entry } of ghosts) {
    const entries = valueAt(twin, path);
    if (Array.isArray(entries) && !isMark(path) && choose(2) === 0)
      putAt(twin, path, [...entries, copied(entry)]);
  }
  for (const { path } of dispensable) if (!isMark(path) && choose(3) === 0) putAt(twin, path, undefined);
  keptValid(twin, sample, base);
  return twin;
}

/** What was entrusted is kept back by its mark: which records are marked is a premise, as a permission is. */
function isMark([list]: readonly (string | number)[]): boolean {
  return list === 'entrustedItems';
}

/** What the marks of a file name: it bears the name in its twin, too. */
function markedIn(base: object): ReadonlySet<unknown> {
  const marks: unknown = Reflect.get(base, 'entrustedItems');
  const named = Array.isArray(marks) ? marks : [];
  return new Set(
    named.flatMap((one: unknown) => [Reflect.get(Object(one), 'id'), Reflect.get(Object(one), 'recordId')]),
  );
}

/** Whether a place is in a record that was entrusted to somebody: that it shows, no category promises. */
function isWithinMarked(record: object, path: Path, marked: ReadonlySet<unknown>): boolean {
  return path.some((_, depth) =>
    marked.has(Reflect.get(Object(valueAt(record, path.slice(0, depth))), 'id')),
  );
}

/** A list of which something may be seen, once without entries and once with one of which nothing is. */
export function hollowed({ base, ghosts, sample }: Shown): readonly (readonly [none: object, one: object])[] {
  return ghosts.flatMap(({ path, entry }) => {
    const [none, one] = [copied(base), copied(base)];
    putAt(none, path, []);
    putAt(one, path, [copied(entry)]);
    return keptValid(none, sample) && keptValid(one, sample) ? [[none, one] as const] : [];
  });
}

/** Which variant a record is must not change; where it would, the old one is put back. Says whether none was. */
function keptValid(changed: object, { places, record }: Sample, original: object = record): boolean {
  let isKept = true;
  for (const { path, option } of places.choices) {
    if (z.safeParse(option, valueAt(changed, path)).success) continue;
    isKept = false;
    const old = copied(valueAt(original, path));
    if (path.length > 0) putAt(changed, path, old);
    else Object.assign(changed, old);
  }
  return isKept;
}

/** Whose data it is hangs on it: what names somebody stays, so that the same person is spoken of. */
function namesSomebody({ leaves }: Places, index: number): boolean {
  const { annotation, path = [] } = leaves[index] ?? {};
  return annotation?.refersTo !== undefined || annotation?.category === 'reference' || path.at(-1) === 'id';
}
