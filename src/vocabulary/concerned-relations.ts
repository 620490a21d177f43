import { type ValueOf, vocabulary } from './vocabulary.js';

/** How the worried person stands to the person of concern. */
export const concernedRelations = /* @__PURE__ */ vocabulary('relation of a concerned person', {
  parent: { label: 'Parent', definition: 'Mother or father.', sources: ['CS-3.13-01'] },
  relative: { label: 'Relative', definition: 'Somebody else of the family.', sources: ['CS-3.13-01'] },
  friend: { label: 'Friend', definition: 'A friend.', sources: ['CS-3.13-03'] },
  peer: { label: 'Peer', definition: 'Somebody of the same age or class.', sources: ['CS-3.13-03'] },
  teacher: { label: 'Teacher', definition: 'A teacher.', sources: ['CS-3.13-03'] },
  coach: { label: 'Coach', definition: 'A coach.', sources: ['CS-3.13-03'] },
  'youth-worker': { label: 'Youth worker', definition: 'A youth worker.', sources: ['CS-3.13-03'] },
});

/** One of {@link concernedRelations}. */
export type ConcernedRelation = ValueOf<typeof concernedRelations>;
