import { type ValueOf, vocabulary } from '../list/index.js';

/** How somebody stands to the group when the work begins. */
export const involvementStatuses = /* @__PURE__ */ vocabulary('status of involvement', {
  'currently-involved': {
    label: 'Currently involved',
    definition: 'The person takes part in an extremist group or scene at present.',
    citation: { follows: ['CS-1.2-05'] },
  },
  'attempted-traveller': {
    label: 'Attempted traveller',
    definition: 'The person tried to travel to a war zone and did not get there.',
    citation: { follows: ['CS-1.2-05'] },
  },
  'returned-fighter': {
    label: 'Returned fighter',
    definition: 'The person went to a war zone as a fighter and has come back.',
    citation: { follows: ['CS-1.2-05'] },
  },
  'radicalised-in-prison': {
    label: 'Radicalised in prison',
    definition: 'The person was drawn into extremism while in prison.',
    citation: { follows: ['CS-1.2-05'] },
  },
  'decided-to-leave': {
    label: 'Decided to leave',
    definition: 'The person has already decided to leave and seeks help with it.',
    citation: { follows: ['CS-1.2-05'] },
  },
  sympathiser: {
    label: 'Sympathiser',
    definition: 'The person is drawn to an extremist milieu without belonging to a group.',
    citation: { follows: ['CS-3.12-07'] },
  },
});

/** One of {@link involvementStatuses}. */
export type InvolvementStatus = ValueOf<typeof involvementStatuses>;
