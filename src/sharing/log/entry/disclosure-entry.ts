import * as z from 'zod';
import {
  anyNumberOf,
  arrayOf,
  field,
  flag,
  identifier,
  instant,
  instantsInOrder,
  literal,
  optional,
  type RecordOf,
  record,
  rule,
  shortText,
  term,
  unread,
} from '../../../schema/index.js';
import { organisationKinds, purposes, roles } from '../../../vocabulary/index.js';
import type { DisclosureDecision, Obligation } from '../../decision/contract/index.js';
import { chainedFields, file, staff } from './chained-fields.js';
import { approvedByAnother, correctionExplained, correctionFields } from './correction-fields.js';
import { DisclosedItem } from './disclosed-item.js';
import { EntrustedPassedOn } from './entrusted-passed-on.js';
import { WithheldItem } from './withheld-item.js';

const outcomes = [
  'permit',
  'permit-with-redaction',
  'deny',
  'escalate',
] as const satisfies readonly DisclosureDecision['outcome'][];

const obligationKinds = [
  'log',
  'tell-client',
  'ask-client',
  'client-attends',
  'pseudonymise',
  'no-onward-sharing',
  'never-for',
  'retain-until',
  'disclose-within',
  'second-person',
  'review',
] as const satisfies readonly Obligation['code'][];

/** What was asked besides the items, which say about whom and what. */
const askedFields = {
  requestId: identifier({ label: 'Request', category: 'reference', subject: 'client' }),
  decidedAt: instant({ label: 'Decided at', ...file }),
  disclosedAt: optional(instant({ label: 'Disclosed at', ...file })),
  holderId: identifier({ label: 'Holder', ...file }),
  recipientId: identifier({ label: 'Recipient', ...file }),
  recipientRole: term(roles, { label: 'Role of the recipient', ...file }),
  recipientName: optional(
    shortText(unread({ label: 'Name of a recipient whom nobody has listed', ...file })),
  ),
  recipientKind: optional(term(organisationKinds, { label: 'Kind of recipient', ...file })),
  recipientMemberId: optional(identifier({ label: 'Worker of the recipient', ...staff })),
  purpose: term(purposes, { label: 'Purpose', ...file }),
  triggers: optional(
    arrayOf(identifier({ label: 'Trigger met', category: 'security', subject: 'client' }), { atLeast: 1 }),
  ),
  triggersInDoubt: optional(
    arrayOf(identifier({ label: 'Trigger that may be met', category: 'security', subject: 'client' }), {
      atLeast: 1,
    }),
  ),
  lifeAtStake: optional(
    flag({ label: 'A life is said to be at stake', category: 'security', subject: 'client' }),
  ),
  conferenceId: optional(identifier({ label: 'Conference', category: 'reference', subject: 'client' })),
  entrustedIds: anyNumberOf(
    identifier({ label: 'Asked for although entrusted', category: 'reference', subject: 'client' }),
  ),
  identifiers: optional(literal('as-permitted', { label: 'Identifiers that are permitted stay', ...file })),
} as const;

/**
 * What became of a request: who asked whom for what, on what was said to be so, what was disclosed and on which grounds, what
 * was withheld. A refusal and an escalation are entries too (CS-4.5-10). There is no place in it for what the file says, for
 * reasons in words, nor for what nearly permitted something.
 *
 * `disclosedAt` is given where it was not disclosed at the instant of the decision.
 *
 * @example
 * ```ts
 * import { DisclosureEntry } from 'exit-work/sharing';
 *
 * DisclosureEntry.safeParse({ id: 'entry-1', note: 'told them everything' }).success; // => false
 * ```
 */
export const DisclosureEntry = record(
  () => ({
    kind: literal('disclosure', { label: 'Kind of entry', ...file }),
    ...chainedFields,
    ...correctionFields,
    ...askedFields,
    outcome: field(z.enum(outcomes), { label: 'Outcome', ...file, citation: { follows: ['CS-4.5-10'] } }),
    policyUnreadable: optional(flag({ label: 'The policy could not be read', ...file })),
    disclosed: arrayOf<DisclosedItem>(DisclosedItem),
    /** What was entrusted to a worker and went along. */
    entrustedPassedOn: anyNumberOf<EntrustedPassedOn>(EntrustedPassedOn),
    withheld: arrayOf<WithheldItem>(WithheldItem),
    determining: arrayOf(identifier({ label: 'What decided', ...file })),
    obligations: arrayOf(field(z.enum(obligationKinds), { label: 'Obligation', ...file })),
  }),
  {
    title: 'Entry of a disclosure',
    meaning: 'What became of a request to disclose: what was disclosed, why, to whom; what was withheld.',
    citation: { follows: ['CS-3.8-08', 'CS-4.5-10', 'CS-4.5-13'] },
    rules: [
      instantsInOrder('decidedAt', 'enteredAt'),
      instantsInOrder('decidedAt', 'disclosedAt'),
      instantsInOrder('disclosedAt', 'enteredAt'),
      correctionExplained,
      approvedByAnother,
      rule({
        code: 'disclosed-without-permit',
        fields: ['outcome', 'disclosed'],
        statement: 'something is disclosed exactly where the outcome is a permit',
        citation: { follows: ['CS-4.5-10'] },
        at: 'disclosed',
        expected: 'expected items where `outcome` is a permit, and none where it is `deny` or `escalate`',
        holds: ({ outcome, disclosed }) =>
          disclosed.length > 0 === (outcome === 'permit' || outcome === 'permit-with-redaction'),
      }),
      rule({
        code: 'withheld-despite-permit',
        fields: ['outcome', 'withheld'],
        statement: 'a request that is permitted in full has nothing withheld',
        citation: { follows: ['CS-4.5-10'] },
        at: 'withheld',
        expected: 'expected nothing withheld where `outcome` is `permit`',
        holds: ({ outcome, withheld }) => outcome !== 'permit' || withheld.length === 0,
      }),
    ],
  },
);
export interface DisclosureEntry extends RecordOf<typeof DisclosureEntry> {}
