import { type ValueOf, vocabulary } from './vocabulary.js';

/** With whom a prisoner is housed. */
export const housingPlacements = /* @__PURE__ */ vocabulary('placement in prison', {
  separated: { label: 'Separated', definition: 'Apart from the general population.', sources: ['WO-2.9-01'] },
  'with-other-extremists': {
    label: 'With other extremists',
    definition: 'Together with other extremists.',
    sources: ['WO-2.9-01'],
  },
  'general-population': {
    label: 'General population',
    definition: 'Among all prisoners.',
    sources: ['WO-2.9-01'],
  },
});

/** One of {@link housingPlacements}. */
export type HousingPlacement = ValueOf<typeof housingPlacements>;
