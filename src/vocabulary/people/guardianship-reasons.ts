import { type ValueOf, vocabulary } from '../list/index.js';

/** Why somebody else decides for a person. */
export const guardianshipReasons = /* @__PURE__ */ vocabulary('reason for a guardianship', {
  minority: {
    label: 'Minority',
    definition: 'The person is under age, so parents or others decide.',
    sources: ['CS-4.7-11'],
  },
  incapacity: {
    label: 'Incapacity',
    definition: 'The person is of age but lacks the capacity to decide.',
    sources: [],
  },
});

/** One of {@link guardianshipReasons}. */
export type GuardianshipReason = ValueOf<typeof guardianshipReasons>;
