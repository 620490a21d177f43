import { type ValueOf, vocabulary } from '../list/index.js';

/** How closely organisations work together. */
export const cooperationForms = /* @__PURE__ */ vocabulary('form of cooperation', {
  'ad-hoc': {
    label: 'Ad hoc',
    definition: 'Cooperation that each case sets off anew, without standing systems.',
    citation: { follows: ['CS-3.5-02', 'CS-4.4-02'] },
  },
  'case-based': {
    label: 'Case-based',
    definition: 'Cooperation on cases through standing channels, protocols and professional networks.',
    citation: { follows: ['CS-3.5-02', 'CS-4.5-02'] },
  },
  'systemic-multi-agency': {
    label: 'Systemic, multi-agency',
    definition:
      'Workers inside a multi-agency team, with a joint contact, coordination and a shared framework.',
    citation: { follows: ['CS-3.5-02', 'CS-4.5-05'] },
  },
});

/** One of {@link cooperationForms}. */
export type CooperationForm = ValueOf<typeof cooperationForms>;
