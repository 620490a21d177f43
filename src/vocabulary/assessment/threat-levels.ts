import { type ValueOf, vocabulary } from '../list/index.js';
import { riskLevels } from './risk-levels.js';

/** How a threat was judged by an assessor, who may not know. The library never computes a level. */
export const threatLevels = /* @__PURE__ */ vocabulary('level of a threat', {
  ...riskLevels.terms,
  unclear: {
    label: 'Unclear',
    definition: 'The assessor looked into the threat and could not tell how great it is.',
    citation: { follows: ['CS-3.7-07', 'CS-3.7-08'] },
  },
});

/** One of {@link threatLevels}. */
export type ThreatLevel = ValueOf<typeof threatLevels>;
