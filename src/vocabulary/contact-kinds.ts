import { type ValueOf, vocabulary } from './vocabulary.js';

/** What a contact with the client is. */
export const contactKinds = /* @__PURE__ */ vocabulary('kind of contact', {
  session: { label: 'Session', definition: 'A planned meeting on the work.', sources: ['EU-2-09'] },
  'informal-activity': {
    label: 'Informal activity',
    definition: 'Something done together without an agenda.',
    sources: ['EU-2-09'],
  },
  'joint-problem-solving': {
    label: 'Solving a problem together',
    definition: 'Helping with what is pressing.',
    sources: ['EU-2-09'],
  },
});

/** One of {@link contactKinds}. */
export type ContactKind = ValueOf<typeof contactKinds>;
