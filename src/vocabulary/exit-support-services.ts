import { type ValueOf, vocabulary } from './vocabulary.js';

/** Single methods for rehabilitation or reintegration, from CSOs or state bodies, according to need. */
export const exitSupportServices = /* @__PURE__ */ vocabulary('exit support service', {
  'addiction-treatment': {
    label: 'Addiction treatment',
    definition: 'Treatment of an addiction.',
    sources: ['CS-3.12-02', 'CS-3.12-01'],
  },
  'trauma-treatment': {
    label: 'Trauma treatment',
    definition: 'Treatment of a trauma.',
    sources: ['CS-3.12-02', 'CS-3.12-01'],
  },
  'further-education': {
    label: 'Further education',
    definition: 'Learning more.',
    sources: ['CS-3.12-02', 'CS-3.12-01'],
  },
  'vocational-training': {
    label: 'Vocational training',
    definition: 'Learning a trade.',
    sources: ['CS-3.12-02', 'CS-3.12-01'],
  },
});

/** One of {@link exitSupportServices}. */
export type ExitSupportService = ValueOf<typeof exitSupportServices>;
