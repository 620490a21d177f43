import { type CaseFile as CaseFileData, records } from 'exit-work/model';
import { leavesOf } from 'exit-work/schema';
import * as z from 'zod';
import {
  caseManager,
  client,
  consentToJobCentre,
  exitOrganisation,
  jobCentre,
  openedCaseFile,
  sister,
} from '../../../builders/index.js';
import { examplesOf } from '../../../examples/record-examples.js';
import { police } from '../../../sharing/builders/builders.js';
import type { Item } from '../../../sharing/builders/permitting.js';
import { copied, type Path, placesIn, putAt, valueAt } from '../../../sharing/laws/of-views/record-places.js';
import { type Choose, oneOf } from '../../../sharing/worlds/small-scope.js';
import { entriesOf, inserted, named, pathsTo } from './moved-records.js';
import { type PlaceOfRecords, recordIn } from './places-of-records.js';

/** A file with a record and without it, and what may not be permitted where the record is not to be known. */
export interface WithAndWithout {
  readonly place: PlaceOfRecords;
  readonly file: CaseFileData;
  readonly without: CaseFileData;
  /** One of these is enough: each tells of the record. Nothing where it shows by something else than what is permitted. */
  readonly tells: readonly Item[];
}

/** Who the record is, where it has a name; what is there through it begins with the same word. */
export const hiddenId = 'hidden-1';

type Fields = Record<string, unknown>;

const plain: Fields = { ...openedCaseFile({ organisations: [exitOrganisation()], team: [caseManager()] }) };
const fuller: Fields = {
  ...plain,
  client: client({ languages: ['de'], relatedPersons: [sister()] }),
  organisations: [exitOrganisation(), jobCentre(), police()],
  consents: [consentToJobCentre({ categories: ['identity', 'case-administration'] })],
};

const examples = new Map<string, readonly object[]>(
  Object.keys(records).map((name) => [name, examplesOf(name).map(({ record }) => record)]),
);

function examplesIn(field: string): readonly object[] {
  return examples.get(recordIn(field)) ?? [];
}

/** The lists of which a file has a record or none beside the one in question. */
const beside = ['sessions', 'incidents', 'referrals', 'progressReports', 'approvals'];

/** The files without the record: few, since most of what leaves them is asked for again and again. */
export interface Supply {
  readonly bases: readonly Fields[];
  /** Files with the same record around what is left out, by what that is. */
  readonly hosts: Map<string, Fields>;
}

export function supplyOf(choose: Choose): Supply {
  const bases = [plain, fuller, ...Array.from({ length: 8 }, () => furnished(choose))];
  return { bases, hosts: new Map() };
}

function furnished(choose: Choose): Fields {
  const list = oneOf(choose, beside);
  return {
    ...oneOf(choose, [plain, plain, fuller]),
    [list]: [{ ...oneOf(choose, examplesIn(list)), id: 'another-1' }],
  };
}

export function withAndWithout(choose: Choose, place: PlaceOfRecords, supply: Supply): WithAndWithout {
  return place.fields.length > 1 ? nested(choose, place, supply) : filed(choose, place, supply);
}

function filed(choose: Choose, place: PlaceOfRecords, { bases }: Supply): WithAndWithout {
  const base = oneOf(choose, bases);
  const [field] = place.fields;
  const record = named(oneOf(choose, examplesIn(field)), hiddenId);
  if (!place.isList) return pairOf(place, { ...base, [field]: record }, base, itemsOf(place));
  const tells = toldBy(choose, place, record);
  // What is the client’s own consent, the client knows; and who works in the house, everybody.
  if (field === 'consents') Reflect.set(record, 'dataSubject', 'relative');
  if (field === 'team') Reflect.set(record, 'organisationId', 'o-another');
  const file = copied(base);
  if (place.existence !== undefined && !isOrdinary(place)) comeAlong(choose, place, record, file);
  file[field] = inserted(choose, file[field], record);
  return pairOf(place, file, base, tells);
}

/** What is there through a record: its events and approvals, who occurs in it alone, and who has read it. */
function comeAlong(choose: Choose, { entry, fields }: PlaceOfRecords, record: object, file: Fields): void {
  const [field] = fields;
  const add = (list: string, one: object) => {
    file[list] = inserted(choose, file[list], one);
  };
  if (field === 'entrustedItems') {
    const id = 'hidden-record';
    Object.assign(record, { recordId: id, entrustedById: 'rel-1', entrustedToId: 'm-another' });
    add('rapportNotes', { ...oneOf(choose, examplesIn('rapportNotes')), id });
  }
  const { leaves } = placesIn(entry, record);
  for (const [list, id] of [
    ['organisations', 'hidden-o'],
    ['team', 'hidden-m'],
  ] as const) {
    const naming = leaves.filter(({ annotation }) => annotation?.refersTo === list);
    if (naming.length > 0 && choose(2) === 0) putAt(record, oneOf(choose, naming).path, id);
  }
  const said = JSON.stringify(record);
  if (said.includes('"hidden-o"') || said.includes('"hidden-m"'))
    add('organisations', { id: 'hidden-o', name: 'Sampleton Clinic', kind: 'health-provider' });
  if (said.includes('"hidden-m"'))
    add('team', {
      id: 'hidden-m',
      organisationId: 'hidden-o',
      name: 'Kim Example',
      role: 'health-professional',
    });
  if (field === 'organisations' || field === 'team' || field === 'clearedTexts') return;
  const recordId: unknown = Reflect.get(record, 'id');
  const about: unknown = field === 'entrustedItems' ? 'hidden-record' : recordId;
  if (typeof about !== 'string') return;
  const [event] = examplesIn('events');
  const correction = { ...event, type: 'entry.retracted', recordId: 'e-1', replaces: 'hidden-e' };
  const type = oneOf(choose, ['session.held', 'incident.reported', 'consent.given', 'plan.agreed']);
  if (choose(2) === 0) {
    add('events', { ...event, id: 'hidden-e', type, recordId: about });
    if (choose(2) === 0) add('events', { ...correction, id: 'hidden-e-2' });
  }
  if (choose(2) === 0) add('approvals', { ...examplesIn('approvals')[0], id: 'hidden-a', recordId: about });
  if (choose(4) === 0)
    add('clearedTexts', { ...examplesIn('clearedTexts')[0], id: 'hidden-t', recordId: about });
}

/** Records within others; the others are in both files. */
function nested(choose: Choose, place: PlaceOfRecords, { hosts }: Supply): WithAndWithout {
  const [top, ...fields] = place.fields;
  const found = examplesIn(top).flatMap((record) =>
    pathsTo(record, fields).map((path) => ({ record, path })),
  );
  const at = choose(found.length);
  const { record, path } = oneOf(() => at, found);
  const content = valueAt(record, path);
  const isList = Array.isArray(content);
  const left = isList && (!place.isOptional || choose(2) === 0) ? content : undefined;
  const key = `${place.name} ${at} ${left === undefined}`;
  const without = hosts.get(key) ?? hosting(top, record, path, left);
  hosts.set(key, without);
  if (!isList) return pairOf(place, hosting(top, record, path, content), without, itemsOf(place));
  const entry = named(oneOf(choose, content), hiddenId);
  const tells = toldBy(choose, place, entry);
  return pairOf(place, hosting(top, record, path, inserted(choose, left, entry)), without, tells);
}

/** A file in which a record is, with this in it. */
function hosting(top: string, record: object, path: Path, content: unknown): Fields {
  const host = { ...copied(record), ...hostIn(top) };
  putAt(host, path, content);
  const listed = plain[top];
  if (top === 'organisations') return { ...plain, [top]: [host] };
  const isListed = Array.isArray(listed) || !['client', 'participation'].includes(top);
  return { ...plain, [top]: isListed ? [...entriesOf(listed), host] : host };
}

/** Who it is, so that it can show. */
function hostIn(top: string): object {
  if (top === 'client') return { id: 'c-1' };
  if (top === 'organisations') return { id: 'o-exit' };
  if (top === 'team') return { id: 'm-host', organisationId: 'o-exit' };
  return top === 'clearedTexts' ? { id: 'consent-1' } : {};
}

/** What may not be permitted for the record to be hidden: one thing that it tells, or everything that it has. */
function toldBy(choose: Choose, place: PlaceOfRecords, record: object): readonly Item[] {
  const { existence } = place;
  if (existence === undefined || isOrdinary(place)) return itemsOf(place);
  if (existence.by !== 'told' || place.fields[0] === 'entrustedItems') return [];
  const { subject, category, when } = oneOf(choose, existence.tells);
  if (when !== undefined) {
    const value = oneOf(choose, when.is);
    const isList = Array.isArray(Reflect.get(record, when.field));
    Reflect.set(record, when.field, isList ? [value] : value);
  }
  return [`${subject}/${category}`];
}

/** That there is one tells nothing; it is hidden where nothing of it shows. */
export function isOrdinary({ existence }: PlaceOfRecords): boolean {
  return existence?.by === 'told' && existence.tells.length === 0;
}

const itemsOfPlaces = new Map<string, readonly Item[]>();

/** Everything that a record can hold. */
function itemsOf({ name, entry }: PlaceOfRecords): readonly Item[] {
  const known = itemsOfPlaces.get(name);
  if (known !== undefined) return known;
  const leaves = leavesOf(entry).flatMap(({ annotation }) => annotation ?? []);
  const items = [...new Set(leaves.map(({ subject, category }): Item => `${subject}/${category}`))];
  itemsOfPlaces.set(name, items);
  return items;
}

function pairOf(
  place: PlaceOfRecords,
  file: Fields,
  without: Fields,
  tells: readonly Item[],
): WithAndWithout {
  return { place, file: asFile(file), without: asFile(without), tells };
}

const shape = z.looseObject({ id: z.string(), client: z.looseObject({ id: z.string() }) });

/** Of the form of a case file; what stands in it has the form of its examples. */
function asFile(fields: Fields): CaseFileData {
  if (!shape.safeParse(fields).success) throw new RangeError('a file without a client was made');
  return fields as unknown as CaseFileData;
}
