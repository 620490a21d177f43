import { type ValueOf, vocabulary } from './vocabulary.js';

/** What a person says of their gender, where it matters for the work. */
export const genders = /* @__PURE__ */ vocabulary('gender', {
  female: { label: 'Female', definition: 'Woman or girl.', sources: ['CS-1.1-03'] },
  male: { label: 'Male', definition: 'Man or boy.', sources: ['CS-1.1-03'] },
  diverse: { label: 'Diverse', definition: 'Neither of the two.', sources: [] },
});

/** One of {@link genders}. */
export type Gender = ValueOf<typeof genders>;
