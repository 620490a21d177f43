import { type ValueOf, vocabulary } from '../list/index.js';

/** What work on ideology consists of; its aim is distance from views that promote violence, not another faith. */
export const ideologyMeasures = /* @__PURE__ */ vocabulary('measure on ideology', {
  'review-of-motives': {
    label: 'Review of motives',
    definition: 'Looking at the reasons for which the person joined the scene.',
    citation: { follows: ['NR-1-09'] },
  },
  'questioning-ideology': {
    label: 'Questioning ideology',
    definition: 'Testing the claims of the ideology and showing where they do not hold.',
    citation: { follows: ['NR-1-09'] },
  },
  knowledge: {
    label: 'Knowledge',
    definition: 'Conveying knowledge on the subjects about which the ideology makes claims.',
    citation: { follows: ['NR-1-09'] },
  },
  'critical-thinking': {
    label: 'Critical thinking',
    definition: 'Learning to weigh claims and arguments for oneself.',
    citation: { follows: ['CS-3.10-02'] },
  },
  reflection: {
    label: 'Reflection',
    definition: 'Looking at one’s own views and at what has shaped them.',
    citation: { follows: ['CS-3.10-02'] },
  },
  'media-literacy': {
    label: 'Media literacy',
    definition: 'Learning to judge where media content comes from and what it is meant to do.',
    citation: { follows: ['CS-3.10-02'] },
  },
  'religious-counselling': {
    label: 'Religious counselling',
    definition:
      'In religious extremism, talks about questions of faith with somebody who knows the religion.',
    citation: { follows: ['CS-3.10-02'] },
  },
  'text-study': {
    label: 'Study of texts',
    definition: 'In religious extremism, reading religious texts within the history they come from.',
    citation: { follows: ['CS-3.10-02'] },
  },
  'inter-faith-debate': {
    label: 'Inter-faith debate',
    definition: 'In religious extremism, discussion between people of different faiths.',
    citation: { follows: ['CS-3.10-02'] },
  },
  visit: {
    label: 'Visit',
    definition: 'In religious extremism, visits to places such as houses of worship and bookshops.',
    citation: { follows: ['CS-3.5-24'] },
  },
});

/** One of {@link ideologyMeasures}. */
export type IdeologyMeasure = ValueOf<typeof ideologyMeasures>;
