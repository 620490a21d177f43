import * as z from 'zod';
import { checkedOptions } from '../../kernel/check/index.js';
import { frozen } from '../../kernel/frozen/index.js';
import { Instant, type Issue } from '../../kernel/index.js';
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
import { consentsAfter } from './consents-after.js';
import { anyEvent } from './enter.js';
import { anyRecords, filedParts, type RecordsToFile } from './filed-parts.js';
import { type InformedOfWrong, informedOfWrong } from './informed-of-wrong.js';

/** What was entered wrongly, and what is right. */
export interface Correction {
  /**
   * What stands in place of the wrong entry, which `replaces` names; an `entry.retracted` where nothing does. With the reason, and with
   * a second person (`approvedById`) where safety hangs on it.
   */
  readonly event: CaseEvent;
  /** Records of the file as they are right. */
  readonly records?: RecordsToFile;
  readonly now: Instant;
}

const anyCorrection = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({ event: anyEvent, records: z.exactOptional(anyRecords), now: Instant }),
);

/** The case with its correction, and who was told what is wrong: nothing else reaches those. */
export function correct(
  desk: Desk,
  opened: OpenedCase,
  correction: Correction,
): CaseworkOutcome<{ readonly informed: readonly InformedOfWrong[] }> {
  const known = demandOpened(desk, opened);
  const { now } = checkedOptions('correction', anyCorrection, correction);
  const { event, records = {} } = correction;
  const wrong = opened.file.events.find(({ id }) => id === event.replaces);
  if (wrong === undefined) return refusedFor(eventName(event, 'correction'), [nothingWrong]);
  const parts = { ...filedParts(opened.file, records), ...consentsAfter(opened.file, wrong, event) };
  const next = nextCase(desk, known, { name: 'correction', events: [event], parts, now });
  return next.ok ? { ...next, informed: informedOfWrong(opened, wrong, records) } : next;
}

const nothingWrong = /* @__PURE__ */ frozen<Issue>({
  code: 'unknown-entry',
  path: 'event.replaces',
  message: 'expected the identifier of an entry of this case, the one that was wrong',
});
