import { type ValueOf, vocabulary } from './vocabulary.js';

/** By what prospective partners are judged. */
export const vettingCriteria = /* @__PURE__ */ vocabulary('criterion of vetting', {
  capacity: { label: 'Capacity', definition: 'What the organisation can take on.', sources: ['CS-5.2-01'] },
  staff: { label: 'Staff', definition: 'Who works there.', sources: ['CS-5.2-01'] },
  funding: { label: 'Funding', definition: 'Who pays.', sources: ['CS-5.2-01'] },
  transparency: {
    label: 'Transparency',
    definition: 'Whether it shows how it works.',
    sources: ['CS-5.2-01'],
  },
  credibility: { label: 'Credibility', definition: 'Whether it is believed.', sources: ['CS-5.2-01'] },
});

/** One of {@link vettingCriteria}. */
export type VettingCriterion = ValueOf<typeof vettingCriteria>;
