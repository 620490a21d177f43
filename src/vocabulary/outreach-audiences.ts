import { type ValueOf, vocabulary } from './vocabulary.js';

/** Whom outreach is for. */
export const outreachAudiences = /* @__PURE__ */ vocabulary('audience of outreach', {
  clients: { label: 'Clients', definition: 'People who may want to leave.', sources: ['CS-3.4-06'] },
  multipliers: {
    label: 'Multipliers',
    definition: 'Police, social and youth workers and others who meet such people.',
    sources: ['CS-3.4-06'],
  },
});

/** One of {@link outreachAudiences}. */
export type OutreachAudience = ValueOf<typeof outreachAudiences>;
