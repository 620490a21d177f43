import * as z from 'zod';
import { type CaseFile, type FiledRecords, filedRecords } from '../../model/index.js';
import type { CaseParts } from '../opened/index.js';

/** Lists with records that no event files. */
const withoutEvents = ['clearedTexts', 'entrustedItems'] as const;

/** The lists with records; consents go with what happens to them. */
type FileableList = Exclude<FiledRecords, 'consents'> | (typeof withoutEvents)[number];

/** Records to be filed, by the list into which each goes. */
export type RecordsToFile = Partial<Pick<CaseFile, FileableList>>;

const peopleParts = [
  'client',
  'participation',
  'earlierParticipations',
  'personOfConcern',
  'organisations',
  'team',
  'accessRestrictions',
] as const;

/** What a file says of people and places; each part in place of what it said before. */
export type PeopleOfCase = Pick<CaseParts, (typeof peopleParts)[number]>;

const anyRecord = /* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown());

/** Where records go is asked at once; whether they are such records, when the file is read that comes of it. */
export const anyRecords = /* @__PURE__ */ z.lazy(() => {
  const lists = [...filedRecords, ...withoutEvents].filter((list) => list !== 'consents');
  return z.strictObject(Object.fromEntries(lists.map((list) => [list, z.exactOptional(z.array(anyRecord))])));
});

export const anyPeople = /* @__PURE__ */ z.lazy(() =>
  z.strictObject(
    Object.fromEntries(
      peopleParts.map((part) => [part, z.exactOptional(z.union([anyRecord, z.array(anyRecord)]))]),
    ),
  ),
);

/** A record that is handed over, where it stands in what was handed over, and whether the file has one of its identifier. */
export interface RecordToFile {
  readonly list: string;
  readonly place: number;
  readonly id: unknown;
  readonly isNew: boolean;
}

/** Every record that is handed over. */
export function recordsToFile(file: CaseFile, records: RecordsToFile): readonly RecordToFile[] {
  return Object.entries(records).flatMap(([list, entries]) => {
    const known = new Set(entriesOf(file, list).map(idOf));
    return entries.map((entry, place) => {
      const id = idOf(entry);
      return { list, place, id, isNew: !known.has(id) };
    });
  });
}

/** The lists of a file with the records in them: new ones at the end, those that are further written in their place. */
export function filedParts(file: CaseFile, records: RecordsToFile): CaseParts {
  return Object.fromEntries(
    Object.entries(records).map(([list, entries]) => {
      const before = entriesOf(file, list);
      const places = new Map(before.map((entry, place) => [idOf(entry), place]));
      const filed = [...before];
      for (const entry of entries) filed[places.get(idOf(entry)) ?? filed.length] = entry;
      return [list, filed];
    }),
  );
}

function entriesOf(file: CaseFile, list: string): readonly unknown[] {
  const entries: unknown = Reflect.get(file, list);
  return Array.isArray(entries) ? entries : [];
}

function idOf(entry: unknown): unknown {
  return typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'id') : undefined;
}
