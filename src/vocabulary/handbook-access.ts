import { type ValueOf, vocabulary } from './vocabulary.js';

/** Who may read the handbook of a programme. */
export const handbookAccess = /* @__PURE__ */ vocabulary('access to a handbook', {
  public: { label: 'Public', definition: 'Everybody.', sources: ['NR-3-01'] },
  internal: { label: 'Internal', definition: 'The organisation.', sources: ['NR-3-01'] },
  classified: { label: 'Classified', definition: 'Those with a clearance.', sources: ['NR-3-01'] },
});

/** One of {@link handbookAccess}. */
export type HandbookAccess = ValueOf<typeof handbookAccess>;
