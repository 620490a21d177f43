import * as z from 'zod';
import type { Identifier } from '../../../kernel/index.js';
import { field, identifier, optional, type Rule, rule } from '../../../schema/index.js';
import { file, staff } from './chained-fields.js';

/** Why an entry is replaced or taken back. A term and no words: what is in the chain can never be erased. */
export const correctionReasons = [
  'wrong-instant',
  'wrong-party',
  'wrong-content',
  'did-not-happen',
  'entered-twice',
] as const;

/** Why an entry of the log is corrected. */
export type CorrectionReason = (typeof correctionReasons)[number];

const replaces = identifier({
  label: 'Entry that this one replaces',
  category: 'reference',
  subject: 'client',
});
const reason = field(z.enum(correctionReasons), { label: 'Why it is corrected', ...file });
const approvedById = optional(identifier({ label: 'Approved by', ...staff }));

/** What an entry has that corrects another. */
export const correctionFields = {
  replaces: optional(replaces),
  reason: optional(reason),
  approvedById,
} as const;

/** What an entry has that does nothing else. */
export const retractionFields = { replaces, reason, approvedById } as const;

interface Correcting {
  readonly byId?: Identifier;
  readonly replaces?: Identifier;
  readonly reason?: CorrectionReason;
  readonly approvedById?: Identifier;
}

const ours = { ours: 'whoever corrects a log answers for it, as whoever enters something does' } as const;

/** The second person is another one. */
export const approvedByAnother: Rule<Correcting> = rule<Correcting>({
  code: 'correction-approved-alone',
  fields: ['byId', 'approvedById'],
  statement: 'who approves a correction is not who enters it',
  citation: ours,
  at: 'approvedById',
  expected: 'expected another person than `byId`',
  holds: ({ byId, approvedById: second }) => second === undefined || second !== byId,
});

/** A correction says why and by whom; nothing else gives a reason for one. */
export const correctionExplained: Rule<Correcting> = rule<Correcting>({
  code: 'correction-unexplained',
  fields: ['byId', 'replaces', 'reason', 'approvedById'],
  statement: 'what replaces an entry says why and by whom, and only what replaces one does',
  citation: ours,
  at: 'replaces',
  expected: 'expected `replaces`, `reason` and `byId` together, and `approvedById` with them only',
  holds: ({ byId, replaces: replaced, reason: why, approvedById: second }) =>
    replaced === undefined
      ? why === undefined && second === undefined
      : why !== undefined && byId !== undefined,
});
