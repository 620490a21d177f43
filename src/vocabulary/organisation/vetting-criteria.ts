import { type ValueOf, vocabulary } from '../list/index.js';

/** By what prospective partners are judged. */
export const vettingCriteria = /* @__PURE__ */ vocabulary('criterion of vetting', {
  capacity: {
    label: 'Capacity',
    definition: 'Whether the organisation can take on the amount and kind of work in question.',
    citation: { follows: ['CS-5.2-01'] },
  },
  staff: {
    label: 'Staff',
    definition: 'Whether its workers have the training and experience that the work needs.',
    citation: { follows: ['CS-5.2-01'] },
  },
  funding: {
    label: 'Funding',
    definition: 'Where its money comes from and whether it carries the work.',
    citation: { follows: ['CS-5.2-01'] },
  },
  transparency: {
    label: 'Transparency',
    definition: 'Whether it discloses its structure, methods, affiliations and use of money.',
    citation: { follows: ['CS-5.2-01'] },
  },
  credibility: {
    label: 'Credibility',
    definition: 'Whether clients, partners and the public have reason to trust it.',
    citation: { follows: ['CS-5.2-01'] },
  },
});

/** One of {@link vettingCriteria}. */
export type VettingCriterion = ValueOf<typeof vettingCriteria>;
