import { type ValueOf, vocabulary } from './vocabulary.js';

/** What work with concerned people may aim at, chosen by context. */
export const familyObjectives = /* @__PURE__ */ vocabulary('objective of family support', {
  psychoeducation: {
    label: 'Psychoeducation',
    definition: 'How radicalisation works, and what this case is about.',
    sources: ['CS-3.13-06'],
  },
  'legal-information': {
    label: 'Legal information',
    definition: 'What the law says, for instance after an offence.',
    sources: ['CS-3.13-07'],
  },
  'psychosocial-support': {
    label: 'Psychosocial support',
    definition: 'Against stress, helplessness and stigma.',
    sources: ['CS-3.13-08'],
  },
  'de-escalation-and-communication': {
    label: 'De-escalation and communication',
    definition: 'Fewer conflicts, better talk, a stronger bond.',
    sources: ['CS-3.13-09'],
  },
  'network-mobilisation': {
    label: 'Mobilising the network',
    definition: 'Finding and bringing in good ties.',
    sources: ['CS-3.13-10'],
  },
  'obstacle-identification': {
    label: 'Finding obstacles',
    definition: 'What lies beneath.',
    sources: ['CS-3.13-11'],
  },
});

/** One of {@link familyObjectives}. */
export type FamilyObjective = ValueOf<typeof familyObjectives>;
