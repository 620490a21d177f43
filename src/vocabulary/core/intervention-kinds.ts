import { type ValueOf, vocabulary } from '../list/index.js';

/** What kinds of interventions there are. */
export const interventionKinds = /* @__PURE__ */ vocabulary('kind of intervention', {
  'cognitive-skills': {
    label: 'Cognitive skills',
    definition: 'Training in thinking that can support critical reflection on surroundings and conduct.',
    citation: { follows: ['WO-4.0-01'] },
  },
  psychosocial: {
    label: 'Psychosocial work',
    definition: 'Work on coping, relationships and well-being that can aid disengagement and desistance.',
    citation: { follows: ['WO-4.0-01'] },
  },
  education: {
    label: 'Education',
    definition: 'Schooling and learning suited to the person, as a core of the programme.',
    citation: { follows: ['WO-4.0-01'] },
  },
  vocational: {
    label: 'Vocational skills',
    definition: 'Training for an occupation and help on the way to work.',
    citation: { follows: ['WO-4.0-01'] },
  },
  'family-and-network': {
    label: 'Family and network',
    definition: 'Bringing in the family and other trusted people around the person.',
    citation: { follows: ['WO-4.0-01', 'WO-4.8-02'] },
  },
  'religious-counselling': {
    label: 'Religious counselling',
    definition: 'Optional talks about faith with a religious expert.',
    citation: { follows: ['WO-4.0-01', 'WO-4.9-01'] },
  },
  arts: {
    label: 'Arts',
    definition: 'Taking part in arts or culture, which can support desistance indirectly.',
    citation: { follows: ['WO-4.0-01', 'WO-4.14-01'] },
  },
  sports: {
    label: 'Sports',
    definition: 'Taking part in sport, which can support desistance indirectly.',
    citation: { follows: ['WO-4.0-01', 'WO-4.14-01'] },
  },
  'victim-contact': {
    label: 'Contact with victims',
    definition: 'Contact between offenders and victims of terrorist violence.',
    citation: { follows: ['WO-4.0-01', 'WO-4.10-01'] },
  },
  'former-involvement': {
    label: 'Involvement of a former',
    definition: 'A rehabilitated former extremist works with participants and speaks for change.',
    citation: { follows: ['WO-4.0-01', 'WO-4.11-01'] },
  },
  'influential-person': {
    label: 'Influential person',
    definition: 'A respected or well-known member of the community inspires change.',
    citation: { follows: ['WO-4.0-01', 'WO-4.12-01'] },
  },
  incentive: {
    label: 'Incentive',
    definition: 'A reward, used with care, that prompts pro-social conduct.',
    citation: { follows: ['WO-4.13-01'] },
  },
});

/** One of {@link interventionKinds}. */
export type InterventionKind = ValueOf<typeof interventionKinds>;
