import { type ValueOf, vocabulary } from './vocabulary.js';

/** What a worker has learned. Teams mix professions. */
export const professions = /* @__PURE__ */ vocabulary('profession', {
  'social-worker': {
    label: 'Social worker',
    definition: 'Social work.',
    sources: ['CS-3.9-01', 'MG-4.2-01'],
  },
  'social-educator': { label: 'Social educator', definition: 'Social education.', sources: ['CS-3.9-01'] },
  'social-scientist': { label: 'Social scientist', definition: 'Social science.', sources: ['CS-3.9-01'] },
  psychologist: { label: 'Psychologist', definition: 'Psychology.', sources: ['CS-3.9-01', 'NR-4-03'] },
  therapist: { label: 'Therapist', definition: 'Psychotherapy.', sources: ['CS-3.9-01'] },
  'systemic-counsellor': {
    label: 'Systemic counsellor',
    definition: 'Systemic counselling.',
    sources: ['CS-3.9-01'],
  },
  pedagogue: { label: 'Pedagogue', definition: 'Pedagogy.', sources: ['NR-4-03'] },
  'police-officer': { label: 'Police officer', definition: 'Police.', sources: ['NR-4-03'] },
  'religious-scholar': {
    label: 'Scholar of religion',
    definition: 'The study of religions.',
    sources: ['CS-3.9-02'],
  },
  'political-scientist': {
    label: 'Political scientist',
    definition: 'Political science.',
    sources: ['CS-3.9-02'],
  },
  theologian: { label: 'Theologian', definition: 'Theology.', sources: ['CS-3.9-02'] },
  'islam-scholar': {
    label: 'Scholar of Islam',
    definition: 'The study of Islam.',
    sources: ['CS-3.9-02', 'NR-4-03'],
  },
});

/** One of {@link professions}. */
export type Profession = ValueOf<typeof professions>;
