import { type ValueOf, vocabulary } from './vocabulary.js';

/** Forms of restorative justice that are applied. */
export const restorativePractices = /* @__PURE__ */ vocabulary('restorative practice', {
  'victim-offender-encounter': {
    label: 'Encounter of victim and offender',
    definition: 'Both meet, prepared and of free will.',
    sources: ['CS-3.12-04'],
  },
  'victim-awareness': {
    label: 'Victim awareness',
    definition: 'Work in prison on what victims go through.',
    sources: ['CS-3.12-04'],
  },
  'community-based': {
    label: 'Community-based work',
    definition: 'Work with the community that was harmed.',
    sources: ['CS-3.12-04'],
  },
});

/** One of {@link restorativePractices}. */
export type RestorativePractice = ValueOf<typeof restorativePractices>;
