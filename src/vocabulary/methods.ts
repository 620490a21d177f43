import { type ValueOf, vocabulary } from './vocabulary.js';

/** How workers work with a client. */
export const methods = /* @__PURE__ */ vocabulary('method', {
  'psychosocial-counselling': {
    label: 'Psychosocial counselling',
    definition: 'One-to-one counselling on life as it is.',
    sources: ['CS-3.11-02'],
  },
  'psychological-counselling': {
    label: 'Psychological counselling',
    definition: 'Counselling by a psychologist.',
    sources: ['CS-3.11-02'],
  },
  'systemic-counselling': {
    label: 'Systemic counselling',
    definition: 'Counselling that looks at the person within family and network.',
    sources: ['CS-3.11-02'],
  },
  mentorship: {
    label: 'Mentorship',
    definition: 'Guidance and coaching by a mentor.',
    sources: ['CS-3.11-02'],
  },
  'motivational-interviewing': {
    label: 'Motivational interviewing',
    definition: 'A client-centred style for people who are ambivalent about change.',
    sources: ['CS-3.11-05'],
  },
  'cognitive-behavioural': {
    label: 'Cognitive behavioural work',
    definition: 'Work on thinking and behaviour after the methods of CBT.',
    sources: ['EU-2-01'],
  },
  'biographical-work': {
    label: 'Biographical work',
    definition: 'Telling one’s life as a coherent story, with responsibility for the past and a future.',
    sources: ['CS-3.11-06'],
  },
  'education-of-responsibility': {
    label: 'Education of responsibility',
    definition: 'An acceptance-based method: understanding past acts without excusing them.',
    sources: ['CS-3.11-08'],
  },
  'religious-mediation': {
    label: 'Religious mediation',
    definition: 'Debate and study of texts in their history, with a religious expert.',
    sources: ['CS-3.5-24', 'WO-4.9-01'],
  },
  'civic-education': {
    label: 'Civic education',
    definition: 'Group work on democracy and human rights.',
    sources: ['CS-3.11-01'],
  },
  'anti-aggression-training': {
    label: 'Anti-aggression training',
    definition: 'Group or single training in handling anger and conflict.',
    sources: ['CS-3.11-01'],
  },
  'practical-support': {
    label: 'Practical support',
    definition: 'Help with flats, offices, transport and work.',
    sources: ['CS-4.6-12', 'CS-3.8-03'],
  },
  'family-counselling': {
    label: 'Family counselling',
    definition: 'Counselling relatives, mostly to keep talk open.',
    sources: ['CS-3.13-05'],
  },
  'group-activity': {
    label: 'Group activity',
    definition: 'Sport, culture, volunteering and workshops together.',
    sources: ['CS-3.5-23', 'WO-4.14-01'],
  },
});

/** One of {@link methods}. */
export type Method = ValueOf<typeof methods>;
