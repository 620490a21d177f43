import { type ValueOf, vocabulary } from '../list/index.js';

/** What a worker has been trained in. Teams mix professions. */
export const professions = /* @__PURE__ */ vocabulary('profession', {
  'social-worker': {
    label: 'Social worker',
    definition: 'Trained in social work, to help people with life circumstances and services.',
    citation: { follows: ['CS-3.9-01', 'MG-4.2-01'] },
  },
  'social-educator': {
    label: 'Social educator',
    definition: 'Trained in social education, to support learning and growth in everyday life.',
    citation: { follows: ['CS-3.9-01'] },
  },
  'social-scientist': {
    label: 'Social scientist',
    definition: 'Trained in a social science, such as sociology.',
    citation: { follows: ['CS-3.9-01'] },
  },
  psychologist: {
    label: 'Psychologist',
    definition: 'Trained in psychology, to assess and advise on thinking, feeling and behaviour.',
    citation: { follows: ['CS-3.9-01', 'NR-4-03'] },
  },
  therapist: {
    label: 'Therapist',
    definition: 'Trained in psychotherapy, to treat mental health problems.',
    citation: { follows: ['CS-3.9-01'] },
  },
  'systemic-counsellor': {
    label: 'Systemic counsellor',
    definition: 'Trained in counselling that looks at a person within family and network.',
    citation: { follows: ['CS-3.9-01'] },
  },
  pedagogue: {
    label: 'Pedagogue',
    definition: 'Trained in pedagogy, the theory and practice of education.',
    citation: { follows: ['NR-4-03'] },
  },
  'police-officer': {
    label: 'Police officer',
    definition: 'Trained as a police officer and working in the exit team.',
    citation: { follows: ['NR-4-03'] },
  },
  'religious-scholar': {
    label: 'Scholar of religion',
    definition: 'Trained in the academic study of religions, from no single faith’s view.',
    citation: { follows: ['CS-3.9-02'] },
  },
  'political-scientist': {
    label: 'Political scientist',
    definition: 'Trained in political science, for instance on movements and ideologies.',
    citation: { follows: ['CS-3.9-02'] },
  },
  theologian: {
    label: 'Theologian',
    definition: 'Trained in theology, the study of a faith from within it.',
    citation: { follows: ['CS-3.9-02'] },
  },
  'islam-scholar': {
    label: 'Scholar of Islam',
    definition: 'Trained in Islamic studies, the academic study of Islam.',
    citation: { follows: ['CS-3.9-02', 'NR-4-03'] },
  },
});

/** One of {@link professions}. */
export type Profession = ValueOf<typeof professions>;
