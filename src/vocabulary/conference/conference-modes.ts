import { type ValueOf, vocabulary } from '../list/index.js';

/** Whether those present know who is spoken of. */
export const conferenceModes = /* @__PURE__ */ vocabulary('mode of a conference', {
  anonymous: {
    label: 'Anonymous',
    definition: 'The case is presented so that those present do not learn who the client is.',
    citation: { follows: ['CS-4.5-17'] },
  },
  named: {
    label: 'Named',
    definition: 'Those present know which client is being spoken of.',
    citation: { follows: ['CS-4.5-14'] },
  },
});

/** One of {@link conferenceModes}. */
export type ConferenceMode = ValueOf<typeof conferenceModes>;
