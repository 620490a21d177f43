import * as z from 'zod';
import { checkedOptions } from '../../kernel/check/index.js';
import { Instant, type Issue } from '../../kernel/index.js';
import { coded, fieldPath } from '../../kernel/issue/index.js';
import type { CaseEvent } from '../../model/index.js';
import type { Desk } from '../desk/index.js';
import {
  type CaseworkOutcome,
  demandOpened,
  eventName,
  nextCase,
  type OpenedCase,
  refusedFor,
} from '../opened/index.js';
import {
  anyPeople,
  anyRecords,
  filedParts,
  type PeopleOfCase,
  type RecordsToFile,
  recordsToFile,
} from './filed-parts.js';

/** What happened, with what is filed for it. */
export interface CaseEntry {
  /** The event; several where they make sense only together. */
  readonly event: CaseEvent | readonly CaseEvent[];
  /** The records that the events name, new or further written; none that no event names. */
  readonly records?: RecordsToFile;
  /** What is otherwise since then: who works on the case, why the client takes part. */
  readonly people?: PeopleOfCase;
  readonly now: Instant;
}

const anyEntry = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    event: z.union([anyEvent, z.array(anyEvent).min(1)], {
      error: coded('event-missing', 'expected an event, or a list of events that belong together'),
    }),
    records: z.exactOptional(anyRecords),
    people: z.exactOptional(anyPeople),
    now: Instant,
  }),
);

/** Whether it is an event is asked when it is entered. */
export const anyEvent = /* @__PURE__ */ z.looseObject({});

/** The case with what happened in its log, and the records of it in its lists: all of it or nothing. */
export function enter(desk: Desk, opened: OpenedCase, entry: CaseEntry): CaseworkOutcome {
  const known = demandOpened(desk, opened);
  const { now } = checkedOptions('entry', anyEntry, entry);
  const { records = {}, people = {} } = entry;
  const events: readonly CaseEvent[] = [entry.event].flat();
  const name = eventName(events[0], 'entry');
  const elsewhere = [...events.entries()].flatMap(([place, event]) =>
    elsewhereIssues(event, Array.isArray(entry.event) ? ['event', place] : ['event']),
  );
  if (elsewhere.length > 0) return refusedFor(name, elsewhere);
  const named = new Set(events.map(({ recordId }) => recordId));
  const unnamed = recordsToFile(opened.file, records).filter(
    ({ id }) => typeof id !== 'string' || !named.has(id),
  );
  if (unnamed.length > 0) return refusedFor(name, unnamed.map(unnamedIssue));
  return nextCase(desk, known, {
    name,
    events,
    parts: { ...filedParts(opened.file, records), ...people },
    now,
  });
}

/** What has an operation of its own, with which more belongs together. */
function elsewhereIssues(event: CaseEvent, at: readonly (string | number)[]): readonly Issue[] {
  if (String(event.type).startsWith('consent.')) return [{ ...ofConsent, path: fieldPath([...at, 'type']) }];
  return event.replaces === undefined ? [] : [{ ...ofCorrection, path: fieldPath([...at, 'replaces']) }];
}

function unnamedIssue({ list, place }: { readonly list: string; readonly place: number }): Issue {
  return { ...recordUnnamed, path: fieldPath(['records', list, place, 'id']) };
}

const ofConsent = {
  code: 'consent-entered-apart',
  message:
    'expected another event; what happens to a consent is entered with it, by the operations for consents',
} as const;

const ofCorrection = {
  code: 'correction-entered-apart',
  message: 'expected an event that replaces none; what was entered wrongly is corrected with `correct`',
} as const;

const recordUnnamed = {
  code: 'record-unnamed',
  message: 'expected a record that the event names in `recordId`; what no event files is filed with `update`',
} as const;
