import { CaseFile, type ClearedText } from 'exit-work/model';
import type { Implication } from 'exit-work/schema';
import { clearedTextOf, textsToClear, viewRecord } from 'exit-work/sharing';
import type { DataCategory } from 'exit-work/vocabulary';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { examplesOf } from '../../examples/record-examples.js';
import { everyCategory } from '../../sharing/builders/builders.js';
import { decidedOn, type Item, permitting } from '../../sharing/builders/permitting.js';
import { copied, type LeafPlace, placesIn, putAt } from '../../sharing/laws/of-views/record-places.js';
import { type Choose, oneOf, seeded, someOf } from '../../sharing/worlds/small-scope.js';
import { sentenceOf } from '../laws.js';

const marker = 'other: he drinks again, his sister says';
const at = '2030-05-01T22:15:00+02:00';

/** Files in each of which some of the texts about the client can be told from all others. */
const all = examplesOf('CaseFile').map(({ record }) => CaseFile.parse(record));
// What was entrusted stays for a reason of its own.
const files = all.flatMap((file) => {
  if (file.entrustedItems !== undefined) return [];
  const texts = placesIn(CaseFile, file).leaves.filter(
    ({ annotation, field, lists }) =>
      z.safeParse(field, marker).success &&
      annotation?.subject === 'client' &&
      (annotation.mayContain ?? []).length > 0 &&
      annotation.refersTo === undefined &&
      annotation.tells === undefined &&
      lists.every((one) => one.by === 'told' && one.tells.every(isCertain)),
  );
  return { file, texts };
});

/** What is wrong with a clearance; nothing where it counts. */
const faults: readonly Partial<ClearedText>[] = [
  {},
  {},
  {},
  { recipientId: 'o-other' },
  { purpose: 'evaluation' },
  { clearedAt: '2030-06-01T12:00:01Z' },
  { withdrawnAt: '2030-06-01T11:59:59Z' },
  { clearedById: 'a-stranger' },
  { clientId: 'c-other' },
];

function caseBy(choose: Choose) {
  const { file, texts } = oneOf(choose, files);
  const place = oneOf(choose, texts);
  const { category, mayContain = [] } = place.annotation ?? { category: 'reference' };
  const written = copied(file);
  putAt(written, place.path, marker);
  const team = [{ id: 'reader', organisationId: file.holderId, name: 'Rae', role: 'counsellor' as const }];
  const base: CaseFile = { ...written, team };
  const permitted = oneOf(choose, [everyCategory, someOf(choose, everyCategory, 9), [category], []]);
  const found = oneOf<readonly DataCategory[]>(choose, [[], [], someOf(choose, mayContain, 2)]);
  const [waiting] = textsToClear(CaseFile, base, decidedOn(base, permitting(`client/${category}`))).filter(
    ({ path }) => path === pathOf(place.path),
  );
  if (waiting === undefined) return undefined;
  const subject = 'client' as const;
  const details = { id: 'ct-1', clearedById: 'reader', clearedAt: at } as const;
  const clearance = clearedTextOf(waiting, {
    ...details,
    found: found.map((one) => ({ subject, category: one })),
  });
  const fault = oneOf(choose, faults);
  const clearedTexts = choose(4) === 0 ? [] : [{ ...clearance, ...fault }];
  const decision = decidedOn(base, permitting(...permitted.map((one): Item => `client/${one}`)));
  const view = viewRecord(CaseFile, base, decision, { clearing: { ...base, clearedTexts } });
  const isRead = clearedTexts.length > 0 && Object.keys(fault).length === 0;
  const besides = isRead ? found : mayContain;
  return {
    shows: JSON.stringify(view).includes(marker),
    should: [category, ...besides, ...toldByLists(place)].every((one) => permitted.includes(one)),
    isRead,
    place: pathOf(place.path),
  };
}

/** What is told by each such record, and is the client’s. */
function isCertain({ when, subject }: Implication): boolean {
  return when === undefined && subject === 'client';
}

function toldByLists({ lists }: LeafPlace): readonly DataCategory[] {
  return lists.flatMap((one) => (one.by === 'told' ? one.tells.map(({ category }) => category) : []));
}

function pathOf(path: readonly (string | number)[]): string {
  return path.reduce<string>(
    (before, key) =>
      typeof key === 'number' ? `${before}[${key}]` : before === '' ? key : `${before}.${key}`,
    '',
  );
}

it(`${sentenceOf(10)}: any text of any example, whoever has read it, under any decision`, () => {
  const choose = seeded(10);
  const cases = Array.from({ length: 60 }, () => caseBy(choose)).flatMap((one) => one ?? []);
  expect(cases.filter(({ shows, should }) => shows !== should)).toEqual([]);
  const shown = cases.filter(({ shows }) => shows);
  expect(cases.length).toBeGreaterThan(40);
  expect(shown.filter(({ isRead }) => isRead).length).toBeGreaterThan(5);
  expect(shown.filter(({ isRead }) => !isRead).length).toBeGreaterThan(2);
  expect(cases.filter(({ shows, isRead }) => !shows && isRead).length).toBeGreaterThan(5);
});
