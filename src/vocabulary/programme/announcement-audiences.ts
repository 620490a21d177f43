import { type ValueOf, vocabulary } from '../list/index.js';

/** Who is told for whom a programme is. */
export const announcementAudiences = /* @__PURE__ */ vocabulary('audience of an announcement', {
  clients: {
    label: 'Clients',
    definition: 'Those who may take part in the programme.',
    citation: { follows: ['MG-2.1-01'] },
  },
  partners: {
    label: 'Partners',
    definition: 'Organisations and agencies with which the programme works.',
    citation: { follows: ['MG-2.1-01'] },
  },
});

/** One of {@link announcementAudiences}. */
export type AnnouncementAudience = ValueOf<typeof announcementAudiences>;
