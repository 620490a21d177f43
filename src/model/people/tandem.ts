import {
  day,
  daysInOrder,
  identifier,
  optional,
  type RecordOf,
  record,
  referenceTo,
  rule,
} from '../../schema/index.js';

const staff = { category: 'case-administration', subject: 'staff' } as const;

/**
 * A professional and a trained former around one client; one of the two is contact person and case manager
 * (CS-3.11-04).
 *
 * @example
 * ```ts
 * import { Tandem } from 'exit-work/model';
 *
 * Tandem.safeParse({ id: 't-1', professionalId: 'm-1', formerId: 'm-2', caseManagerId: 'm-3', from: '2030-01-07' }).success; // => false
 * ```
 */
export const Tandem = record(
  () => ({
    id: identifier({ label: 'Tandem', category: 'reference', subject: 'staff' }),
    professionalId: referenceTo('team', { label: 'Professional', ...staff }),
    formerId: referenceTo('team', { label: 'Former', category: 'beliefs', subject: 'staff' }),
    caseManagerId: referenceTo('team', { label: 'Case manager of the two', ...staff }),
    from: day({ label: 'From', ...staff }),
    until: optional(day({ label: 'Until', ...staff })),
  }),
  {
    title: 'Tandem',
    meaning: 'A professional and a former around one client, one of them the case manager.',
    citation: { follows: ['CS-3.11-04'] },
    rules: [
      daysInOrder('from', 'until'),
      rule({
        code: 'tandem-of-one',
        fields: ['professionalId', 'formerId'],
        statement: 'a tandem is two people',
        at: 'formerId',
        expected: 'expected another person than `professionalId`',
        holds: ({ professionalId, formerId }) => professionalId !== formerId,
      }),
      rule({
        code: 'case-manager-outside-tandem',
        fields: ['professionalId', 'formerId', 'caseManagerId'],
        statement: 'the case manager is one of the two',
        citation: { follows: ['CS-3.11-04'] },
        at: 'caseManagerId',
        expected: 'expected `professionalId` or `formerId`',
        holds: ({ professionalId, formerId, caseManagerId }) =>
          caseManagerId === professionalId || caseManagerId === formerId,
      }),
    ],
  },
);
export interface Tandem extends RecordOf<typeof Tandem> {}
