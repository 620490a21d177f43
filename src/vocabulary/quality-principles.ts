import { type ValueOf, vocabulary } from './vocabulary.js';

/** What a framework of professional quality covers. */
export const qualityPrinciples = /* @__PURE__ */ vocabulary('principle of quality', {
  confidentiality: {
    label: 'Confidentiality',
    definition: 'What is said stays where it was said.',
    sources: ['CS-5.1-01', 'CS-5.2-04'],
  },
  trust: {
    label: 'Trust',
    definition: 'A relationship that carries the work.',
    sources: ['CS-5.1-01', 'CS-5.2-04'],
  },
  transparency: {
    label: 'Transparency',
    definition: 'Clients and partners know who does what.',
    sources: ['CS-5.1-01', 'CS-5.2-04'],
  },
  philosophy: { label: 'Philosophy', definition: 'The core ideas of the work.', sources: ['CS-5.1-01'] },
  'methods-and-steps': {
    label: 'Methods and steps',
    definition: 'How the work is done.',
    sources: ['CS-5.1-01'],
  },
  safety: {
    label: 'Safety',
    definition: 'Of clients, workers and others.',
    sources: ['CS-5.1-01', 'CS-5.2-04'],
  },
  'ethics-and-law': {
    label: 'Ethics and law',
    definition: 'What is right and what is allowed.',
    sources: ['CS-5.1-01', 'CS-5.2-04'],
  },
  'data-protection': {
    label: 'Data protection',
    definition: 'What is known about people is protected.',
    sources: ['CS-5.1-01', 'CS-5.2-04'],
  },
  'staff-skills': {
    label: 'Skills of staff',
    definition: 'What workers must be able to do.',
    sources: ['CS-5.1-01'],
  },
  'quality-assurance': {
    label: 'Quality assurance',
    definition: 'How the organisation looks at its own work.',
    sources: ['CS-5.1-01', 'CS-5.2-04'],
  },
  supervision: {
    label: 'Supervision',
    definition: 'Workers reflect on their work with somebody.',
    sources: ['CS-5.1-01'],
  },
});

/** One of {@link qualityPrinciples}. */
export type QualityPrinciple = ValueOf<typeof qualityPrinciples>;
