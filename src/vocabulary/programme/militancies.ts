import { type ValueOf, vocabulary } from '../list/index.js';

/** Whether a programme is for militant people. */
export const militancies = /* @__PURE__ */ vocabulary('militancy', {
  militant: {
    label: 'Militant',
    definition: 'The programme is for people who use violence or prepare it.',
    citation: { follows: ['MG-2.1-01'] },
  },
  'non-militant': {
    label: 'Not militant',
    definition: 'The programme is for people who are extremist and not militant.',
    citation: { follows: ['MG-2.1-01'] },
  },
  either: {
    label: 'Either',
    definition: 'The programme is for militant people and for others.',
    citation: { ours: 'some programmes draw no such line' },
  },
});

/** One of {@link militancies}. */
export type Militancy = ValueOf<typeof militancies>;
