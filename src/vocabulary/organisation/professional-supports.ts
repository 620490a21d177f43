import { type ValueOf, vocabulary } from '../list/index.js';

/** What an organisation offers to professionals who are affected. */
export const professionalSupports = /* @__PURE__ */ vocabulary('support for professionals', {
  'case-consultation': {
    label: 'Case consultation',
    definition: 'Advice to a professional on one case that worries them.',
    citation: { follows: ['CS-3.13-17'] },
  },
  'information-event': {
    label: 'Information event',
    definition: 'An event that informs many professionals at once.',
    citation: { follows: ['CS-3.13-17'] },
  },
  training: {
    label: 'Training',
    definition: 'Training for professionals, which may be tailored on request.',
    citation: { follows: ['CS-3.13-17'] },
  },
  'discussion-group': {
    label: 'Discussion group',
    definition: 'A group in which professionals exchange experience with each other.',
    citation: { follows: ['CS-3.13-17'] },
  },
  'networking-event': {
    label: 'Networking event',
    definition: 'An informal event at which professionals get to know each other.',
    citation: { follows: ['CS-3.13-17'] },
  },
});

/** One of {@link professionalSupports}. */
export type ProfessionalSupport = ValueOf<typeof professionalSupports>;
