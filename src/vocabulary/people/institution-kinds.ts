import { type ValueOf, vocabulary } from '../list/index.js';

/** Where in the justice setting services are delivered. */
export const institutionKinds = /* @__PURE__ */ vocabulary('kind of institution', {
  'adult-prison': {
    label: 'Adult prison',
    definition: 'A prison that holds adults, as distinct from an institution for the young.',
    citation: { follows: ['CS-2.2-06'] },
  },
  'youth-institution': {
    label: 'Youth institution',
    definition: 'An institution of the justice setting for young people, such as a prison for the young.',
    citation: { follows: ['CS-2.2-06'] },
  },
  'judicial-social-service': {
    label: 'Judicial social service',
    definition: 'An office of the justice system that does social work.',
    citation: { follows: ['CS-2.2-06'] },
  },
});

/** One of {@link institutionKinds}. */
export type InstitutionKind = ValueOf<typeof institutionKinds>;
