import { type ValueOf, vocabulary } from '../list/index.js';

/** How far the work reaches. */
export const geographicScopes = /* @__PURE__ */ vocabulary('geographic scope', {
  local: {
    label: 'Local',
    definition: 'The work reaches people in one town or district.',
    citation: { follows: ['CS-3.1-07'] },
  },
  regional: {
    label: 'Regional',
    definition: 'The work reaches people in one region or state of a country.',
    citation: { follows: ['CS-3.1-07'] },
  },
  national: {
    label: 'National',
    definition: 'The work reaches people in the whole of one country.',
    citation: { follows: ['CS-3.1-07'] },
  },
  international: {
    label: 'International',
    definition: 'The work reaches people in more than one country.',
    citation: { follows: ['CS-3.1-07'] },
  },
});

/** One of {@link geographicScopes}. */
export type GeographicScope = ValueOf<typeof geographicScopes>;
