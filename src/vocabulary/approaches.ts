import { type ValueOf, vocabulary } from './vocabulary.js';

/** Insights of neighbouring fields that carry over. */
export const approaches = /* @__PURE__ */ vocabulary('approach', {
  desistance: { label: 'Desistance', definition: 'How people stop offending.', sources: ['WO-0-08'] },
  'restorative-justice': {
    label: 'Restorative justice',
    definition: 'Repairing harm with those concerned.',
    sources: ['WO-0-08', 'EU-5-01'],
  },
  'systems-approach': {
    label: 'Systems approach',
    definition: 'Seeing a person within family and surroundings.',
    sources: ['WO-0-08'],
  },
  'risk-assessment': {
    label: 'Risk assessment',
    definition: 'Assessing in a structured way.',
    sources: ['WO-0-08'],
  },
  'working-alliance': {
    label: 'Working alliance',
    definition: 'A bond, shared goals and shared tasks.',
    sources: ['WO-0-08', 'EU-2-01'],
  },
});

/** One of {@link approaches}. */
export type Approach = ValueOf<typeof approaches>;
