import { type ValueOf, vocabulary } from './vocabulary.js';

/** Who threatens the client. */
export const threatSources = /* @__PURE__ */ vocabulary('source of a threat', {
  'former-group': { label: 'Former group', definition: 'Former fellow members.', sources: ['CS-3.7-07'] },
  family: { label: 'Family', definition: 'Somebody of the family.', sources: ['CS-3.7-07'] },
  'opposing-group': {
    label: 'Opposing group',
    definition: 'A group of other views.',
    sources: ['CS-3.7-07'],
  },
});

/** One of {@link threatSources}. */
export type ThreatSource = ValueOf<typeof threatSources>;
