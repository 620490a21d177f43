import { type ValueOf, vocabulary } from '../list/index.js';

/** How a programme came about. */
export const programmeOrigins = /* @__PURE__ */ vocabulary('origin of a programme', {
  'bottom-up': {
    label: 'Bottom-up',
    definition: 'An organisation set it up in answer to a problem in its own community.',
    citation: { follows: ['CS-2.5-01'] },
  },
  commissioned: {
    label: 'Commissioned',
    definition: 'A government commissioned it, inside or outside justice, to fill a gap.',
    citation: { follows: ['CS-2.5-01'] },
  },
});

/** One of {@link programmeOrigins}. */
export type ProgrammeOrigin = ValueOf<typeof programmeOrigins>;
