import { type ValueOf, vocabulary } from './vocabulary.js';

/** How far a goal was reached. The list is ours. */
export const outcomes = /* @__PURE__ */ vocabulary('outcome', {
  reached: { label: 'Reached', definition: 'The goal is reached.', sources: ['WO-1.2-01'] },
  'partly-reached': { label: 'Partly reached', definition: 'Some of it is reached.', sources: ['WO-1.2-01'] },
  'not-reached': {
    label: 'Not reached',
    definition: 'It was worked on and not reached.',
    sources: ['WO-1.2-01'],
  },
  'given-up': { label: 'Given up', definition: 'It was dropped, with the client.', sources: ['WO-1.2-01'] },
});

/** One of {@link outcomes}. */
export type Outcome = ValueOf<typeof outcomes>;
