import { type ValueOf, vocabulary } from './vocabulary.js';

/** How an organisation makes itself visible. */
export const outreachChannels = /* @__PURE__ */ vocabulary('channel of outreach', {
  'community-advertising': {
    label: 'Community advertising',
    definition: 'Adverts where people live.',
    sources: ['CS-3.4-06'],
  },
  online: { label: 'Online', definition: 'A presence on the web.', sources: ['CS-3.4-06'] },
  'word-of-mouth': { label: 'Word of mouth', definition: 'People tell each other.', sources: ['CS-3.4-06'] },
  'local-media': {
    label: 'Local media',
    definition: 'Newspapers and radio of the place.',
    sources: ['CS-3.4-06'],
  },
  'targeted-social-media': {
    label: 'Targeted social media',
    definition: 'Adverts for chosen groups in social media.',
    sources: ['CS-3.4-06'],
  },
  'professional-event': {
    label: 'Event for professionals',
    definition: 'Events and training for professionals.',
    sources: ['CS-3.4-06'],
  },
});

/** One of {@link outreachChannels}. */
export type OutreachChannel = ValueOf<typeof outreachChannels>;
