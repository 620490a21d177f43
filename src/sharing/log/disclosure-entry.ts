import * as z from 'zod';
import {
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
  term,
} from '../../schema/index.js';
import {
  dataCategories,
  dataSubjects,
  grounds,
  notificationTimes,
  organisationKinds,
  purposes,
  roles,
  valuesOf,
} from '../../vocabulary/index.js';
import type { DisclosureDecision, Obligation, Redaction } from '../decision/contract/index.js';
import { chainedFields, file } from './chained-fields.js';

const outcomes = [
  'permit',
  'permit-with-redaction',
  'deny',
  'escalate',
] as const satisfies readonly DisclosureDecision['outcome'][];

const reasons = [
  'not-applicable',
  'prohibited',
  'escalated',
] as const satisfies readonly Redaction['reason'][];

const obligationKinds = [
  'log',
  'tell-client',
  'ask-client',
  'client-attends',
  'pseudonymise',
  'no-onward-sharing',
  'retain-until',
  'disclose-within',
  'second-person',
  'review',
] as const satisfies readonly Obligation['code'][];

const item = {
  subject: term(dataSubjects, { label: 'About', ...file }),
  category: term(dataCategories, { label: 'Category', ...file }),
  personId: optional(identifier({ label: 'Person', category: 'reference', subject: 'third-party' })),
} as const;

/** A ground on which something was disclosed, by its identifier. */
export const CitedGround = record(
  () => ({
    ground: term(grounds, { label: 'Ground', ...file }),
    id: identifier({ label: 'Consent, mandate, agreement, duty or decision', ...file }),
  }),
  {
    title: 'Cited ground',
    meaning: 'A ground on which something was disclosed.',
    citation: { follows: ['CS-4.5-09'] },
  },
);
export interface CitedGround extends RecordOf<typeof CitedGround> {}

/**
 * What was disclosed, and on which grounds; never the value. `notification` is whether the client knows of it (`known`), is
 * told `before`, `after` or `later`, or must not be told.
 */
export const DisclosedItem = record(
  () => ({
    ...item,
    form: field(z.enum(['full', 'generalised']), { label: 'Form', ...file }),
    grounds: arrayOf<CitedGround>(CitedGround, { atLeast: 1 }),
    notification: field(z.enum(['known', ...valuesOf(notificationTimes)]), {
      label: 'The client is told',
      category: 'security',
      subject: 'client',
      citation: { follows: ['WO-1.6-01'] },
    }),
  }),
  {
    title: 'Disclosed item',
    meaning: 'What was disclosed and on which grounds, without the value.',
    citation: { follows: ['CS-4.5-09', 'WO-1.6-01'] },
  },
);
export interface DisclosedItem extends RecordOf<typeof DisclosedItem> {}

/** What was asked for and not disclosed, and for what kind of reason. */
export const WithheldItem = record(
  () => ({
    ...item,
    reason: field(z.enum(reasons), { label: 'Reason', ...file, citation: { follows: ['CS-4.5-10'] } }),
  }),
  {
    title: 'Withheld item',
    meaning: 'What was asked for and not disclosed, and for what kind of reason.',
    citation: { follows: ['CS-4.5-10'] },
  },
);
export interface WithheldItem extends RecordOf<typeof WithheldItem> {}

/**
 * What became of a request: who asked whom for what, what was disclosed and on which grounds, what was withheld. A
 * refusal and an escalation are entries too (CS-4.5-10). There is no place in it for what the file says, for reasons in
 * words, nor for what nearly permitted something.
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
    requestId: identifier({ label: 'Request', category: 'reference', subject: 'client' }),
    decidedAt: instant({ label: 'Decided at', ...file }),
    holderId: identifier({ label: 'Holder', ...file }),
    recipientId: identifier({ label: 'Recipient', ...file }),
    recipientRole: term(roles, { label: 'Role of the recipient', ...file }),
    recipientKind: optional(term(organisationKinds, { label: 'Kind of recipient', ...file })),
    recipientMemberId: optional(
      identifier({ label: 'Worker of the recipient', category: 'case-administration', subject: 'staff' }),
    ),
    purpose: term(purposes, { label: 'Purpose', ...file }),
    outcome: field(z.enum(outcomes), { label: 'Outcome', ...file, citation: { follows: ['CS-4.5-10'] } }),
    policyUnreadable: optional(flag({ label: 'The policy could not be read', ...file })),
    disclosed: arrayOf<DisclosedItem>(DisclosedItem),
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
