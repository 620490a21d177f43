import { type ValueOf, vocabulary } from '../list/index.js';

/** Who threatens the client. */
export const threatSources = /* @__PURE__ */ vocabulary('source of a threat', {
  'former-group': {
    label: 'Former group',
    definition: 'Members of the group that the client has left or is leaving.',
    citation: { follows: ['CS-3.7-07'] },
  },
  family: {
    label: 'Family',
    definition: 'One or more members of the client’s own family.',
    citation: { ours: 'families threaten those who leave, too' },
  },
  'opposing-group': {
    label: 'Opposing group',
    definition: 'A group whose views are opposed to those of the client’s former group.',
    citation: { ours: 'opponents may not know, or not believe, that somebody has left' },
  },
});

/** One of {@link threatSources}. */
export type ThreatSource = ValueOf<typeof threatSources>;
