import { arrayOf, codedOrText, type RecordOf, record, shortText } from '../../schema/index.js';
import { referralSources } from '../../vocabulary/index.js';
import { peopleNamed } from '../core/index.js';

const organisational = { category: 'organisational', subject: 'nobody' } as const;

/**
 * How an organisation can be sent clients: from whom it accepts referrals, whom to ask, by which way (CS-5.2-07). It
 * goes into a directory; nothing of any client is in it.
 *
 * @example
 * ```ts
 * import { ReferralEntry } from 'exit-work/model';
 *
 * ReferralEntry.safeParse({ acceptsFrom: ['police'], contactPoint: 'duty desk', channels: [] }).success; // => false
 * ```
 */
export const ReferralEntry = record(
  () => ({
    acceptsFrom: arrayOf(
      codedOrText(referralSources, {
        label: 'Accepts from',
        ...organisational,
        citation: { follows: ['CS-5.2-07'] },
        mayContain: peopleNamed,
      }),
      { atLeast: 1 },
    ),
    contactPoint: shortText({
      label: 'Contact point',
      category: 'contact',
      subject: 'staff',
      citation: { follows: ['CS-5.2-07'] },
      mayContain: ['identity'],
    }),
    channels: arrayOf(
      shortText({
        label: 'Channel',
        ...organisational,
        citation: { follows: ['CS-5.2-07'] },
        mayContain: peopleNamed,
      }),
      {
        atLeast: 1,
      },
    ),
  }),
  {
    title: 'Directory entry for referrals',
    meaning: 'From whom an organisation accepts referrals, whom to ask, and by which way.',
    citation: { follows: ['CS-5.2-07'] },
  },
);
export interface ReferralEntry extends RecordOf<typeof ReferralEntry> {}
