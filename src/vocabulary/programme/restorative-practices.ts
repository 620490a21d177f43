import { type ValueOf, vocabulary } from '../list/index.js';

/** Forms of restorative justice that are applied. */
export const restorativePractices = /* @__PURE__ */ vocabulary('restorative practice', {
  'victim-offender-encounter': {
    label: 'Encounter of victim and offender',
    definition: 'Somebody harmed by an act and somebody who committed such an act meet.',
    citation: { follows: ['CS-3.12-04'] },
  },
  'victim-awareness': {
    label: 'Victim awareness',
    definition: 'Work with prisoners on what their acts mean for victims.',
    citation: { follows: ['CS-3.12-04'] },
  },
  'community-based': {
    label: 'Community-based work',
    definition: 'Restorative work that takes place within and together with a community.',
    citation: { follows: ['CS-3.12-04'] },
  },
});

/** One of {@link restorativePractices}. */
export type RestorativePractice = ValueOf<typeof restorativePractices>;
