import { type ValueOf, vocabulary } from '../list/index.js';

/** What information is used for. A ground permits a purpose, never a use at large. The list is ours. */
export const purposes = /* @__PURE__ */ vocabulary('purpose', {
  'case-management': {
    label: 'Case management',
    definition: 'Working on the case together: services, conferences, handover.',
    citation: { follows: ['CS-4.5-04', 'CS-3.8-06'] },
  },
  'service-delivery': {
    label: 'Service delivery',
    definition: 'Providing one service to which the client is referred: a flat, a job, a therapy.',
    citation: { follows: ['CS-4.4-04', 'CS-4.4-05'] },
  },
  supervision: {
    label: 'Supervision',
    definition: 'Probation or parole overseeing conditions that a court has set.',
    citation: { follows: ['CS-3.5-20', 'CS-3.5-26'] },
  },
  'release-planning': {
    label: 'Release planning',
    definition: 'Preparing a release and the first time after it.',
    citation: { follows: ['CS-4.6-07', 'CS-3.5-13'] },
  },
  safeguarding: {
    label: 'Safeguarding',
    definition: 'Protecting the client, relatives, workers or others from harm.',
    citation: { follows: ['CS-4.7-03', 'CS-5.2-21'] },
  },
  'criminal-investigation': {
    label: 'Criminal investigation',
    definition: 'Finding out who committed an offence, and bringing it before a court.',
    citation: {
      ours: 'laws that allow sharing for prevention rule out this use, which needs a name for that',
    },
  },
  'family-support': {
    label: 'Family support',
    definition: 'Advising relatives and other worried people.',
    citation: { follows: ['CS-3.13-04'] },
  },
  evaluation: {
    label: 'Evaluation',
    definition: 'Judging how well a programme works, internally or by an independent party.',
    citation: { follows: ['WO-6.1-01'] },
  },
  'funding-accountability': {
    label: 'Funding accountability',
    definition: 'Showing a funder what the money was used for.',
    citation: { follows: ['CS-4.2-05', 'MG-4.3-03'] },
  },
  'subject-access': {
    label: 'Subject access',
    definition: 'Telling a person what is held about them.',
    citation: { follows: ['CS-5.1-04'] },
  },
  research: {
    label: 'Research',
    definition: 'Finding out something about exit work or extremism that concerns no single client.',
    citation: { follows: ['WO-6.1-01'] },
  },
  inspection: {
    label: 'Inspection',
    definition: 'Looking at how an organisation does its work, on the order of a law.',
    citation: {
      ours: 'supervision of data protection, prisons and welfare is no evaluation and pays for nothing',
    },
  },
  'staff-safety': {
    label: 'Safety of staff',
    definition: 'Warning those who work with a client of what could harm them.',
    citation: { follows: ['CS-4.7-03', 'WO-1.5-01'] },
  },
  publication: {
    label: 'Publication',
    definition: 'Making public, for instance in an article, what a client has told or made.',
    citation: { follows: ['CS-3.11-07'] },
  },
});

/** One of {@link purposes}. */
export type Purpose = ValueOf<typeof purposes>;
