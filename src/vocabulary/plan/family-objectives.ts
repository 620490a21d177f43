import { type ValueOf, vocabulary } from '../list/index.js';

/** What work with concerned people may aim at, chosen by context. */
export const familyObjectives = /* @__PURE__ */ vocabulary('objective of family support', {
  psychoeducation: {
    label: 'Psychoeducation',
    definition: 'Helping relatives understand how radicalisation works, in general and in this case.',
    citation: { follows: ['CS-3.13-06'] },
  },
  'legal-information': {
    label: 'Legal information',
    definition: 'Telling relatives what the law says where it matters, for instance after an offence.',
    citation: { follows: ['CS-3.13-07'] },
  },
  'psychosocial-support': {
    label: 'Psychosocial support',
    definition: 'Helping relatives to bear stress, helplessness and stigma.',
    citation: { follows: ['CS-3.13-08'] },
  },
  'de-escalation-and-communication': {
    label: 'De-escalation and communication',
    definition: 'Calming conflicts, teaching how to talk with each other and strengthening the bond.',
    citation: { follows: ['CS-3.13-09'] },
  },
  'network-mobilisation': {
    label: 'Mobilising the network',
    definition: 'Encouraging the family to find and bring in people who do the person good.',
    citation: { follows: ['CS-3.13-10'] },
  },
  'obstacle-identification': {
    label: 'Finding obstacles',
    definition: 'Finding out what makes the family vulnerable or stands in the way of the work.',
    citation: { follows: ['CS-3.13-11'] },
  },
});

/** One of {@link familyObjectives}. */
export type FamilyObjective = ValueOf<typeof familyObjectives>;
