import {
  day,
  daysInOrder,
  optional,
  type RecordOf,
  record,
  referenceTo,
  rule,
  term,
} from '../../schema/index.js';
import { institutionKinds, legalStatuses } from '../../vocabulary/index.js';

const justice = { category: 'offences', subject: 'client' } as const;

/**
 * A time in which the client stood under the justice system, in custody or supervised, and how (CS-3.5-01). A period
 * without an end goes on.
 *
 * @example
 * ```ts
 * import { CustodyPeriod } from 'exit-work/model';
 *
 * CustodyPeriod.safeParse({ legalStatus: 'probationer', from: '2030-03-05', until: '2030-03-04' }).success; // => false
 * ```
 */
export const CustodyPeriod = record(
  () => ({
    legalStatus: term(legalStatuses, {
      label: 'Legal status',
      ...justice,
      citation: { follows: ['CS-3.5-01'] },
    }),
    institutionKind: optional(
      term(institutionKinds, {
        label: 'Kind of institution',
        ...justice,
        citation: { follows: ['CS-2.2-06'] },
      }),
    ),
    institutionId: optional(
      referenceTo('organisations', { label: 'Institution', ...justice, mayContain: ['whereabouts'] }),
    ),
    from: day({ label: 'From', ...justice }),
    until: optional(day({ label: 'Until', ...justice })),
  }),
  {
    title: 'Custody period',
    meaning: 'A time in custody or under supervision, and in which legal status.',
    citation: { follows: ['CS-3.5-01'] },
    rules: [
      daysInOrder('from', 'until'),
      rule({
        code: 'custody-without-legal-status',
        fields: ['legalStatus'],
        statement: 'a time under the justice system has a legal status',
        at: 'legalStatus',
        expected: 'expected a legal status other than `none`; leave the period out where there is none',
        holds: ({ legalStatus }) => legalStatus !== 'none',
      }),
    ],
  },
);
export interface CustodyPeriod extends RecordOf<typeof CustodyPeriod> {}
