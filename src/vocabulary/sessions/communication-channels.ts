import { type ValueOf, vocabulary } from '../list/index.js';

/** By which channel worker and client are in contact. */
export const communicationChannels = /* @__PURE__ */ vocabulary('channel of communication', {
  'in-person': {
    label: 'In person',
    definition: 'Worker and client meet face to face in the same place.',
    citation: { follows: ['CS-3.4-02', 'NR-1-03'] },
  },
  telephone: {
    label: 'Telephone',
    definition: 'Worker and client speak by telephone without seeing each other.',
    citation: { follows: ['CS-3.4-02', 'NR-1-03'] },
  },
  'video-call': {
    label: 'Video call',
    definition: 'Worker and client see and hear each other at a distance.',
    citation: { ours: 'in common use today' },
  },
  chat: {
    label: 'Chat',
    definition: 'Worker and client write to each other back and forth at the same time.',
    citation: { follows: ['CS-3.4-02', 'CS-3.12-05'] },
  },
  'e-mail': {
    label: 'E-mail',
    definition: 'Worker and client write to each other by e-mail, each in their own time.',
    citation: { follows: ['CS-3.4-02', 'CS-3.12-05'] },
  },
  'social-media': {
    label: 'Social media',
    definition: 'Worker and client exchange messages on a social media platform.',
    citation: { follows: ['CS-3.4-02'] },
  },
});

/** One of {@link communicationChannels}. */
export type CommunicationChannel = ValueOf<typeof communicationChannels>;
