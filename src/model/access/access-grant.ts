import {
  day,
  daysInOrder,
  optional,
  type RecordOf,
  record,
  referenceTo,
  shortText,
  term,
  unread,
} from '../../schema/index.js';
import { mandateKinds } from '../../vocabulary/index.js';

const file = { category: 'case-administration', subject: 'client' } as const;

/**
 * The mandate and the access to clients that a host institution gives, for all its clients or for one (CS-4.4-08,
 * CS-4.5-01). It is no ground to share data: that is `Mandate`.
 *
 * @example
 * ```ts
 * import { AccessGrant } from 'exit-work/model';
 *
 * AccessGrant.parse({ kind: 'standing', grantedById: 'o-prison', grantedOn: '2030-01-02' }).kind; // => 'standing'
 * ```
 */
export const AccessGrant = record(
  () => ({
    kind: term(mandateKinds, { label: 'Kind', ...file, citation: { follows: ['CS-4.5-01'] } }),
    grantedById: referenceTo('organisations', {
      label: 'Granted by',
      ...file,
      citation: { follows: ['CS-4.4-08'] },
    }),
    grantedOn: day({ label: 'Granted on', ...file }),
    until: optional(day({ label: 'Until', ...file })),
    visits: optional(
      shortText(
        unread({
          label: 'How visits take place',
          ...file,
          citation: { follows: ['CS-4.4-09'] },
        }),
      ),
    ),
  }),
  {
    title: 'Access grant',
    meaning: 'The mandate and the access to clients that a host institution gives.',
    citation: { follows: ['CS-4.5-01', 'CS-4.4-02', 'CS-4.4-08'] },
    rules: [daysInOrder('grantedOn', 'until')],
  },
);
export interface AccessGrant extends RecordOf<typeof AccessGrant> {}
