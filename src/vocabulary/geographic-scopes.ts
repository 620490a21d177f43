import { type ValueOf, vocabulary } from './vocabulary.js';

/** How far the work reaches. */
export const geographicScopes = /* @__PURE__ */ vocabulary('geographic scope', {
  local: { label: 'Local', definition: 'One place.', sources: ['CS-3.1-07'] },
  regional: { label: 'Regional', definition: 'One region.', sources: ['CS-3.1-07'] },
  national: { label: 'National', definition: 'One country.', sources: ['CS-3.1-07'] },
  international: { label: 'International', definition: 'Several countries.', sources: ['CS-3.1-07'] },
});

/** One of {@link geographicScopes}. */
export type GeographicScope = ValueOf<typeof geographicScopes>;
