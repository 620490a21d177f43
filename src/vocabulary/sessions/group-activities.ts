import { type ValueOf, vocabulary } from '../list/index.js';

/** What is done in work with groups. */
export const groupActivities = /* @__PURE__ */ vocabulary('group activity', {
  'civic-education': {
    label: 'Civic education',
    definition: 'Learning together about democracy and how citizens take part in it.',
    citation: { follows: ['CS-3.11-01'] },
  },
  'human-rights-discussion': {
    label: 'Discussion of human rights',
    definition: 'Talking together about the rights that every human being has.',
    citation: { follows: ['CS-3.11-01'] },
  },
  'anti-aggression-training': {
    label: 'Anti-aggression training',
    definition: 'Practising how to notice and master anger before it turns into violence.',
    citation: { follows: ['CS-3.11-01'] },
  },
  'conflict-handling': {
    label: 'Handling of conflicts',
    definition: 'Practising how to settle conflicts without harm to anybody.',
    citation: { follows: ['CS-3.11-01'] },
  },
  'non-violent-communication': {
    label: 'Non-violent communication',
    definition: 'Practising how to say what one needs without attacking the other person.',
    citation: { follows: ['CS-3.11-01'] },
  },
  'social-skills-training': {
    label: 'Training of social skills',
    definition: 'Practising how to deal with other people in daily life.',
    citation: { follows: ['CS-3.11-01'] },
  },
  'parent-group': {
    label: 'Parent group',
    definition: 'Parents who worry about a child meet to support each other.',
    citation: { follows: ['CS-3.13-05'] },
  },
  'sports-and-culture': {
    label: 'Sports and culture',
    definition: 'Taking part together in sport, arts or cultural visits.',
    citation: { follows: ['WO-4.14-01', 'CS-3.5-23'] },
  },
  'religious-activity': {
    label: 'Religious activity',
    definition: 'Religious activities together, with room for talk about them.',
    citation: { follows: ['CS-3.5-23'] },
  },
  volunteering: {
    label: 'Volunteering',
    definition: 'Unpaid work together that is of use to others.',
    citation: { follows: ['CS-3.5-23'] },
  },
  'professional-workshop': {
    label: 'Professional workshop',
    definition: 'A workshop together on work and occupations.',
    citation: { follows: ['CS-3.5-23'] },
  },
});

/** One of {@link groupActivities}. */
export type GroupActivity = ValueOf<typeof groupActivities>;
