import { type ValueOf, vocabulary } from './vocabulary.js';

/** Whether one client or several take part. */
export const sessionFormats = /* @__PURE__ */ vocabulary('format of a session', {
  individual: { label: 'Individual', definition: 'One client.', sources: ['CS-3.6-04'] },
  group: { label: 'Group', definition: 'Several clients.', sources: ['CS-3.11-01'] },
  tandem: {
    label: 'Tandem',
    definition: 'A professional and a trained former with one client.',
    sources: ['CS-3.11-04'],
  },
  'telephone-or-online': {
    label: 'By telephone or online',
    definition: 'At a distance.',
    sources: ['CS-3.12-05', 'NR-1-03'],
  },
});

/** One of {@link sessionFormats}. */
export type SessionFormat = ValueOf<typeof sessionFormats>;
