import { type ValueOf, vocabulary } from './vocabulary.js';

/** Who may not see a file. The list is ours. */
export const accessRestrictionKinds = /* @__PURE__ */ vocabulary('kind of access restriction', {
  'restricted-case': {
    label: 'Restricted case',
    definition: 'Only those who are named may see the file.',
    sources: ['MG-2.2-02'],
  },
  'excluded-workers': {
    label: 'Excluded workers',
    definition: 'Those who are named may not see the file.',
    sources: ['MG-2.2-02'],
  },
});

/** One of {@link accessRestrictionKinds}. */
export type AccessRestrictionKind = ValueOf<typeof accessRestrictionKinds>;
