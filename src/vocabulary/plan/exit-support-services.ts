import { type ValueOf, vocabulary } from '../list/index.js';

/** Single methods for rehabilitation or reintegration, from CSOs or state bodies, according to need. */
export const exitSupportServices = /* @__PURE__ */ vocabulary('exit support service', {
  'addiction-treatment': {
    label: 'Addiction treatment',
    definition: 'Treatment by specialists for dependence on alcohol, drugs or other substances.',
    citation: { follows: ['CS-3.12-02', 'CS-3.12-01'] },
  },
  'trauma-treatment': {
    label: 'Trauma treatment',
    definition: 'Treatment by specialists for the consequences of traumatic experience.',
    citation: { follows: ['CS-3.12-02', 'CS-3.12-01'] },
  },
  'further-education': {
    label: 'Further education',
    definition: 'Schooling or courses beyond what the person has completed so far.',
    citation: { follows: ['CS-3.12-02', 'CS-3.12-01'] },
  },
  'vocational-training': {
    label: 'Vocational training',
    definition: 'Training that prepares the person for a trade or occupation.',
    citation: { follows: ['CS-3.12-02', 'CS-3.12-01'] },
  },
});

/** One of {@link exitSupportServices}. */
export type ExitSupportService = ValueOf<typeof exitSupportServices>;
