import { type ValueOf, vocabulary } from '../list/index.js';

/** How workers work with a client. */
export const methods = /* @__PURE__ */ vocabulary('method', {
  'psychosocial-counselling': {
    label: 'Psychosocial counselling',
    definition: 'One-to-one counselling on coping with life, relationships and circumstances.',
    citation: { follows: ['CS-3.11-02'] },
  },
  'psychological-counselling': {
    label: 'Psychological counselling',
    definition: 'One-to-one counselling that draws on the knowledge and methods of psychology.',
    citation: { follows: ['CS-3.11-02'] },
  },
  'systemic-counselling': {
    label: 'Systemic counselling',
    definition: 'Counselling that looks at the person within family and network.',
    citation: { follows: ['CS-3.11-02'] },
  },
  mentorship: {
    label: 'Mentorship',
    definition: 'A mentor, sometimes a former, accompanies the client over time as somebody to rely on.',
    citation: { follows: ['CS-3.11-02'] },
  },
  'motivational-interviewing': {
    label: 'Motivational interviewing',
    definition: 'A client-centred style of talking for people who are ambivalent or resistant about change.',
    citation: { follows: ['CS-3.11-05', 'WO-3.3-02', 'EU-2-01', 'CS-3.11-02'] },
  },
  'cognitive-behavioural': {
    label: 'Cognitive behavioural work',
    definition: 'Work on patterns of thinking and behaviour with the methods of CBT.',
    citation: { follows: ['EU-2-01'] },
  },
  'biographical-work': {
    label: 'Biographical work',
    definition: 'Telling one’s life as a coherent story, with responsibility for the past and a future.',
    citation: { follows: ['CS-3.11-06', 'CS-3.11-02'] },
  },
  'education-of-responsibility': {
    label: 'Education of responsibility',
    definition: 'An acceptance-based method for understanding past acts without excusing them.',
    citation: { follows: ['CS-3.11-08'] },
  },
  'religious-mediation': {
    label: 'Religious mediation',
    definition: 'Debate, visits and study of texts in their history, led by a religious mediator.',
    citation: { follows: ['CS-3.5-24', 'WO-4.9-01'] },
  },
  'civic-education': {
    label: 'Civic education',
    definition: 'Group work on democracy and on taking part in it as a citizen.',
    citation: { follows: ['CS-3.11-01'] },
  },
  'anti-aggression-training': {
    label: 'Anti-aggression training',
    definition: 'Training in noticing and mastering anger before it turns into violence.',
    citation: { follows: ['CS-3.11-01'] },
  },
  'practical-support': {
    label: 'Practical support',
    definition: 'Hands-on help with housing, errands, transport and work.',
    citation: { follows: ['CS-4.6-12', 'CS-3.8-03'] },
  },
  'family-counselling': {
    label: 'Family counselling',
    definition: 'Counselling for relatives, which mostly promotes listening and non-confrontational talk.',
    citation: { follows: ['CS-3.13-05'] },
  },
  'group-activity': {
    label: 'Group activity',
    definition: 'Sport, culture, volunteering or workshops done together, for reflection and social skills.',
    citation: { follows: ['CS-3.5-23', 'WO-4.14-01'] },
  },
  'psychotherapeutic-counselling': {
    label: 'Psychotherapeutic counselling',
    definition: 'One-to-one counselling that uses the means of psychotherapy.',
    citation: { follows: ['CS-3.11-02'] },
  },
  guidance: {
    label: 'Guidance',
    definition: 'Showing the client possible ways forward and helping to choose among them.',
    citation: { follows: ['CS-3.11-02'] },
  },
  coaching: {
    label: 'Coaching',
    definition: 'Supporting the client in working out and reaching goals of their own.',
    citation: { follows: ['CS-3.11-02'] },
  },
  'religious-counselling': {
    label: 'Religious counselling',
    definition: 'Talks about questions of faith with a religious expert.',
    citation: { follows: ['WO-4.9-01', 'CS-3.10-02'] },
  },
  'restorative-justice': {
    label: 'Restorative justice',
    definition: 'Repairing the harm done, together with those whom the act concerned.',
    citation: { follows: ['CS-3.12-04', 'EU-5-01'] },
  },
  mediation: {
    label: 'Mediation',
    definition: 'Settling a conflict with the help of a neutral third person.',
    citation: { follows: ['EU-5-01'] },
  },
  'conflict-resolution': {
    label: 'Conflict resolution',
    definition: 'Methods for ending a conflict peacefully, taken over from a neighbouring field.',
    citation: { follows: ['EU-5-01'] },
  },
  'social-net-conferencing': {
    label: 'Social net conferencing',
    definition: 'A wide circle around a detained person meets to make a binding plan for the release.',
    citation: { follows: ['CS-3.5-12', 'CS-3.5-13'] },
  },
  'media-literacy': {
    label: 'Media literacy',
    definition: 'Learning to judge where media content comes from and what it is meant to do.',
    citation: { follows: ['CS-3.10-02'] },
  },
  'working-alliance': {
    label: 'Working alliance',
    definition: 'Building a bond with the client that rests on shared goals and shared tasks.',
    citation: { follows: ['EU-2-01', 'WO-0-08'] },
  },
  'non-violent-communication': {
    label: 'Non-violent communication',
    definition: 'Training in saying what one needs without attacking the other person.',
    citation: { follows: ['CS-3.11-01'] },
  },
  'social-skills-training': {
    label: 'Training of social skills',
    definition: 'Training in dealing with other people in daily life.',
    citation: { follows: ['CS-3.11-01'] },
  },
  'cognitive-skills-training': {
    label: 'Training of cognitive skills',
    definition: 'Training in thinking, which can support reflection on surroundings and conduct.',
    citation: { follows: ['WO-4.0-01'] },
  },
});

/** One of {@link methods}. */
export type Method = ValueOf<typeof methods>;
