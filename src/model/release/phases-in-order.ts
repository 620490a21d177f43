import type { CalendarDay } from '../../kernel/index.js';
import type { Rule } from '../../schema/index.js';

interface Phased {
  readonly phases: readonly { readonly from: CalendarDay }[];
}

/** A phase lasts until the next begins; two that begin together would both hold. */
export const phasesInOrder: Rule<Phased> = {
  code: 'phases-out-of-order',
  fields: ['phases'],
  statement: 'each phase begins after the one before it',
  citation: { follows: ['CS-4.6-14'] },
  violations: ({ phases }) =>
    phases.flatMap(({ from }, index) => {
      const before = phases[index - 1];
      return before === undefined || from > before.from
        ? []
        : [{ path: ['phases', index, 'from'], expected: 'expected a day after the phase before it begins' }];
    }),
};
