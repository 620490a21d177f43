import type { Programme } from '../programme.js';
import { blueprint } from './blueprint.js';
import { openSetting } from './open-setting.js';

/**
 * After the practice of Exit Sweden: a professional and a trained former work in tandem with a voluntary client,
 * and one of the two is the case manager (CS-3.11-04).
 */
export const exitSweden: Programme = /* @__PURE__ */ blueprint({
  ...openSetting,
  id: 'exit-sweden',
  title: 'Exit Sweden',
  description:
    'Psychosocial exit work by a tandem of a professional and a trained former. It begins with a non-judgemental meeting and informal talks; trust comes before plans.',
  objectives: ['disengagement', 'rehabilitation', 'reintegration'],
  openings: {
    'self-contact': {
      event: 'client.made-contact',
      by: ['case-manager', 'counsellor', 'former'],
      tracks: ['voluntary'],
      stage: 'intake',
      sources: ['CS-3.4-03', 'CS-3.11-03'],
    },
  },
  duties: {
    ...openSetting.duties,
    'stay-in-touch': {
      label: 'Meet or call the client',
      fulfilledBy: 'session.held',
      after: ['intervention.started'],
      within: { weeks: 2 },
      repeats: true,
      where: { stage: ['intervention'] },
      by: ['case-manager', 'counsellor', 'former'],
      sources: ['CS-3.4-04', 'EU-2-09'],
    },
  },
  sources: ['CS-2.1-03', 'CS-3.11-03', 'CS-3.11-04'],
});
