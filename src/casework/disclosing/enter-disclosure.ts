import * as z from 'zod';
import { checkedOptions } from '../../kernel/check/index.js';
import { Identifier, Instant } from '../../kernel/index.js';
import { recordUndecidedDisclosure, type UndecidedDisclosureDetails } from '../../sharing/index.js';
import type { Desk } from '../desk/index.js';
import { type CaseworkOutcome, demandOpened, type OpenedCase } from '../opened/index.js';
import { addToLog } from './add-to-log.js';

/** Something that was disclosed without anybody asking the desk: at night, by mistake, by a lost bag. */
export interface DisclosureThatHappened {
  /** What, to whom, when, why, and who noticed it; of which client and by which holder, the desk says. */
  readonly disclosure: Omit<
    UndecidedDisclosureDetails,
    'id' | 'clientId' | 'holderId' | 'enteredAt' | 'byId'
  >;
  readonly entryId: Identifier;
  /** The worker who enters it. */
  readonly byId: Identifier;
  readonly now: Instant;
}

const anyDisclosure = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({ disclosure: z.looseObject({}), entryId: Identifier, byId: Identifier, now: Instant }),
);

/** The case with what happened in its log, where the client’s account has it. */
export function enterDisclosure(
  desk: Desk,
  opened: OpenedCase,
  happened: DisclosureThatHappened,
): CaseworkOutcome {
  const known = demandOpened(desk, opened);
  const { entryId, byId, now } = checkedOptions('happened', anyDisclosure, happened);
  const { client, holderId } = opened.file;
  const details = {
    ...happened.disclosure,
    id: entryId,
    clientId: client.id,
    holderId,
    enteredAt: now,
    byId,
  };
  return addToLog(desk, known, { name: 'disclosure', byId, now }, (log) =>
    recordUndecidedDisclosure(log, details),
  );
}
