import { vocabulary } from '../../vocabulary/index.js';

/** Whether an agreement between two organisations is a ground by itself. */
export const agreementsAlone = /* @__PURE__ */ vocabulary('force of an agreement alone', {
  ground: {
    label: 'A ground',
    definition: 'What two organisations have agreed to share may be shared.',
    citation: { follows: ['WO-1.6-02'] },
  },
  'no-ground': {
    label: 'No ground',
    definition:
      'An agreement says what is not shared, and of nobody’s data what is; for people it takes another ground.',
    citation: { follows: ['CS-4.1-02'] },
  },
});
