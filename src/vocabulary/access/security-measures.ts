import { type ValueOf, vocabulary } from '../list/index.js';

/** What protects a person. */
export const securityMeasures = /* @__PURE__ */ vocabulary('security measure', {
  'hidden-address': {
    label: 'Hidden address',
    definition: 'The home address is kept from everybody who does not need it.',
    citation: { follows: ['WO-1.5-02', 'MG-3.3-02'] },
  },
  relocation: {
    label: 'Relocation',
    definition: 'The person moves to a place where the danger is smaller.',
    citation: { follows: ['EU-3-01'] },
  },
  'name-change': {
    label: 'Change of name',
    definition: 'The person takes a new name so as to be harder to find.',
    citation: { follows: ['MG-2.2-04'] },
  },
  'secure-communication': {
    label: 'Secure communication',
    definition: 'Messages and calls go through a channel that outsiders cannot read or hear.',
    citation: { follows: ['MG-2.2-03'] },
  },
  'police-consultation': {
    label: 'Consultation with the police',
    definition: 'Police or security services are asked how they see the danger.',
    citation: { follows: ['EU-3-05'] },
  },
  'passed-to-authority': {
    label: 'Passed to the authority',
    definition: 'The risk is handed on to the competent authority, which decides what to do.',
    citation: { follows: ['CS-4.7-02'] },
  },
});

/** One of {@link securityMeasures}. */
export type SecurityMeasure = ValueOf<typeof securityMeasures>;
