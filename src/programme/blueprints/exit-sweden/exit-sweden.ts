import { defaultsOfOurs } from '../../../vocabulary/index.js';
import {
  openSteps,
  reviewTasks,
  securityTasks,
  standardMilestones,
  standardStages,
} from '../../fragments/index.js';
import { blueprint, type Programme } from '../../language/index.js';
import { exitSwedenDesign } from './exit-sweden-design.js';

/**
 * After the practice of Exit Sweden: a professional and a trained former work in tandem with a voluntary client,
 * and one of the two is the case manager (CS-3.11-04).
 */
export const exitSweden: Programme = /* @__PURE__ */ blueprint({
  id: 'exit-sweden',
  version: '1.0.0',
  title: 'Exit Sweden',
  description:
    'Psychosocial exit work by a tandem of a professional and a trained former. It begins with a non-judgemental meeting and informal talks; trust comes before plans.',
  objectives: ['disengagement', 'rehabilitation', 'reintegration'],
  settings: ['open'],
  types: [],
  tracks: ['voluntary'],
  design: exitSwedenDesign,
  stages: {
    ...standardStages,
    assessment: {
      ...standardStages.assessment,
      label: 'Meeting and getting to know each other',
      strands: {
        ...standardStages.assessment.strands,
        rapport: {
          label: 'Informal talks: trust comes before plans',
          milestones: ['rapport-built'],
          citation: { follows: ['CS-3.6-05', 'EU-2-09'] },
        },
      },
      citation: { follows: ['EU-2-09', 'CS-3.6-05'] },
    },
  },
  milestones: {
    ...standardMilestones,
    'rapport-built': {
      label: 'client and workers trust each other',
      citation: { follows: ['CS-3.6-05', 'EU-2-09'] },
    },
  },
  openings: {
    'self-contact': {
      event: 'client.made-contact',
      by: ['case-manager', 'counsellor', 'former'],
      tracks: ['voluntary'],
      stage: 'intake',
      citation: { follows: ['CS-3.4-03', 'CS-3.11-03'] },
    },
  },
  steps: {
    ...openSteps,
    'form-tandem': {
      event: 'tandem.formed',
      by: ['programme-manager', 'case-manager'],
      where: { stage: ['assessment', 'intervention', 'aftercare'] },
      citation: { follows: ['CS-3.11-04'] },
    },
    'build-rapport': {
      event: 'rapport.built',
      by: ['case-manager', 'counsellor', 'former'],
      where: { stage: ['assessment', 'intervention'] },
      achieves: ['rapport-built'],
      discretionary: true,
      citation: { follows: ['CS-3.6-05', 'EU-2-09'] },
    },
  },
  events: {
    'rapport.built': {
      label: 'Rapport built',
      definition: 'Client and workers say that they trust each other enough to work together.',
    },
  },
  tasks: {
    ...reviewTasks,
    ...securityTasks,
    'form-tandem': {
      label: 'Choose the professional and the former who will work together',
      fulfilledBy: 'tandem.formed',
      after: ['case-manager.appointed'],
      within: defaultsOfOurs.tandemFormed,
      repeats: false,
      where: { stage: ['assessment', 'intervention'] },
      by: ['programme-manager', 'case-manager'],
      citation: { follows: ['CS-3.11-04'] },
    },
    'stay-in-touch': {
      label: 'Meet or call the client',
      fulfilledBy: 'session.held',
      after: ['intervention.started'],
      within: defaultsOfOurs.contact,
      repeats: true,
      where: { stage: ['intervention'] },
      by: ['case-manager', 'counsellor', 'former'],
      citation: { follows: ['CS-3.4-04', 'EU-2-09'] },
    },
  },
  citation: { follows: ['CS-2.1-03', 'CS-3.11-03', 'CS-3.11-04'] },
});
