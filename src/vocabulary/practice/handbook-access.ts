import { type ValueOf, vocabulary } from '../list/index.js';

/** Who may read the handbook of a programme. */
export const handbookAccess = /* @__PURE__ */ vocabulary('access to a handbook', {
  public: {
    label: 'Public',
    definition: 'The handbook is published and anybody may read it.',
    citation: { follows: ['NR-3-01'] },
  },
  internal: {
    label: 'Internal',
    definition: 'Only people of the organisation that runs the programme may read the handbook.',
    citation: { follows: ['NR-3-01'] },
  },
  classified: {
    label: 'Classified',
    definition: 'The handbook holds classified information, so only cleared people may read it.',
    citation: { follows: ['NR-3-01'] },
  },
});

/** One of {@link handbookAccess}. */
export type HandbookAccess = ValueOf<typeof handbookAccess>;
