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
  other: {
    label: 'Another context',
    definition: 'A context that the list does not name.',
    sources: ['CS-3.2-02'],
  },
});

/** One of {@link ideologies}. */
export type Ideology = ValueOf<typeof ideologies>;
