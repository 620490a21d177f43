import { type ValueOf, vocabulary } from '../list/index.js';

/** Target audiences of the practice form; the form has more than its filled example shows. */
export const targetAudiences = /* @__PURE__ */ vocabulary('target audience', {
  formers: {
    label: 'Formers',
    definition: 'People who used to belong to an extremist group or scene.',
    citation: { follows: ['NR-2-01'] },
  },
  'prison-or-probation': {
    label: 'Prison or probation',
    definition: 'Prison and probation, as the services and places that the practice is meant for.',
    citation: { follows: ['NR-2-01'] },
  },
});

/** One of {@link targetAudiences}. */
export type TargetAudience = ValueOf<typeof targetAudiences>;
