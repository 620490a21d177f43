import * as z from 'zod';
import { checkedOptions } from '../../kernel/check/index.js';
import { type Identifier, Instant } from '../../kernel/index.js';
import { type Deadline, deadlines, type RecordDeadline, recordDeadlines } from '../../lifecycle/index.js';
import { readingsWithoutNotice } from '../../sharing/index.js';
import type { Desk } from '../desk/index.js';
import { demandOpened, type OpenedCase } from '../opened/index.js';
import { type ClientToNotify, clientsToNotify } from './clients-to-notify.js';

/** When it is asked. Where the house is, and on which days it is closed, the desk knows. */
export interface AtNow {
  readonly now: Instant;
}

/** A reading without the role of which no supervisor knows yet. */
export interface SupervisorToInform {
  /** The entry of the reading. */
  readonly readingId: Identifier;
  readonly since: Instant;
}

/** Everything that waits in one case. */
export interface DueInCase {
  readonly caseId: Identifier;
  /** What the programme asks for by a day. */
  readonly tasks: readonly Deadline[];
  /** What records let expire, or plan, by a day. */
  readonly records: readonly RecordDeadline[];
  /** Disclosures of which the client was to be told, and nobody has written down that they were. */
  readonly clientsToNotify: readonly ClientToNotify[];
  readonly supervisorsToInform: readonly SupervisorToInform[];
}

export const anyNow = /* @__PURE__ */ z.lazy(() => z.strictObject({ now: Instant }));

/** What waits in a case. */
export function dueIn(desk: Desk, opened: OpenedCase, asked: AtNow): DueInCase {
  const { file, state, disclosures } = demandOpened(desk, opened).opened;
  const { now } = checkedOptions('asked', anyNow, asked);
  const { timeZone, holidays } = desk;
  return {
    caseId: file.id,
    tasks: deadlines(state, { now, timeZone, holidays }),
    records: recordDeadlines(file, { now, timeZone, holidays }),
    clientsToNotify: clientsToNotify(disclosures),
    supervisorsToInform: readingsWithoutNotice(disclosures).map(({ id, readAt }) => ({
      readingId: id,
      since: readAt,
    })),
  };
}

/** The same of one case after another, of those in which anything waits. Nothing is held longer than it is asked. */
export function* dueAcross(desk: Desk, cases: Iterable<OpenedCase>, asked: AtNow): Generator<DueInCase> {
  for (const opened of cases) {
    const due = dueIn(desk, opened, asked);
    const { tasks, records, clientsToNotify: untold, supervisorsToInform } = due;
    if ([tasks, records, untold, supervisorsToInform].some((list) => list.length > 0)) yield due;
  }
}
