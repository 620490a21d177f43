import { type ValueOf, vocabulary } from '../list/index.js';

/** In what form a session is held: with how many clients and workers, or at a distance. */
export const sessionFormats = /* @__PURE__ */ vocabulary('format of a session', {
  individual: {
    label: 'Individual',
    definition: 'One client meets with one or more workers.',
    citation: { follows: ['CS-3.6-04'] },
  },
  group: {
    label: 'Group',
    definition: 'Several clients take part in the session together.',
    citation: { follows: ['CS-3.11-01'] },
  },
  tandem: {
    label: 'Tandem',
    definition: 'A professional and a trained former work together with one client.',
    citation: { follows: ['CS-3.11-04'] },
  },
  'telephone-or-online': {
    label: 'By telephone or online',
    definition: 'Worker and client are in contact at a distance, by telephone, chat or e-mail.',
    citation: { follows: ['CS-3.12-05', 'NR-1-03'] },
  },
});

/** One of {@link sessionFormats}. */
export type SessionFormat = ValueOf<typeof sessionFormats>;
