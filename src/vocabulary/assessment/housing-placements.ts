import { type ValueOf, vocabulary } from '../list/index.js';

/** With whom a prisoner is housed. */
export const housingPlacements = /* @__PURE__ */ vocabulary('placement in prison', {
  separated: {
    label: 'Separated',
    definition: 'The prisoner is held apart from the general population of the prison.',
    citation: { follows: ['WO-2.9-01'] },
  },
  'with-other-extremists': {
    label: 'With other extremists',
    definition: 'The prisoner is held together with other extremist prisoners.',
    citation: { follows: ['WO-2.9-01'] },
  },
  'general-population': {
    label: 'General population',
    definition: 'The prisoner is held among the other prisoners, without separation.',
    citation: { follows: ['WO-2.9-01'] },
  },
});

/** One of {@link housingPlacements}. */
export type HousingPlacement = ValueOf<typeof housingPlacements>;
