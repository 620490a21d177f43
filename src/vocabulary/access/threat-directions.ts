import { type ValueOf, vocabulary } from '../list/index.js';

/** Threats to the client and from the client are assessed apart. */
export const threatDirections = /* @__PURE__ */ vocabulary('direction of a threat', {
  'to-client': {
    label: 'To the client',
    definition: 'Somebody threatens the client, for instance former fellow members.',
    citation: { follows: ['CS-3.7-07', 'CS-4.7-03', 'CS-5.2-21'] },
  },
  'from-client': {
    label: 'From the client',
    definition: 'The client may be a danger to other people.',
    citation: { follows: ['CS-3.7-08', 'CS-4.7-03', 'CS-5.2-21'] },
  },
});

/** One of {@link threatDirections}. */
export type ThreatDirection = ValueOf<typeof threatDirections>;
