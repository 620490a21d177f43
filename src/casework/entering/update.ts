import * as z from 'zod';
import { checkedOptions } from '../../kernel/check/index.js';
import { Instant, type Issue } from '../../kernel/index.js';
import { fieldPath } from '../../kernel/issue/index.js';
import { recordsFiledWith } from '../../model/index.js';
import type { Programme } from '../../programme/index.js';
import type { Desk } from '../desk/index.js';
import {
  type CaseworkOutcome,
  demandOpened,
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

/** What a file says anew without anything having happened in the case. */
export interface CaseUpdate {
  /** Records that no event of the programme files, and those of the file that were further written. */
  readonly records?: RecordsToFile;
  /** A new address, a new worker, an organisation that is not listed yet, a restriction. */
  readonly people?: PeopleOfCase;
  readonly now: Instant;
}

const anyUpdate = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({ records: z.exactOptional(anyRecords), people: z.exactOptional(anyPeople), now: Instant }),
);

/** The case with its file as it is now. */
export function update(desk: Desk, opened: OpenedCase, given: CaseUpdate): CaseworkOutcome {
  const known = demandOpened(desk, opened);
  const { now } = checkedOptions('update', anyUpdate, given);
  const { records = {}, people = {} } = given;
  const filedBy = filingEvents(opened.state.programme);
  const eventless = recordsToFile(opened.file, records).flatMap(({ list, place, isNew }) => {
    const events = filedBy.get(list);
    return isNew && events !== undefined ? [withoutEvent(fieldPath(['records', list, place]), events)] : [];
  });
  if (eventless.length > 0) return refusedFor('update', eventless);
  return nextCase(desk, known, {
    name: 'update',
    parts: { ...filedParts(opened.file, records), ...people },
    now,
  });
}

/** By which events of a programme each list is filled. */
function filingEvents({ steps }: Programme): ReadonlyMap<string, readonly string[]> {
  const filedBy = new Map<string, readonly string[]>();
  for (const event of new Set(Object.values(steps).map((step) => step.event))) {
    for (const list of recordsFiledWith(event)) filedBy.set(list, [...(filedBy.get(list) ?? []), event]);
  }
  return filedBy;
}

function withoutEvent(path: string, events: readonly string[]): Issue {
  return {
    code: 'record-without-event',
    path,
    message: `expected together with the event by which it is filed, with \`enter\`: ${events.map((event) => `\`${event}\``).join(' or ')}`,
  };
}
