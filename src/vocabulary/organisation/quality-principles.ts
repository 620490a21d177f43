import { type ValueOf, vocabulary } from '../list/index.js';

/** What a framework of professional quality covers. */
export const qualityPrinciples = /* @__PURE__ */ vocabulary('principle of quality', {
  confidentiality: {
    label: 'Confidentiality',
    definition: 'What clients say is kept within agreed limits and passed to nobody else.',
    citation: { follows: ['CS-5.1-01', 'CS-5.2-04'] },
  },
  trust: {
    label: 'Trust',
    definition: 'Workers build a relationship on which clients and partners can rely.',
    citation: { follows: ['CS-5.1-01', 'CS-5.2-04'] },
  },
  transparency: {
    label: 'Transparency',
    definition: 'Clients and partners are told openly about goals, methods and limits.',
    citation: { follows: ['CS-5.1-01', 'CS-5.2-04'] },
  },
  philosophy: {
    label: 'Philosophy',
    definition: 'The core ideas on which the organisation’s work rests are set down.',
    citation: { follows: ['CS-5.1-01'] },
  },
  'methods-and-steps': {
    label: 'Methods and steps',
    definition: 'The methods used, and the steps in which a case proceeds, are set down.',
    citation: { follows: ['CS-5.1-01'] },
  },
  safety: {
    label: 'Safety',
    definition: 'Clients, workers and others are kept from harm in the work.',
    citation: { follows: ['CS-5.1-01', 'CS-5.2-04'] },
  },
  'ethics-and-law': {
    label: 'Ethics and law',
    definition: 'The work keeps to ethical standards and to the law of the place.',
    citation: { follows: ['CS-5.1-01', 'CS-5.2-04'] },
  },
  'data-protection': {
    label: 'Data protection',
    definition: 'Personal data are collected, kept and passed on with due protection.',
    citation: { follows: ['CS-5.1-01', 'CS-5.2-04'] },
  },
  'staff-skills': {
    label: 'Skills of staff',
    definition: 'It is settled what workers must be able to do and how they learn it.',
    citation: { follows: ['CS-5.1-01'] },
  },
  'quality-assurance': {
    label: 'Quality assurance',
    definition: 'The organisation checks its own work regularly and improves it.',
    citation: { follows: ['CS-5.1-01', 'CS-5.2-04'] },
  },
  supervision: {
    label: 'Supervision',
    definition: 'Workers reflect on their cases and their own load with a supervisor.',
    citation: { follows: ['CS-5.1-01'] },
  },
});

/** One of {@link qualityPrinciples}. */
export type QualityPrinciple = ValueOf<typeof qualityPrinciples>;
