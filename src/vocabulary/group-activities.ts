import { type ValueOf, vocabulary } from './vocabulary.js';

/** What groups do. */
export const groupActivities = /* @__PURE__ */ vocabulary('group activity', {
  'civic-education': {
    label: 'Civic education',
    definition: 'Democracy and how it works.',
    sources: ['CS-3.11-01'],
  },
  'human-rights-discussion': {
    label: 'Discussion of human rights',
    definition: 'What everybody is entitled to.',
    sources: ['CS-3.11-01'],
  },
  'anti-aggression-training': {
    label: 'Anti-aggression training',
    definition: 'Handling anger.',
    sources: ['CS-3.11-01'],
  },
  'conflict-handling': {
    label: 'Handling of conflicts',
    definition: 'Conflicts without harm.',
    sources: ['CS-3.11-01'],
  },
  'non-violent-communication': {
    label: 'Non-violent communication',
    definition: 'Speaking without hurting.',
    sources: ['CS-3.11-01'],
  },
  'social-skills-training': {
    label: 'Training of social skills',
    definition: 'Getting along.',
    sources: ['CS-3.11-01'],
  },
  'parent-group': {
    label: 'Parent group',
    definition: 'Parents support each other.',
    sources: ['CS-3.13-05'],
  },
  'sports-and-culture': {
    label: 'Sports and culture',
    definition: 'Doing something together.',
    sources: ['WO-4.14-01'],
  },
});

/** One of {@link groupActivities}. */
export type GroupActivity = ValueOf<typeof groupActivities>;
