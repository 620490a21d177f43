import { type ValueOf, vocabulary } from '../list/index.js';

/** What a person says of their gender, where it matters for the work. */
export const genders = /* @__PURE__ */ vocabulary('gender', {
  female: {
    label: 'Female',
    definition: 'The person says that she is a woman or a girl.',
    citation: { follows: ['CS-1.1-03'] },
  },
  male: {
    label: 'Male',
    definition: 'The person says that he is a man or a boy.',
    citation: { follows: ['CS-1.1-03'] },
  },
  diverse: {
    label: 'Diverse',
    definition: 'The person describes their gender as neither female nor male.',
    citation: { ours: 'not everybody is a woman or a man' },
  },
});

/** One of {@link genders}. */
export type Gender = ValueOf<typeof genders>;
