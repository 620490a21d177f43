import { type ValueOf, vocabulary } from './vocabulary.js';

/** What an organisation offers to professionals who are affected. */
export const professionalSupports = /* @__PURE__ */ vocabulary('support for professionals', {
  'case-consultation': {
    label: 'Case consultation',
    definition: 'Advice on a case.',
    sources: ['CS-3.13-17'],
  },
  'information-event': {
    label: 'Information event',
    definition: 'Informs many at once.',
    sources: ['CS-3.13-17'],
  },
  training: { label: 'Training', definition: 'Training, tailored on request.', sources: ['CS-3.13-17'] },
  'discussion-group': {
    label: 'Discussion group',
    definition: 'Professionals exchange experience.',
    sources: ['CS-3.13-17'],
  },
  'networking-event': {
    label: 'Networking event',
    definition: 'Professionals get to know each other.',
    sources: ['CS-3.13-17'],
  },
});

/** One of {@link professionalSupports}. */
export type ProfessionalSupport = ValueOf<typeof professionalSupports>;
