import { type ValueOf, vocabulary } from '../list/index.js';

/** From where the members of a network come. */
export const networkSectors = /* @__PURE__ */ vocabulary('sector of a network', {
  authorities: {
    label: 'Authorities',
    definition: 'State agencies and other public bodies.',
    citation: { follows: ['CS-4.3-08'] },
  },
  private: {
    label: 'Private',
    definition: 'Private bodies and companies.',
    citation: { follows: ['CS-4.3-08'] },
  },
  'civil-society': {
    label: 'Civil society',
    definition: 'Civil society organisations.',
    citation: { follows: ['CS-4.3-08'] },
  },
});

/** One of {@link networkSectors}. */
export type NetworkSector = ValueOf<typeof networkSectors>;
