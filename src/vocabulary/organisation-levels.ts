import { type ValueOf, vocabulary } from './vocabulary.js';

/** Where an organisation is organised. */
export const organisationLevels = /* @__PURE__ */ vocabulary('level of an organisation', {
  local: { label: 'Local', definition: 'At one place.', sources: ['CS-1.2-01'] },
  national: { label: 'National', definition: 'In one country.', sources: ['CS-1.2-01'] },
  international: { label: 'International', definition: 'In several countries.', sources: ['CS-1.2-01'] },
});

/** One of {@link organisationLevels}. */
export type OrganisationLevel = ValueOf<typeof organisationLevels>;
