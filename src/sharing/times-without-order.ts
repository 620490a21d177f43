import { frozen } from '../kernel/frozen/index.js';
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
export const timesWithoutOrder = /* @__PURE__ */ frozen<
  Readonly<Record<string, readonly DaysWithoutOrder[]>>
>({
  CaseSafeguard: [
    {
      of: '*',
      and: ['*'],
      why: 'threats, restrictions, conferences, guardians, orders, the team and the case have each their own time',
    },
  ],
  DisclosureEntry: [
    {
      of: 'outcome',
      and: ['enteredAt', 'decidedAt', 'disclosedAt'],
      why: 'every outcome is decided, and at any time',
    },
  ],
  JurisdictionPack: [{ of: '*', and: ['*'], why: 'each law has its own time' }],
  SharingOverride: [
    {
      of: 'confirmedAt',
      and: ['reviewAt'],
      why: 'who confirms too late is written down as well; it has lapsed',
    },
  ],
  SharingPolicy: [{ of: '*', and: ['*'], why: 'each ground, limit and prohibition has its own time' }],
  VitalInterest: [
    {
      of: 'confirmedAt',
      and: ['reviewAt'],
      why: 'who confirms too late is written down as well; it has lapsed',
    },
  ],
});
