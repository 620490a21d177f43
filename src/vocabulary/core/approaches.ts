import { type ValueOf, vocabulary } from '../list/index.js';

/** Insights of neighbouring fields that carry over. */
export const approaches = /* @__PURE__ */ vocabulary('approach', {
  desistance: {
    label: 'Desistance',
    definition: 'The study of how and why people stop offending, taken over from ordinary offender work.',
    citation: { follows: ['WO-0-08'] },
  },
  'restorative-justice': {
    label: 'Restorative justice',
    definition: 'Repairing the harm done, together with those whom the act concerned.',
    citation: { follows: ['WO-0-08', 'EU-5-01'] },
  },
  'systems-approach': {
    label: 'Systems approach',
    definition: 'Seeing a person within family, network and surroundings instead of alone.',
    citation: { follows: ['WO-0-08'] },
  },
  'risk-assessment': {
    label: 'Risk assessment',
    definition: 'Judging in a structured way what danger exists and what a person needs.',
    citation: { follows: ['WO-0-08'] },
  },
  'working-alliance': {
    label: 'Working alliance',
    definition: 'A bond between worker and client that rests on shared goals and shared tasks.',
    citation: { follows: ['WO-0-08', 'EU-2-01'] },
  },
});

/** One of {@link approaches}. */
export type Approach = ValueOf<typeof approaches>;
