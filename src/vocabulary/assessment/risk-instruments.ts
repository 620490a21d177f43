import { type ValueOf, vocabulary } from '../list/index.js';

/** Instruments for extremism that the sources name. They are named here and never reproduced. */
export const riskInstruments = /* @__PURE__ */ vocabulary('risk instrument', {
  'vera-2r': {
    label: 'VERA-2R',
    definition: 'The Violent Extremism Risk Assessment in its second, revised version, made for extremism.',
    citation: { follows: ['WO-2.3-01'] },
  },
  rrap: {
    label: 'RRAP',
    definition: 'The Radicalisation Risk Assessment in Prisons, a set of instruments made for extremism.',
    citation: { follows: ['WO-2.3-01'] },
  },
  'erg-22-plus': {
    label: 'ERG 22+',
    definition: 'The Extremism Risk Guidance 22+, an instrument made for extremist offenders.',
    citation: { follows: ['WO-2.3-01'] },
  },
});

/** One of {@link riskInstruments}. */
export type RiskInstrument = ValueOf<typeof riskInstruments>;
