import * as z from 'zod';
import { checkedOptions } from '../../kernel/check/index.js';
import { Identifier, Instant } from '../../kernel/index.js';
import { recordNotification, recordSupervisorNotice } from '../../sharing/index.js';
import type { Desk } from '../desk/index.js';
import { type CaseworkOutcome, demandOpened, type OpenedCase } from '../opened/index.js';
import { addToLog } from './add-to-log.js';

/** That somebody told the client of a disclosure of which they had to be told. */
export interface ClientNotification {
  /** The entry of the disclosure. */
  readonly disclosureId: Identifier;
  /** When the client was told: now, unless it is entered late. */
  readonly at?: Instant;
  readonly entryId: Identifier;
  readonly byId: Identifier;
  readonly now: Instant;
}

/** That a supervisor was informed of a reading without the role. */
export interface SupervisorInformed {
  /** The entry of the reading. */
  readonly readingId: Identifier;
  readonly supervisorId: Identifier;
  /** When: now, unless it is entered late. */
  readonly at?: Instant;
  readonly entryId: Identifier;
  readonly byId: Identifier;
  readonly now: Instant;
}

const entered = /* @__PURE__ */ z.strictObject({
  at: /* @__PURE__ */ z.exactOptional(Instant),
  entryId: Identifier,
  byId: Identifier,
  now: Instant,
});
const anyNotification = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({ ...entered.shape, disclosureId: Identifier }),
);
const anyInformed = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({ ...entered.shape, readingId: Identifier, supervisorId: Identifier }),
);

/** The case with the client’s knowledge of a disclosure in its log. */
export function notifyClient(desk: Desk, opened: OpenedCase, told: ClientNotification): CaseworkOutcome {
  const known = demandOpened(desk, opened);
  const { disclosureId, at, entryId: id, byId, now } = checkedOptions('told', anyNotification, told);
  const details = { id, entryId: disclosureId, toldAt: at ?? now, enteredAt: now, byId };
  return addToLog(desk, known, { name: 'notification', byId, now }, (log) =>
    recordNotification(log, details),
  );
}

/** The case with the supervisor’s knowledge of a reading in its log. */
export function informSupervisor(
  desk: Desk,
  opened: OpenedCase,
  informed: SupervisorInformed,
): CaseworkOutcome {
  const known = demandOpened(desk, opened);
  const {
    readingId,
    supervisorId,
    at,
    entryId: id,
    byId,
    now,
  } = checkedOptions('informed', anyInformed, informed);
  const details = { id, entryId: readingId, supervisorId, informedAt: at ?? now, enteredAt: now, byId };
  return addToLog(desk, known, { name: 'supervisor notice', byId, now }, (log) =>
    recordSupervisorNotice(log, details),
  );
}
