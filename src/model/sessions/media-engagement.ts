import {
  day,
  daysInOrder,
  flag,
  identifier,
  name,
  optional,
  type RecordOf,
  record,
  referenceTo,
  shortText,
  unread,
} from '../../schema/index.js';

const staff = { category: 'case-administration', subject: 'staff' } as const;

/**
 * A former who speaks in public: where, on what, and after which guidance on dangers and chances (MG-4.1-04).
 *
 * @example
 * ```ts
 * import { MediaEngagement } from 'exit-work/model';
 *
 * MediaEngagement.safeParse({ id: 'me-1', formerId: 'm-2', guidanceOn: '2030-05-01', on: '2030-04-01', outlet: 'a radio', topic: 'leaving', anonymous: true }).success; // => false
 * ```
 */
export const MediaEngagement = record(
  () => ({
    id: identifier({ label: 'Media engagement', category: 'reference', subject: 'staff' }),
    formerId: referenceTo('team', { label: 'Former', category: 'beliefs', subject: 'staff' }),
    guidanceOn: optional(day({ label: 'Guidance given on', ...staff, citation: { follows: ['MG-4.1-04'] } })),
    on: day({ label: 'On', ...staff }),
    outlet: name({ label: 'Outlet', ...staff, citation: { follows: ['MG-4.1-03'] } }),
    topic: shortText(unread({ label: 'Topic', ...staff })),
    anonymous: flag({ label: 'Without face and name', category: 'identity', subject: 'staff' }),
  }),
  {
    title: 'Media engagement',
    meaning: 'A former who speaks in public, and after which guidance.',
    citation: { follows: ['MG-4.1-04'] },
    rules: [daysInOrder('guidanceOn', 'on')],
  },
);
export interface MediaEngagement extends RecordOf<typeof MediaEngagement> {}
