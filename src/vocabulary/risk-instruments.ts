import { type ValueOf, vocabulary } from './vocabulary.js';

/** Instruments for extremism that the sources name. They are named here and never reproduced. */
export const riskInstruments = /* @__PURE__ */ vocabulary('risk instrument', {
  'vera-2r': {
    label: 'VERA-2R',
    definition: 'Named by its source as a dedicated instrument.',
    sources: ['WO-2.3-01'],
  },
  rrap: {
    label: 'RRAP',
    definition: 'Named by its source as a dedicated instrument.',
    sources: ['WO-2.3-01'],
  },
  'erg-22-plus': {
    label: 'ERG 22+',
    definition: 'Named by its source as a dedicated instrument.',
    sources: ['WO-2.3-01'],
  },
});

/** One of {@link riskInstruments}. */
export type RiskInstrument = ValueOf<typeof riskInstruments>;
