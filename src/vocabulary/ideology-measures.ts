import { type ValueOf, vocabulary } from './vocabulary.js';

/** What work on ideology consists of; its aim is distance from views that promote violence, not another faith. */
export const ideologyMeasures = /* @__PURE__ */ vocabulary('measure on ideology', {
  'review-of-motives': {
    label: 'Review of motives',
    definition: 'Why somebody joined.',
    sources: ['NR-1-09'],
  },
  'questioning-ideology': {
    label: 'Questioning ideology',
    definition: 'Where an ideology does not hold.',
    sources: ['NR-1-09'],
  },
  knowledge: { label: 'Knowledge', definition: 'Conveying what is known.', sources: ['NR-1-09'] },
  'critical-thinking': {
    label: 'Critical thinking',
    definition: 'Weighing claims.',
    sources: ['CS-3.10-02'],
  },
  reflection: { label: 'Reflection', definition: 'Looking at one’s own views.', sources: ['CS-3.10-02'] },
  'media-literacy': {
    label: 'Media literacy',
    definition: 'Reading media with care.',
    sources: ['CS-3.10-02'],
  },
  'religious-counselling': {
    label: 'Religious counselling',
    definition: 'For religious extremism: counselling.',
    sources: ['CS-3.10-02'],
  },
  'text-study': {
    label: 'Study of texts',
    definition: 'For religious extremism: texts and their history.',
    sources: ['CS-3.10-02'],
  },
  'inter-faith-debate': {
    label: 'Inter-faith debate',
    definition: 'For religious extremism: debate between faiths.',
    sources: ['CS-3.10-02'],
  },
});

/** One of {@link ideologyMeasures}. */
export type IdeologyMeasure = ValueOf<typeof ideologyMeasures>;
