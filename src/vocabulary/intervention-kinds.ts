import { type ValueOf, vocabulary } from './vocabulary.js';

/** What kinds of interventions there are. */
export const interventionKinds = /* @__PURE__ */ vocabulary('kind of intervention', {
  'cognitive-skills': { label: 'Cognitive skills', definition: 'Work on thinking.', sources: ['WO-4.0-01'] },
  psychosocial: {
    label: 'Psychosocial work',
    definition: 'Work on living and coping.',
    sources: ['WO-4.0-01'],
  },
  education: { label: 'Education', definition: 'School and learning.', sources: ['WO-4.0-01'] },
  vocational: { label: 'Vocational skills', definition: 'Training for work.', sources: ['WO-4.0-01'] },
  'family-and-network': {
    label: 'Family and network',
    definition: 'Bringing in the family and other ties.',
    sources: ['WO-4.0-01', 'WO-4.8-02'],
  },
  'religious-counselling': {
    label: 'Religious counselling',
    definition: 'Counselling by a religious expert; optional.',
    sources: ['WO-4.0-01', 'WO-4.9-01'],
  },
  arts: {
    label: 'Arts',
    definition: 'Arts and culture; the effect is indirect.',
    sources: ['WO-4.0-01', 'WO-4.14-01'],
  },
  sports: {
    label: 'Sports',
    definition: 'Sports; the effect is indirect.',
    sources: ['WO-4.0-01', 'WO-4.14-01'],
  },
  'victim-contact': {
    label: 'Contact with victims',
    definition: 'Contact of offenders with victims of terrorist violence.',
    sources: ['WO-4.0-01', 'WO-4.10-01'],
  },
  'former-involvement': {
    label: 'Involvement of a former',
    definition: 'A rehabilitated former speaks for change.',
    sources: ['WO-4.0-01', 'WO-4.11-01'],
  },
  'influential-person': {
    label: 'Influential person',
    definition: 'A respected or well-known person inspires change.',
    sources: ['WO-4.0-01', 'WO-4.12-01'],
  },
  incentive: { label: 'Incentive', definition: 'A reward that is used with care.', sources: ['WO-4.13-01'] },
});

/** One of {@link interventionKinds}. */
export type InterventionKind = ValueOf<typeof interventionKinds>;
