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
    sources: ['CS-3.11-05', 'WO-3.3-02', 'EU-2-01', 'CS-3.11-02'],
  },
  'cognitive-behavioural': {
    label: 'Cognitive behavioural work',
    definition: 'Work on thinking and behaviour after the methods of CBT.',
    sources: ['EU-2-01'],
  },
  'biographical-work': {
    label: 'Biographical work',
    definition: 'Telling one’s life as a coherent story, with responsibility for the past and a future.',
    sources: ['CS-3.11-06', 'CS-3.11-02'],
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
  'psychotherapeutic-counselling': {
    label: 'Psychotherapeutic counselling',
    definition: 'Counselling with the means of psychotherapy.',
    sources: ['CS-3.11-02'],
  },
  guidance: { label: 'Guidance', definition: 'Showing ways.', sources: ['CS-3.11-02'] },
  coaching: {
    label: 'Coaching',
    definition: 'Helping somebody to help themselves.',
    sources: ['CS-3.11-02'],
  },
  'religious-counselling': {
    label: 'Religious counselling',
    definition: 'Counselling by a religious expert.',
    sources: ['WO-4.9-01', 'CS-3.10-02'],
  },
  'restorative-justice': {
    label: 'Restorative justice',
    definition: 'Repairing harm with those concerned.',
    sources: ['CS-3.12-04', 'EU-5-01'],
  },
  mediation: {
    label: 'Mediation',
    definition: 'Settling a conflict with a third person.',
    sources: ['EU-5-01'],
  },
  'conflict-resolution': {
    label: 'Conflict resolution',
    definition: 'Methods of a neighbouring field.',
    sources: ['EU-5-01'],
  },
  'social-net-conferencing': {
    label: 'Social net conferencing',
    definition: 'A wide circle makes a plan for the release.',
    sources: ['CS-3.5-12', 'CS-3.5-13'],
  },
  'media-literacy': {
    label: 'Media literacy',
    definition: 'Reading media with care.',
    sources: ['CS-3.10-02'],
  },
  'working-alliance': {
    label: 'Working alliance',
    definition: 'A bond, shared goals and shared tasks.',
    sources: ['EU-2-01', 'WO-0-08'],
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
  'cognitive-skills-training': {
    label: 'Training of cognitive skills',
    definition: 'Thinking before acting.',
    sources: ['WO-4.0-01'],
  },
});

/** One of {@link methods}. */
export type Method = ValueOf<typeof methods>;
