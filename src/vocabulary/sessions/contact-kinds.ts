import { type ValueOf, vocabulary } from '../list/index.js';

/** What a contact with the client is. */
export const contactKinds = /* @__PURE__ */ vocabulary('kind of contact', {
  session: {
    label: 'Session',
    definition: 'A planned meeting in which client and worker work on the goals.',
    citation: { follows: ['EU-2-09'] },
  },
  'informal-activity': {
    label: 'Informal activity',
    definition: 'Time or an activity shared without an agenda, which can help to build trust.',
    citation: { follows: ['EU-2-09'] },
  },
  'joint-problem-solving': {
    label: 'Solving a problem together',
    definition: 'Client and worker deal together with a problem that is pressing now.',
    citation: { follows: ['EU-2-09'] },
  },
});

/** One of {@link contactKinds}. */
export type ContactKind = ValueOf<typeof contactKinds>;
