import {
  anyNumberOf,
  freeText,
  identifier,
  instant,
  instantsInOrder,
  optional,
  type RecordOf,
  record,
  referenceTo,
  rule,
  shortText,
  term,
  unread,
} from '../../schema/index.js';
import { organisationKinds, threatDirections } from '../../vocabulary/index.js';
import { ProtectionMeasure } from './protection-measure.js';

const guarded = { category: 'security', subject: 'client' } as const;
const file = { category: 'case-administration', subject: 'client' } as const;

/**
 * A concern that the client may endanger others, or may be endangered (CS-4.7-03): one record for each direction,
 * because recipients and measures differ. Either side may raise it (CS-4.7-01). What becomes of it is written down:
 * a concern without an end goes on.
 *
 * @example
 * ```ts
 * import { SecurityConcern } from 'exit-work/model';
 *
 * SecurityConcern.safeParse({
 *   id: 'sc-1', direction: 'to-client', raisedAt: '2030-04-01T09:00:00+02:00', raisedByKind: 'police',
 *   description: 'letter in the post box', resolvedAt: '2030-03-01T09:00:00+01:00', resolution: 'moved',
 * }).error?.issues[0]?.path; // => ['resolvedAt']
 * ```
 */
export const SecurityConcern = record(
  () => ({
    id: identifier({ label: 'Security concern', category: 'reference', subject: 'client' }),
    direction: term(threatDirections, {
      label: 'Direction',
      ...guarded,
      citation: { follows: ['CS-4.7-03', 'CS-5.2-21'] },
    }),
    raisedAt: instant({ label: 'Raised at', ...file }),
    raisedByKind: optional(
      term(organisationKinds, { label: 'Raised by', ...file, citation: { follows: ['CS-4.7-01'] } }),
    ),
    raisedById: optional(referenceTo('organisations', { label: 'Raised by the organisation', ...file })),
    description: freeText(
      unread({
        label: 'Description',
        ...guarded,
      }),
    ),
    passedToIds: anyNumberOf(
      referenceTo('organisations', { label: 'Passed to', ...file, citation: { follows: ['CS-4.7-02'] } }),
    ),
    measures: anyNumberOf<ProtectionMeasure>(ProtectionMeasure),
    resolvedAt: optional(instant({ label: 'Resolved at', ...file })),
    resolution: optional(
      shortText(
        unread({
          label: 'How it was resolved',
          ...guarded,
        }),
      ),
    ),
  }),
  {
    title: 'Security concern',
    meaning: 'A concern for the safety of others or of the client, and what became of it.',
    citation: { follows: ['CS-4.7-01', 'CS-4.7-03', 'CS-5.2-21'] },
    rules: [
      instantsInOrder('raisedAt', 'resolvedAt'),
      rule({
        code: 'resolution-missing',
        fields: ['resolvedAt', 'resolution'],
        statement: 'a concern that was resolved says how',
        at: 'resolution',
        expected: 'expected how the concern was resolved, since `resolvedAt` is given',
        holds: ({ resolvedAt, resolution }) => resolvedAt === undefined || resolution !== undefined,
      }),
      rule({
        code: 'resolution-without-instant',
        fields: ['resolvedAt', 'resolution'],
        statement: 'a concern whose resolution is told was resolved at some time',
        at: 'resolvedAt',
        expected: 'expected when the concern was resolved, since `resolution` is given',
        holds: ({ resolvedAt, resolution }) => resolution === undefined || resolvedAt !== undefined,
      }),
    ],
  },
);
export interface SecurityConcern extends RecordOf<typeof SecurityConcern> {}
