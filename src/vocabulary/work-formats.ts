import { type ValueOf, vocabulary } from './vocabulary.js';

/** With whom at a time one works. */
export const workFormats = /* @__PURE__ */ vocabulary('format of work', {
  individual: {
    label: 'Individual',
    definition: 'With one person; it predominates.',
    sources: ['CS-3.6-04', 'CS-3.13-05'],
  },
  group: { label: 'Group', definition: 'With several people.', sources: ['CS-3.6-04', 'CS-3.13-05'] },
  family: { label: 'Family', definition: 'With a family.', sources: ['CS-3.6-04'] },
});

/** One of {@link workFormats}. */
export type WorkFormat = ValueOf<typeof workFormats>;
