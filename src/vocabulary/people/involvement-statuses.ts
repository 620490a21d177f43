import { type ValueOf, vocabulary } from '../list/index.js';

/** How somebody stands to the group when the work begins. */
export const involvementStatuses = /* @__PURE__ */ vocabulary('status of involvement', {
  'currently-involved': {
    label: 'Currently involved',
    definition: 'The person takes part in an extremist group or scene at present.',
    sources: ['CS-1.2-05'],
  },
  'attempted-traveller': {
    label: 'Attempted traveller',
    definition: 'The person tried to travel to a war zone and did not get there.',
    sources: ['CS-1.2-05'],
  },
  'returned-fighter': {
    label: 'Returned fighter',
    definition: 'The person went to a war zone as a fighter and has come back.',
    sources: ['CS-1.2-05'],
  },
  'radicalised-in-prison': {
    label: 'Radicalised in prison',
    definition: 'The person was drawn into extremism while in prison.',
    sources: ['CS-1.2-05'],
  },
  'decided-to-leave': {
    label: 'Decided to leave',
    definition: 'The person has already decided to leave and seeks help with it.',
    sources: ['CS-1.2-05'],
  },
  sympathiser: {
    label: 'Sympathiser',
    definition: 'The person is drawn to an extremist milieu without belonging to a group.',
    sources: ['CS-3.12-07'],
  },
});

/** One of {@link involvementStatuses}. */
export type InvolvementStatus = ValueOf<typeof involvementStatuses>;
