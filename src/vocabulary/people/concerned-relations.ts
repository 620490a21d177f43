import { type ValueOf, vocabulary } from '../list/index.js';

/** How the worried person stands to the person of concern. */
export const concernedRelations = /* @__PURE__ */ vocabulary('relation of a concerned person', {
  parent: {
    label: 'Parent',
    definition: 'The mother or father of the person, or somebody who takes that place.',
    citation: { follows: ['CS-3.13-01'] },
  },
  relative: {
    label: 'Relative',
    definition: 'A member of the family other than a parent.',
    citation: { follows: ['CS-3.13-01'] },
  },
  friend: {
    label: 'Friend',
    definition: 'Somebody who is close to the person without being family.',
    citation: { follows: ['CS-3.13-03'] },
  },
  peer: {
    label: 'Peer',
    definition: 'Somebody who shares class, age group or leisure with the person.',
    citation: { follows: ['CS-3.13-03'] },
  },
  teacher: {
    label: 'Teacher',
    definition: 'Somebody who teaches the person at school or in training.',
    citation: { follows: ['CS-3.13-03'] },
  },
  coach: {
    label: 'Coach',
    definition: 'Somebody who trains the person, for instance in a sports club.',
    citation: { follows: ['CS-3.13-03'] },
  },
  'youth-worker': {
    label: 'Youth worker',
    definition: 'Somebody who knows the person from work with young people.',
    citation: { follows: ['CS-3.13-03'] },
  },
});

/** One of {@link concernedRelations}. */
export type ConcernedRelation = ValueOf<typeof concernedRelations>;
