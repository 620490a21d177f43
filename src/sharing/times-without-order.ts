import type { DaysWithoutOrder } from '../model/index.js';

/**
 * What `daysWithoutOrder` says of the records of the model, of those of sharing.
 *
 * @example
 * ```ts
 * import { timesWithoutOrder } from 'exit-work/sharing';
 *
 * timesWithoutOrder['SharingPolicy']?.[0]?.why; // => 'each ground, limit and prohibition has its own time'
 * ```
 */
export const timesWithoutOrder: Readonly<Record<string, readonly DaysWithoutOrder[]>> = {
  CaseSafeguard: [
    { of: '*', and: ['*'], why: 'a threat, a restriction and a conference come independently of each other' },
  ],
  DisclosureEntry: [
    {
      of: 'outcome',
      and: ['enteredAt', 'decidedAt', 'disclosedAt'],
      why: 'every outcome is decided, and at any time',
    },
  ],
  JurisdictionPack: [{ of: '*', and: ['*'], why: 'each law has its own time' }],
  SharingPolicy: [{ of: '*', and: ['*'], why: 'each ground, limit and prohibition has its own time' }],
};
