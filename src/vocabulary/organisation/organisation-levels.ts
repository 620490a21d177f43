import { type ValueOf, vocabulary } from '../list/index.js';

/** Where an organisation is organised. */
export const organisationLevels = /* @__PURE__ */ vocabulary('level of an organisation', {
  local: {
    label: 'Local',
    definition: 'The organisation exists in one town or district.',
    citation: { follows: ['CS-1.2-01'] },
  },
  national: {
    label: 'National',
    definition: 'The organisation exists throughout one country.',
    citation: { follows: ['CS-1.2-01'] },
  },
  international: {
    label: 'International',
    definition: 'The organisation exists in several countries.',
    citation: { follows: ['CS-1.2-01'] },
  },
});

/** One of {@link organisationLevels}. */
export type OrganisationLevel = ValueOf<typeof organisationLevels>;
