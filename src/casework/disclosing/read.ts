import * as z from 'zod';
import { checkedOptions } from '../../kernel/check/index.js';
import { Identifier, Instant } from '../../kernel/index.js';
import {
  compileReading,
  type ReadingDecision,
  type ReadingRequest,
  type ReadingView,
  readingView,
  recordReading,
} from '../../sharing/index.js';
import type { Desk } from '../desk/index.js';
import {
  attempted,
  type CaseworkOutcome,
  demandOpened,
  nextCase,
  type OpenedCase,
  policyOf,
} from '../opened/index.js';

/** That a worker of the house opens the file. */
export interface ReadingInside {
  /** Who, in which role, with broken glass or without; of which client, and when, the desk says. */
  readonly request: Omit<ReadingRequest, 'clientId' | 'holderId' | 'instant'>;
  /** The entry in the log. */
  readonly entryId: Identifier;
  readonly now: Instant;
}

/** What was decided, and the file as this worker may see it. */
export interface ReadInside {
  readonly decision: ReadingDecision;
  readonly view: ReadingView;
}

const anyReading = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({ request: z.looseObject({}), entryId: Identifier, now: Instant }),
);

/** The case with the reading in its log, and what is read. What is refused is entered too, and shows nothing. */
export function read(desk: Desk, opened: OpenedCase, reading: ReadingInside): CaseworkOutcome<ReadInside> {
  const known = demandOpened(desk, opened);
  const { entryId: id, now } = checkedOptions('reading', anyReading, reading);
  const { file } = opened;
  const made = attempted('reading', () => {
    const policy = compileReading(policyOf(desk, opened));
    const request = { ...reading.request, clientId: file.client.id, holderId: file.holderId, instant: now };
    const decision = policy.decide(request);
    const disclosures = recordReading(opened.disclosures, {
      id,
      request,
      decision,
      policy,
      at: now,
      enteredAt: now,
    });
    return { decision, disclosures, view: readingView(file, decision) };
  });
  if (!made.ok) return made;
  const { decision, disclosures, view } = made;
  const next = nextCase(desk, known, { name: 'reading', disclosures, now });
  return next.ok ? { ...next, decision, view } : next;
}
