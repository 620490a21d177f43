import { type ValueOf, vocabulary } from '../list/index.js';

/** Why somebody else decides for a person. */
export const guardianshipReasons = /* @__PURE__ */ vocabulary('reason for a guardianship', {
  minority: {
    label: 'Minority',
    definition: 'The person is under age, so parents or others decide.',
    citation: { follows: ['CS-4.7-11'] },
  },
  incapacity: {
    label: 'Incapacity',
    definition: 'The person is of age but lacks the capacity to decide.',
    citation: { ours: 'guardians are appointed for adults, too' },
  },
});

/** One of {@link guardianshipReasons}. */
export type GuardianshipReason = ValueOf<typeof guardianshipReasons>;
