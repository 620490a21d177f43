import {
  codedOrText,
  day,
  daysInOrder,
  freeText,
  identifier,
  optional,
  type RecordOf,
  record,
  referenceTo,
  rule,
  shortText,
  term,
  unread,
} from '../../schema/index.js';
import {
  receivedInformationLevels,
  referralKinds,
  referralSources,
  referralStatuses,
} from '../../vocabulary/index.js';
import { AccessGrant } from '../access/index.js';
import { impliedBySource } from '../core/index.js';
import { notAnsweredWhileSent } from './not-answered-while-sent.js';

const file = { category: 'case-administration', subject: 'client' } as const;

/**
 * A client sent from one organisation to another: into exit work, or onward to a service that the organisation
 * does not offer (CS-4.4-01, CS-4.4-04). The host institution’s mandate and access to the client are part of it
 * (CS-4.4-08). The answer, and what came of it, go back to who sent the client. Who comes by themselves or is sent by
 * their family has a source and no organisation.
 *
 * @example
 * ```ts
 * import { Referral } from 'exit-work/model';
 *
 * Referral.safeParse({ id: 'ref-1', fromOrganisationId: 'o-1', toOrganisationId: 'o-2', madeOn: '2030-13-01' }).success; // => false
 * ```
 */
export const Referral = record(
  () => ({
    id: identifier({ label: 'Referral', category: 'reference', subject: 'client' }),
    kind: optional(
      term(referralKinds, { label: 'Kind', ...file, citation: { follows: ['NR-4-02', 'CS-4.4-01'] } }),
    ),
    source: optional(
      codedOrText(
        referralSources,
        unread({
          label: 'Source',
          ...file,
          tells: impliedBySource,
          citation: { follows: ['CS-3.4-07', 'CS-4.4-03'] },
        }),
      ),
    ),
    fromOrganisationId: optional(
      referenceTo('organisations', { label: 'From', ...file, citation: { follows: ['CS-4.4-03'] } }),
    ),
    toOrganisationId: referenceTo('organisations', { label: 'To', ...file }),
    madeOn: day({ label: 'Made on', ...file }),
    service: shortText(unread({ label: 'Service wanted', category: 'needs-and-plan', subject: 'client' })),
    reason: optional(
      freeText(
        unread({
          label: 'Reason',
          category: 'needs-and-plan',
          subject: 'client',
        }),
      ),
    ),
    accessGrant: optional<AccessGrant>(AccessGrant),
    status: optional(
      term(referralStatuses, { label: 'Status', ...file, citation: { follows: ['CS-4.4-01'] } }),
    ),
    answeredOn: optional(day({ label: 'Answered on', ...file })),
    whyDeclined: optional(
      shortText(
        unread({
          label: 'Why declined',
          category: 'needs-and-plan',
          subject: 'client',
        }),
      ),
    ),
    outcomeReportedOn: optional(day({ label: 'Outcome reported on', ...file })),
    informationReceived: optional(
      term(receivedInformationLevels, {
        label: 'Information received',
        ...file,
        citation: { follows: ['CS-4.6-16'] },
      }),
    ),
    whyNotAllReceived: optional(
      shortText(
        unread({ label: 'Why not all of it was received', ...file, citation: { follows: ['CS-4.6-16'] } }),
      ),
    ),
  }),
  {
    title: 'Referral',
    meaning: 'A client sent from one organisation to another, and what came of it.',
    citation: { follows: ['CS-4.4-01', 'CS-4.4-03', 'CS-4.4-05', 'NR-4-02'] },
    rules: [
      daysInOrder('madeOn', 'answeredOn'),
      daysInOrder('answeredOn', 'outcomeReportedOn'),
      daysInOrder('madeOn', 'outcomeReportedOn'),
      notAnsweredWhileSent,
      rule({
        code: 'referral-to-itself',
        fields: ['fromOrganisationId', 'toOrganisationId'],
        statement: 'a referral leads from one organisation to another',
        at: 'toOrganisationId',
        expected: 'expected another organisation than `fromOrganisationId`',
        holds: ({ fromOrganisationId, toOrganisationId }) => fromOrganisationId !== toOrganisationId,
      }),
      rule({
        code: 'referral-from-nobody',
        fields: ['source', 'fromOrganisationId'],
        statement: 'a referral comes from somebody',
        citation: { follows: ['CS-4.4-03'] },
        at: 'fromOrganisationId',
        expected: 'expected the organisation that refers, or `source` where nobody but a person does',
        holds: ({ source, fromOrganisationId }) => source !== undefined || fromOrganisationId !== undefined,
      }),
      rule({
        code: 'why-declined-without-decline',
        fields: ['status', 'whyDeclined'],
        statement: 'only a declined referral says why it was declined',
        at: 'whyDeclined',
        expected: 'belongs to the status `declined`; remove it, or correct `status`',
        holds: ({ status, whyDeclined }) => whyDeclined === undefined || status === 'declined',
      }),
      rule({
        code: 'missing-information-unexplained',
        fields: ['informationReceived', 'whyNotAllReceived'],
        statement: 'where information is missing, it is told why, and only there',
        citation: { follows: ['CS-4.6-16'] },
        at: 'whyNotAllReceived',
        expected: 'expected why, where `informationReceived` is `none` or `partial`, and only there',
        holds: ({ informationReceived: received, whyNotAllReceived: why }) =>
          (received === 'none' || received === 'partial') === (why !== undefined),
      }),
    ],
  },
);
export interface Referral extends RecordOf<typeof Referral> {}
