import { type ValueOf, vocabulary } from '../list/index.js';

/** Key themes of the practice form; the form has more than its filled example shows. */
export const keyThemes = /* @__PURE__ */ vocabulary('key theme', {
  'islamist-extremism': {
    label: 'Islamist extremism',
    definition: 'The practice deals with extremism that claims Islam as its reason.',
    citation: { follows: ['NR-0-03'] },
  },
  'deradicalisation-or-disengagement': {
    label: 'Deradicalisation or disengagement',
    definition: 'The practice helps people change their views or leave their group.',
    citation: { follows: ['NR-0-03'] },
  },
});

/** One of {@link keyThemes}. */
export type KeyTheme = ValueOf<typeof keyThemes>;
