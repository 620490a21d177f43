import { type ValueOf, vocabulary } from './vocabulary.js';

/** Where in the justice setting services are delivered. */
export const institutionKinds = /* @__PURE__ */ vocabulary('kind of institution', {
  'adult-prison': { label: 'Adult prison', definition: 'A prison for adults.', sources: ['CS-2.2-06'] },
  'youth-institution': {
    label: 'Youth institution',
    definition: 'A prison or a home for young people.',
    sources: ['CS-2.2-06'],
  },
  'judicial-social-service': {
    label: 'Judicial social service',
    definition: 'An office of the social service of justice.',
    sources: ['CS-2.2-06'],
  },
});

/** One of {@link institutionKinds}. */
export type InstitutionKind = ValueOf<typeof institutionKinds>;
