import { type ValueOf, vocabulary } from '../list/index.js';

/** What kind of information a field holds. Every field of every record has exactly one; sharing is decided category by category. The list is ours. */
export const dataCategories = /* @__PURE__ */ vocabulary('data category', {
  identity: {
    label: 'Identity',
    definition: 'Who a person is: name, date of birth, gender, photograph.',
    citation: { follows: ['CS-4.5-17', 'CS-4.5-18'] },
  },
  reference: {
    label: 'Reference',
    definition: 'An identifier of a person, case or record that says nothing by itself and links everything.',
    citation: { follows: ['CS-4.5-17'] },
  },
  contact: {
    label: 'Contact',
    definition: 'How a person is reached, such as telephone, e-mail or postal box.',
    citation: { follows: ['MG-2.2-03'] },
  },
  whereabouts: {
    label: 'Whereabouts',
    definition:
      'Where a person lives, stays or will be, which may put the life of somebody threatened at stake.',
    citation: { follows: ['WO-1.5-01', 'WO-1.5-02', 'MG-3.3-02'] },
  },
  'family-and-network': {
    label: 'Family and network',
    definition: 'Relatives, friends and other ties of the person, whether good or harmful.',
    citation: { follows: ['CS-3.7-04', 'WO-5.6-01'] },
  },
  'education-and-work': {
    label: 'Education and work',
    definition: 'Schooling, training, qualifications, employment and the search for work.',
    citation: { follows: ['CS-3.7-03'] },
  },
  'finances-and-housing': {
    label: 'Finances and housing',
    definition: 'Money, debts, benefits, and accommodation as a need rather than as an address.',
    citation: { follows: ['CS-3.7-03'] },
  },
  health: {
    label: 'Health',
    definition: 'Physical and mental health, addiction and treatment, a special category in European law.',
    citation: { follows: ['CS-3.7-01', 'EU-3-04'] },
  },
  beliefs: {
    label: 'Beliefs',
    definition: 'Religion, ideology and world view, a special category in European law.',
    citation: { follows: ['CS-3.7-02', 'EU-3-03'] },
  },
  offences: {
    label: 'Offences',
    definition: 'Charges, convictions, sentences, conditions and custody that the justice system knows of.',
    citation: { follows: ['CS-3.5-01'] },
  },
  'undisclosed-offences': {
    label: 'Undisclosed offences',
    definition: 'Acts that the justice system does not know of.',
    citation: { follows: ['MG-1-03'] },
  },
  security: {
    label: 'Security',
    definition: 'Threats to the client or from the client, risk assessments, protection measures.',
    citation: { follows: ['CS-3.7-07', 'CS-3.7-08', 'CS-4.7-03'] },
  },
  participation: {
    label: 'Participation',
    definition:
      'That and how the client takes part: attendance, agreement, pauses, the nature of participation.',
    citation: { follows: ['CS-3.3-01', 'CS-3.5-26'] },
  },
  'needs-and-plan': {
    label: 'Needs and plan',
    definition: 'Assessed needs and strengths, and the goals and steps of the plan.',
    citation: { follows: ['CS-3.8-01'] },
  },
  progress: {
    label: 'Progress',
    definition: 'How far goals are reached, as found in reviews, reports and at closure.',
    citation: { follows: ['CS-3.5-26', 'CS-4.7-05'] },
  },
  'counselling-notes': {
    label: 'Counselling notes',
    definition: 'What was said in confidence in a session.',
    citation: { follows: ['MG-1-03', 'CS-5.1-01'] },
  },
  'case-administration': {
    label: 'Case administration',
    definition: 'Dates, versions, responsibilities and other facts about the file itself.',
    citation: { follows: ['CS-3.8-08'] },
  },
  organisational: {
    label: 'Organisational',
    definition: 'Facts about an organisation or a programme that concern no single person.',
    citation: { follows: ['CS-4.2-07'] },
  },
});

/** One of {@link dataCategories}. */
export type DataCategory = ValueOf<typeof dataCategories>;
