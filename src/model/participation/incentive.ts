import { day, optional, type RecordOf, record, shortText, term, unread } from '../../schema/index.js';
import { incentivePurposes } from '../../vocabulary/index.js';

const participating = { category: 'participation', subject: 'client' } as const;

/**
 * Something that was given to encourage taking part or to reward pro-social conduct; to be used with care (WO-3.2-03,
 * WO-4.13-01).
 *
 * @example
 * ```ts
 * import { Incentive } from 'exit-work/model';
 *
 * Incentive.safeParse({ purpose: 'participation', what: 'a travel card', grantedOn: '2030-02-01' }).success; // => true
 * ```
 */
export const Incentive = record(
  () => ({
    purpose: term(incentivePurposes, {
      label: 'Purpose',
      ...participating,
      citation: { follows: ['WO-3.2-03'] },
    }),
    what: shortText(unread({ label: 'What', ...participating })),
    grantedOn: day({ label: 'Granted on', ...participating }),
    behaviour: optional(
      shortText(
        unread({ label: 'For which conduct', ...participating, citation: { follows: ['WO-4.13-01'] } }),
      ),
    ),
    caution: optional(
      shortText(
        unread({ label: 'What to be careful of', ...participating, citation: { follows: ['WO-4.13-01'] } }),
      ),
    ),
  }),
  {
    title: 'Incentive',
    meaning: 'Something given to encourage taking part or to reward conduct.',
    citation: { follows: ['WO-3.2-03', 'WO-4.13-01'] },
  },
);
export interface Incentive extends RecordOf<typeof Incentive> {}
