import * as z from 'zod';
import { check, Identifier, InputError, Instant } from '../../kernel/index.js';
import { type CorrectionReason, correctionReasons } from './entry/index.js';

/** What every entry is entered with. */
export interface EntryDetails {
  /** The identifier of the entry. */
  readonly id: Identifier;
  /** When it is entered: now. Left out, it is entered at the instant of what it tells; nothing is entered before that. */
  readonly enteredAt?: Instant;
  /** The worker who enters it. */
  readonly byId?: Identifier;
  /** The earlier entry in whose place it stands, where that was wrong. */
  readonly replaces?: Identifier;
  /** Why that was wrong; with `replaces` only, as `byId` is then a must. */
  readonly reason?: CorrectionReason;
  /** The second person who approved the correction: not needed where only instants were wrong. */
  readonly approvedById?: Identifier;
}

const reason = /* @__PURE__ */ z.enum(correctionReasons);

/** The same, for what somebody hands over without a compiler. */
export const entryDetails = {
  id: Identifier,
  enteredAt: /* @__PURE__ */ z.exactOptional(Instant),
  byId: /* @__PURE__ */ z.exactOptional(Identifier),
  replaces: /* @__PURE__ */ z.exactOptional(Identifier),
  reason: /* @__PURE__ */ z.exactOptional(reason),
  approvedById: /* @__PURE__ */ z.exactOptional(Identifier),
} as const;

/** What a correction by itself is entered with. */
export const correctionDetails = {
  id: Identifier,
  enteredAt: Instant,
  byId: Identifier,
  replaces: Identifier,
  reason,
  approvedById: entryDetails.approvedById,
} as const;

/** What somebody hands over as details, if it has fields at all. */
export function givenDetails<T extends object>(details: T): T {
  try {
    if (typeof details === 'object' && details !== null) return { ...details };
  } catch {
    // A getter may throw.
  }
  throw new InputError('details of the entry', [
    { code: 'wrong-type', path: '(root)', message: 'expected an object with named fields' },
  ]);
}

/** What an entry is made with, or an `InputError` with everything that is wrong with it, also what nobody knows here. */
export function checkedDetails<T>(schema: z.ZodType<T>, details: unknown): T {
  const checked = check(schema, details);
  if (!checked.ok) throw new InputError('details of the entry', checked.issues);
  return checked.value;
}

/** The fields that an entry has from its details, with the instant of what it tells. */
export function enteredFields(
  { id, byId, replaces, reason: why, approvedById, enteredAt }: EntryDetails,
  instant: Instant,
) {
  return {
    id,
    enteredAt: enteredAt ?? instant,
    ...(byId === undefined ? {} : { byId }),
    ...(replaces === undefined ? {} : { replaces }),
    ...(why === undefined ? {} : { reason: why }),
    ...(approvedById === undefined ? {} : { approvedById }),
  };
}
