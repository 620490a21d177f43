import { type ValueOf, vocabulary } from '../list/index.js';

/** Whom outreach is for. */
export const outreachAudiences = /* @__PURE__ */ vocabulary('audience of outreach', {
  clients: {
    label: 'Clients',
    definition: 'People who may themselves want to leave an extremist group.',
    citation: { follows: ['CS-3.4-06'] },
  },
  multipliers: {
    label: 'Multipliers',
    definition: 'Professionals, such as police and youth workers, who can tell such people of the offer.',
    citation: { follows: ['CS-3.4-06'] },
  },
});

/** One of {@link outreachAudiences}. */
export type OutreachAudience = ValueOf<typeof outreachAudiences>;
