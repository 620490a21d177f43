import { type ValueOf, vocabulary } from '../list/index.js';

/** How an organisation makes itself visible. */
export const outreachChannels = /* @__PURE__ */ vocabulary('channel of outreach', {
  'community-advertising': {
    label: 'Community advertising',
    definition: 'Adverts such as posters or leaflets in places where people live and meet.',
    citation: { follows: ['CS-3.4-06'] },
  },
  online: {
    label: 'Online',
    definition: 'A presence on the internet where people can find the organisation by themselves.',
    citation: { follows: ['CS-3.4-06'] },
  },
  'word-of-mouth': {
    label: 'Word of mouth',
    definition: 'Clients and others who know the organisation tell people about it.',
    citation: { follows: ['CS-3.4-06'] },
  },
  'local-media': {
    label: 'Local media',
    definition: 'Newspapers, radio or television of the area that report on the organisation.',
    citation: { follows: ['CS-3.4-06'] },
  },
  'targeted-social-media': {
    label: 'Targeted social media',
    definition: 'Adverts in social media that are shown to chosen groups.',
    citation: { follows: ['CS-3.4-06'] },
  },
  'professional-event': {
    label: 'Event for professionals',
    definition: 'Events or training for professionals who may send people on.',
    citation: { follows: ['CS-3.4-06'] },
  },
});

/** One of {@link outreachChannels}. */
export type OutreachChannel = ValueOf<typeof outreachChannels>;
