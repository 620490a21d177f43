import { type ValueOf, vocabulary } from './vocabulary.js';

/** The ideological context that a client leaves. */
export const ideologies = /* @__PURE__ */ vocabulary('ideology', {
  'right-wing': {
    label: 'Right-wing extremism',
    definition: 'Violent right-wing extremism.',
    sources: ['CS-3.2-02'],
  },
  'left-wing': {
    label: 'Left-wing extremism',
    definition: 'Violent left-wing extremism.',
    sources: ['CS-3.2-02'],
  },
  islamist: {
    label: 'Islamist extremism',
    definition: 'Violent Islamist extremism.',
    sources: ['CS-3.2-02'],
  },
  'eco-fascist': { label: 'Eco-fascism', definition: 'Eco-fascism.', sources: ['CS-3.2-02'] },
  'animal-rights': {
    label: 'Animal-rights extremism',
    definition: 'Violent extremism for animal rights.',
    sources: ['CS-3.2-02'],
  },
  'conspiracy-beliefs': {
    label: 'Conspiracy beliefs',
    definition: 'Beliefs in a conspiracy that promote violence.',
    sources: ['CS-3.2-02'],
  },
  paramilitary: {
    label: 'Paramilitary',
    definition: 'Groups that train for armed struggle.',
    sources: ['CS-3.2-02'],
  },
});

/** One of {@link ideologies}. */
export type Ideology = ValueOf<typeof ideologies>;
