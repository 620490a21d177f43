import { type ValueOf, vocabulary } from './vocabulary.js';

/** By which way worker and client meet. */
export const communicationChannels = /* @__PURE__ */ vocabulary('channel of communication', {
  'in-person': { label: 'In person', definition: 'Face to face.', sources: ['CS-3.4-02', 'NR-1-03'] },
  telephone: { label: 'Telephone', definition: 'A call.', sources: ['CS-3.4-02', 'NR-1-03'] },
  'video-call': { label: 'Video call', definition: 'Seeing each other at a distance.', sources: [] },
  chat: { label: 'Chat', definition: 'Written, at the same time.', sources: ['CS-3.4-02', 'CS-3.12-05'] },
  'e-mail': {
    label: 'E-mail',
    definition: 'Written, one after the other.',
    sources: ['CS-3.4-02', 'CS-3.12-05'],
  },
  'social-media': { label: 'Social media', definition: 'Messages in social media.', sources: ['CS-3.4-02'] },
});

/** One of {@link communicationChannels}. */
export type CommunicationChannel = ValueOf<typeof communicationChannels>;
