import { type ValueOf, vocabulary } from './vocabulary.js';

/** How somebody stands to the group when the work begins. */
export const involvementStatuses = /* @__PURE__ */ vocabulary('status of involvement', {
  'currently-involved': {
    label: 'Currently involved',
    definition: 'Takes part in the group.',
    sources: ['CS-1.2-05'],
  },
  'attempted-traveller': {
    label: 'Attempted traveller',
    definition: 'Tried to travel to a war zone and did not get there.',
    sources: ['CS-1.2-05'],
  },
  'returned-fighter': {
    label: 'Returned fighter',
    definition: 'Came back from a war zone.',
    sources: ['CS-1.2-05'],
  },
  'radicalised-in-prison': {
    label: 'Radicalised in prison',
    definition: 'Was drawn in while in prison.',
    sources: ['CS-1.2-05'],
  },
  'decided-to-leave': {
    label: 'Decided to leave',
    definition: 'Has decided to leave and seeks help.',
    sources: ['CS-1.2-05'],
  },
});

/** One of {@link involvementStatuses}. */
export type InvolvementStatus = ValueOf<typeof involvementStatuses>;
