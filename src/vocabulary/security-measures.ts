import { type ValueOf, vocabulary } from './vocabulary.js';

/** What protects a person. */
export const securityMeasures = /* @__PURE__ */ vocabulary('security measure', {
  'hidden-address': {
    label: 'Hidden address',
    definition: 'The address is not given out.',
    sources: ['WO-1.5-02', 'MG-3.3-02'],
  },
  relocation: { label: 'Relocation', definition: 'Moving to a safe place.', sources: ['EU-3-01'] },
  'name-change': { label: 'Change of name', definition: 'A new name.', sources: ['MG-2.2-04'] },
  'secure-communication': {
    label: 'Secure communication',
    definition: 'A channel that others cannot read.',
    sources: ['MG-2.2-03'],
  },
  'police-consultation': {
    label: 'Consultation with the police',
    definition: 'Police or security services are asked about the danger.',
    sources: ['EU-3-05'],
  },
  'passed-to-authority': {
    label: 'Passed to the authority',
    definition: 'The competent authority acts.',
    sources: ['CS-4.7-02'],
  },
});

/** One of {@link securityMeasures}. */
export type SecurityMeasure = ValueOf<typeof securityMeasures>;
