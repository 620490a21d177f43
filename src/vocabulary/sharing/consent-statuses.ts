import { type ValueOf, vocabulary } from '../list/index.js';

/** Where a consent stands. Whether it is in force at an instant follows from its dates. */
export const consentStatuses = /* @__PURE__ */ vocabulary('status of a consent', {
  requested: {
    label: 'Requested',
    definition: 'The person has been asked and has not answered.',
    citation: { follows: ['CS-4.5-11'] },
  },
  given: {
    label: 'Given',
    definition: 'The person was asked and has agreed.',
    citation: { follows: ['CS-4.5-11'] },
  },
  refused: {
    label: 'Refused',
    definition: 'The person was asked and has said no.',
    citation: { follows: ['CS-4.5-11'] },
  },
  withdrawn: {
    label: 'Withdrawn',
    definition: 'The person agreed at first and has since taken the agreement back.',
    citation: { follows: ['CS-4.5-11'] },
  },
});

/** One of {@link consentStatuses}. */
export type ConsentStatus = ValueOf<typeof consentStatuses>;
