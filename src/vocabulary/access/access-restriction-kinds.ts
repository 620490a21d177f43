import { type ValueOf, vocabulary } from '../list/index.js';

/** How the circle of those who may see a file is narrowed. The list is ours. */
export const accessRestrictionKinds = /* @__PURE__ */ vocabulary('kind of access restriction', {
  'restricted-case': {
    label: 'Restricted case',
    definition: 'Only the workers named may see the file, whatever their role.',
    citation: { follows: ['MG-2.2-02'] },
  },
  'excluded-workers': {
    label: 'Excluded workers',
    definition: 'The workers named may not see the file, although their role would allow it.',
    citation: { follows: ['MG-2.2-02'] },
  },
});

/** One of {@link accessRestrictionKinds}. */
export type AccessRestrictionKind = ValueOf<typeof accessRestrictionKinds>;
