import { type ValueOf, vocabulary } from '../list/index.js';

/** Whom an exit programme advises besides those who leave. */
export const secondaryAudiences = /* @__PURE__ */ vocabulary('secondary audience', {
  relatives: {
    label: 'Relatives',
    definition: 'Families who are worried about one of them and ask for advice.',
    citation: { follows: ['CS-3.2-04', 'EU-1-03'] },
  },
  friends: {
    label: 'Friends',
    definition: 'Friends who are worried and ask for advice.',
    citation: { follows: ['CS-3.2-04'] },
  },
  professionals: {
    label: 'Professionals',
    definition: 'Professionals who have to do with an extremist person and ask for advice.',
    citation: { follows: ['CS-3.2-04'] },
  },
});

/** One of {@link secondaryAudiences}. */
export type SecondaryAudience = ValueOf<typeof secondaryAudiences>;
