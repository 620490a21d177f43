import { identifier, instant, optional, type RecordOf, record } from '../../../schema/index.js';

const participating = { category: 'participation', subject: 'client' } as const;

/**
 * Who ordered the client’s participation, and for how long: a consent is no ground for reporting to them.
 *
 * @example
 * ```ts
 * import { MandatingAuthority } from 'exit-work/sharing';
 *
 * MandatingAuthority.safeParse({ authorityId: 'o-court', until: '2031-01-01T00:00:00Z' }).success; // => true
 * ```
 */
export const MandatingAuthority = record(
  () => ({
    authorityId: identifier({ label: 'Authority', ...participating }),
    until: optional(instant({ label: 'Until', ...participating })),
  }),
  {
    title: 'Mandating authority',
    meaning: 'Who ordered the participation of the client, and for how long.',
    citation: { follows: ['CS-3.3-02', 'MG-2.1-09'] },
  },
);
export interface MandatingAuthority extends RecordOf<typeof MandatingAuthority> {}
