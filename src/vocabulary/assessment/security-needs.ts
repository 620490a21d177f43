import { type ValueOf, vocabulary } from '../list/index.js';

/** The needs of safety: threats to the client and dangers from the client, asked apart. */
export const securityNeeds = /* @__PURE__ */ vocabulary('security need', {
  'threat-from-former-group': {
    label: 'Threat from the former group',
    definition: 'Former fellow members threaten the client or may retaliate for leaving.',
    citation: { follows: ['EU-3-05', 'CS-3.7-07'] },
  },
  'threat-from-others': {
    label: 'Threat from others',
    definition: 'Somebody outside the former group threatens the client.',
    citation: { follows: ['CS-3.7-07'] },
  },
  'danger-to-others': {
    label: 'Danger to others',
    definition: 'The client may endanger another person.',
    citation: { follows: ['CS-3.7-08'] },
  },
  'other-security-need': {
    label: 'Another security need',
    definition: 'A question of safety that is neither a threat to the client nor a danger from the client.',
    citation: { follows: ['EU-3-05'] },
  },
});

/** One of {@link securityNeeds}. */
export type SecurityNeed = ValueOf<typeof securityNeeds>;
