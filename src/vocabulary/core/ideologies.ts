import { type ValueOf, vocabulary } from '../list/index.js';

/** The ideological context that a client leaves. */
export const ideologies = /* @__PURE__ */ vocabulary('ideology', {
  'right-wing': {
    label: 'Right-wing extremism',
    definition: 'Extremism of the political right that promotes violence.',
    citation: { follows: ['CS-3.2-02'] },
  },
  'left-wing': {
    label: 'Left-wing extremism',
    definition: 'Extremism of the political left that promotes violence.',
    citation: { follows: ['CS-3.2-02'] },
  },
  islamist: {
    label: 'Islamist extremism',
    definition: 'Extremism that claims Islam as its reason for violence, as distinct from the religion.',
    citation: { follows: ['CS-3.2-02'] },
  },
  'eco-fascist': {
    label: 'Eco-fascism',
    definition: 'Extremism that joins far-right ideas with a claim to protect nature.',
    citation: { follows: ['CS-3.2-02'] },
  },
  'animal-rights': {
    label: 'Animal-rights extremism',
    definition: 'Extremism that promotes violence for the cause of animal rights.',
    citation: { follows: ['CS-3.2-02'] },
  },
  'conspiracy-beliefs': {
    label: 'Conspiracy beliefs',
    definition: 'Conspiracy beliefs that draw a person towards extremism, outside the other contexts listed.',
    citation: { follows: ['CS-3.2-02'] },
  },
  paramilitary: {
    label: 'Paramilitary',
    definition: 'Armed groups organised in a military way, for instance with money from abroad.',
    citation: { follows: ['CS-3.2-02'] },
  },
});

/** One of {@link ideologies}. */
export type Ideology = ValueOf<typeof ideologies>;
