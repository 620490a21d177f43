import { type ValueOf, vocabulary } from '../list/index.js';

/** What an instrument is made for. */
export const instrumentScopes = /* @__PURE__ */ vocabulary('scope of an instrument', {
  specialised: {
    label: 'Specialised',
    definition: 'The instrument is made to assess the risk of extremism in particular.',
    citation: { follows: ['WO-2.3-01'] },
  },
  general: {
    label: 'General',
    definition: 'The instrument assesses offending or needs in general and is added where needed.',
    citation: { follows: ['WO-2.3-02'] },
  },
});

/** One of {@link instrumentScopes}. */
export type InstrumentScope = ValueOf<typeof instrumentScopes>;
