import { type Existence, existenceIn, leavesOf } from 'exit-work/schema';
import { type DataItem, type DisclosureDecision, decideDisclosure, viewRecord } from 'exit-work/sharing';
import { match } from 'ts-pattern';
import type * as z from 'zod';
import { structureOf } from '../../../../src/schema/structure-of.js';
import { asDecided } from '../../builders/permitting.js';
import { type Choose, oneOf, seeded } from '../../worlds/small-scope.js';
import { isOfRecord } from './other-values.js';
import { previewed } from './previewed.js';
import { caseAbout, inOtherWords } from './record-cases.js';
import { type Subject, subjects } from './subjects.js';
import { type Shown, shownBy, twinOf } from './twins.js';
import { type Case, type WaysOut, waysOut } from './ways-out.js';
import { waysToIdentify } from './what-shows.js';

/** In how many pairs each of the ways out had something to give away. */
export interface Mattering {
  /** Something was shown, and something was withheld in which the two differed. */
  readonly views: number;
  readonly previews: number;
  /** The decision said something in words, which differed. */
  readonly logs: number;
  readonly accounts: number;
  /** Something was disclosed of which the client may not know. */
  readonly silences: number;
}

export interface Findings {
  readonly pairs: number;
  readonly byRecord: ReadonlyMap<string, number>;
  readonly mattering: Mattering;
  readonly breach: unknown;
}

/** Two cases that agree on what is permitted, of every record in turn; nothing that leaves either tells them apart. */
export function everyWayOut(count: number, seed: number): Findings {
  const choose = seeded(seed);
  const byRecord = new Map<string, number>();
  const mattering = { views: 0, previews: 0, logs: 0, accounts: 0, silences: 0 };
  let pairs = 0;
  while (pairs < count) {
    for (const subject of subjects) {
      const { broken, mattered, pair } = pairOf(choose, subject);
      pairs += 1;
      byRecord.set(subject.name, (byRecord.get(subject.name) ?? 0) + 1);
      if (broken.length > 0) return { pairs, byRecord, mattering, breach: { broken, ...pair } };
      mattering.views += Number(mattered.views);
      mattering.previews += Number(mattered.previews);
      mattering.logs += Number(mattered.logs);
      mattering.accounts += Number(mattered.accounts);
      mattering.silences += Number(mattered.silences);
    }
  }
  return { pairs, byRecord, mattering, breach: undefined };
}

function pairOf(choose: Choose, { schema, annotations, samples, personIds }: Subject) {
  const sample = oneOf(choose, samples);
  const world = caseAbout(choose, annotations, personIds);
  const options = oneOf(choose, waysToIdentify);
  const common = { schema, sample, options, request: world.request };
  const shown = shownBy(sample, decideDisclosure(world.request, world.policy), options);
  const [words, otherWords] = ['visible-0 it says', 'withheld-0 it says'];
  const one: Case = {
    ...common,
    record: asDecided(shown.base, world.request),
    policy: inOtherWords(world, words),
    words,
  };
  const other: Case = {
    ...common,
    record: asDecided(twinOf(choose, shown), world.request),
    policy: inOtherWords(world, otherWords),
    words: otherWords,
  };
  const [left, right] = [waysOut(one), waysOut(other)];
  const everybody = ofEverybody(left.decision);
  const broken = [
    ...apart(left, right),
    ...(showsWhatItMay(left.texts.view, shown) ? [] : ['the view does not show what it may']),
    ...previewedOtherwise(choose(2) === 0 ? one : other, everybody),
    ...tellsContent(left),
    ...namesOtherItems(left),
  ];
  const said = JSON.stringify(left.decision);
  const mattered = {
    views: left.texts.view !== '{}' && JSON.stringify(one.record) !== JSON.stringify(other.record),
    previews: everybody.permitted.length > 0 && left.texts.preview.includes('not-at-all'),
    logs: said !== JSON.stringify(right.decision),
    accounts: left.texts.account !== '[]',
    silences: left.entry.disclosed.some(
      ({ notification }) => notification === 'later' || notification === 'not-told',
    ),
  };
  const { request } = world;
  return {
    broken,
    mattered,
    pair: { request, one: one.record, other: other.record, left: left.texts, right: right.texts },
  };
}

function apart({ texts }: WaysOut, other: WaysOut): readonly string[] {
  const ways = ['view', 'notices', 'preview', 'log', 'account', 'errors'] as const;
  return ways.filter((way) => texts[way] !== other.texts[way]).map((way) => `${way}: tells them apart`);
}

/** Everything that is plainly permitted is there, and nothing that stands for what is withheld. */
function showsWhatItMay(text: string, { visible }: Shown): boolean {
  return visible.every((marker) => text.includes(`"${marker}"`)) && !text.includes('withheld');
}

/** A preview speaks of what holds for everybody; and it is of records as they are, not of pseudonyms alone. */
function previewedOtherwise(
  { schema, record, options: { identifiers: _, ...options } }: Case,
  decision: DisclosureDecision,
): readonly string[] {
  if (dependsOnRecord(schema)) return [];
  const view = JSON.stringify(viewRecord(schema, record, decision, options));
  const preview = JSON.stringify(previewed(schema, record, decision, options));
  return preview === view ? [] : [`preview: says ${preview} and the view says ${view}`];
}

/** Of what depends on the record and not on its fields alone, a preview cannot speak. */
function dependsOnRecord(schema: z.core.$ZodType): boolean {
  return (
    placesOfLists(schema).some(
      (one) => one.by !== 'told' || one.tells.some(({ when }) => when !== undefined),
    ) || leavesOf(schema).some(({ annotation }) => annotation?.tells !== undefined)
  );
}

function placesOfLists(schema: z.core.$ZodType): readonly Existence[] {
  return match(structureOf(schema))
    .with({ kind: 'leaf' }, () => [])
    .with({ kind: 'list' }, ({ entry }) => [...[existenceIn(schema) ?? []].flat(), ...placesOfLists(entry)])
    .with({ kind: 'choice' }, ({ options }) => options.flatMap(placesOfLists))
    .with({ kind: 'record' }, ({ shape }) => Object.values(shape).flatMap(placesOfLists))
    .exhaustive();
}

function ofEverybody(decision: DisclosureDecision): DisclosureDecision {
  return { ...decision, permitted: decision.permitted.filter(({ personId }) => personId === undefined) };
}

/** Only a view may hold what stands in a record. */
function tellsContent({ texts: { view: _, ...others } }: WaysOut): readonly string[] {
  return Object.entries(others).flatMap(([way, text]) =>
    isOfRecord.test(text) ? [`${way}: holds what stands in the record`] : [],
  );
}

/** The log holds exactly what is permitted and what is not; the account, of the client’s own, all but what waits or is silent. */
function namesOtherItems({ decision, entry, texts }: WaysOut): readonly string[] {
  const own = entry.disclosed.filter(({ subject }) => subject === 'client' || subject === 'nobody');
  const open = own.filter(({ notification }) => notification !== 'later' && notification !== 'not-told');
  const accounts: readonly { readonly items: readonly DataItem[] }[] = JSON.parse(texts.account);
  const accounted = accounts.flatMap(({ items }) => items);
  return [
    ...(namesOf(entry.disclosed) === namesOf(decision.permitted) ? [] : ['log: other items are disclosed']),
    ...(namesOf(entry.withheld) === namesOf(decision.redactions) ? [] : ['log: other items are withheld']),
    ...(namesOf(open) === namesOf(accounted) ? [] : ['account: has other items']),
  ];
}

function namesOf(items: readonly (DataItem & { readonly form?: string })[]): string {
  return JSON.stringify(
    items.map(({ subject, category, personId, form }) => [subject, category, personId, form]),
  );
}
