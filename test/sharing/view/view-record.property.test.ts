import { isDeepStrictEqual } from 'node:util';
import { CaseFile } from 'exit-work/model';
import {
  type Annotation,
  type Existence,
  existenceIn,
  type Implication,
  leavesOf,
  structureOf,
} from 'exit-work/schema';
import { decideDisclosure, viewRecord } from 'exit-work/sharing';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type * as z from 'zod';
import { agreement, everyCategory, everySubject, policy, request } from '../builders/builders.js';
import { deeplyFrozen } from '../builders/freeze.js';
import { type Item, permitting } from '../builders/permitting.js';
import { chanceFrom } from '../worlds/chance.js';
import { markedFile, markersIn } from './marked-file.js';

const annotations = new Map<string, readonly (Annotation | undefined)[]>();
for (const { path, annotation } of leavesOf(CaseFile)) {
  annotations.set(path, [...(annotations.get(path) ?? []), annotation]);
}

const existences = new Map<string, Existence>();
findExistences(CaseFile, '');

function findExistences(schema: z.core.$ZodType, path: string): void {
  const structure = structureOf(schema);
  if (structure.kind === 'list') {
    const existence = existenceIn(schema);
    if (existence !== undefined) existences.set(`${path}[]`, existence);
    findExistences(structure.entry, `${path}[]`);
  }
  if (structure.kind !== 'record') return;
  for (const [name, inner] of Object.entries(structure.shape)) {
    findExistences(inner, path === '' ? name : `${path}.${name}`);
  }
}

/** The rule a second time: the field's own category and all that it may contain, for the person it is about. */
function mayBeSeen(path: string, items: ReadonlySet<string>): boolean {
  const isTold = ({ when, subject, category }: Implication) =>
    when !== undefined || items.has(`${subject}/${category}`);
  // A decision that opens nothing of what was entrusted.
  if (path.startsWith('entrustedItems[]')) return false;
  const isThere = [...existences].every(
    ([list, existence]) =>
      // Nothing in a marked file names anything else in it, and no consent of it is a ground.
      !path.startsWith(list) || (existence.by === 'told' && existence.tells.every(isTold)),
  );
  if (!isThere) return false;
  const found = annotations.get(path) ?? [undefined];
  return found.every((annotation) => {
    if (annotation === undefined) return false;
    const { subject, category, mayContain, tells = [] } = annotation;
    if (!tells.every(isTold)) return false;
    return [category, ...(mayContain ?? [])].every((one) => items.has(`${subject}/${one}`));
  });
}

/** Nothing, a little, much or all of what can be permitted. */
function itemsFrom(seed: number): readonly Item[] {
  const chance = chanceFrom(seed);
  const generosity = [0, 0.3, 0.6, 0.9, 1][seed % 5] ?? 1;
  const subjects = everySubject.filter(() => chance() < 0.8);
  return subjects.flatMap((subject) =>
    everyCategory.filter(() => chance() < generosity).map((category): Item => `${subject}/${category}`),
  );
}

/** Whether a view holds nothing but parts of the record, in the record's order. */
function isPartOf(view: unknown, whole: unknown): boolean {
  if (Array.isArray(view)) {
    if (!Array.isArray(whole)) return false;
    let from = 0;
    return view.every((one: unknown) => {
      const at = whole.findIndex((entry: unknown, index) => index >= from && isPartOf(one, entry));
      from = at + 1;
      return at >= 0;
    });
  }
  if (typeof view === 'object' && view !== null) {
    if (typeof whole !== 'object' || whole === null) return false;
    return Object.entries(view).every(
      ([name, one]) => Object.hasOwn(whole, name) && isPartOf(one, Reflect.get(whole, name)),
    );
  }
  return view === whole;
}

/** Whether a record stands somewhere in which there is nothing; an empty list that may be seen says that nothing was found. */
function hasHollow(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === undefined;
  const parts: readonly unknown[] = Object.values(value);
  return parts.some(
    (part) =>
      hasHollow(part) ||
      (typeof part === 'object' && !Array.isArray(part) && Object.keys(Object(part)).length === 0),
  );
}

it('a view of a random case file holds a text if and only if its annotation is permitted', () => {
  let shown = 0;
  let withheld = 0;
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (recordSeed, decisionSeed) => {
      const { file, pathOf } = markedFile(recordSeed);
      const items = itemsFrom(decisionSeed);
      const permitted: ReadonlySet<string> = new Set(items);
      const view = viewRecord(CaseFile, deeplyFrozen(file), deeplyFrozen(permitting(...items)));
      const markers = markersIn(view);
      const wrong = [...pathOf].filter(
        ([marker, path]) => markers.has(marker) !== mayBeSeen(path, permitted),
      );
      expect(wrong).toEqual([]);
      expect(isDeepStrictEqual(JSON.parse(JSON.stringify(view)), view)).toBe(true);
      expect(isPartOf(view, file)).toBe(true);
      expect(hasHollow(view)).toBe(false);
      shown += markers.size;
      withheld += pathOf.size - markers.size;
    }),
    { numRuns: 100, seed: 20_300_601 },
  );
  // Neither half is trivial.
  expect(shown / (shown + withheld)).toBeGreaterThan(0.15);
  expect(withheld / (shown + withheld)).toBeGreaterThan(0.15);
});

it('so does a view that the engine has permitted', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (recordSeed, decisionSeed) => {
      const { file, pathOf } = markedFile(recordSeed);
      const chance = chanceFrom(decisionSeed);
      const some = <T>(list: readonly T[], [first]: readonly T[] = list) => {
        const chosen = list.filter(() => chance() < 0.5);
        return chosen.length > 0 || first === undefined ? chosen : [first];
      };
      const decision = decideDisclosure(
        request({ dataSubjects: some(everySubject), categories: some(everyCategory) }),
        policy({
          agreements: [
            agreement({
              dataSubjects: some(everySubject),
              shared: some(everyCategory),
              excluded: some(everyCategory),
            }),
          ],
        }),
      );
      const markers = markersIn(viewRecord(CaseFile, file, decision));
      const permitted = new Set(decision.permitted.map(({ subject, category }) => `${subject}/${category}`));
      const maySee = (path: string) => decision.outcome !== 'deny' && mayBeSeen(path, permitted);
      expect([...pathOf].filter(([marker, path]) => markers.has(marker) !== maySee(path))).toEqual([]);
    }),
    { numRuns: 50 },
  );
});
