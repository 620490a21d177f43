import { type ValueOf, vocabulary } from './vocabulary.js';

/** The needs of safety: threats to the client and dangers from the client, asked apart. */
export const securityNeeds = /* @__PURE__ */ vocabulary('security need', {
  'threat-from-former-group': {
    label: 'Threat from the former group',
    definition: 'Former fellow members may retaliate.',
    sources: ['EU-3-05', 'CS-3.7-07'],
  },
  'threat-from-others': {
    label: 'Threat from others',
    definition: 'Somebody else threatens the client.',
    sources: ['CS-3.7-07'],
  },
  'danger-to-others': {
    label: 'Danger to others',
    definition: 'The client may endanger somebody.',
    sources: ['CS-3.7-08'],
  },
  'other-security-need': {
    label: 'Another security need',
    definition: 'Another question of safety.',
    sources: ['EU-3-05'],
  },
});

/** One of {@link securityNeeds}. */
export type SecurityNeed = ValueOf<typeof securityNeeds>;
