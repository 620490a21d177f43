import { type ValueOf, vocabulary } from './vocabulary.js';

/** What an organisation does for extremists and for those around them. */
export const exitFunctions = /* @__PURE__ */ vocabulary('function in exit work', {
  'stand-alone-exit-work': {
    label: 'Stand-alone exit work',
    definition: 'A whole exit intervention for people involved, leaving or out.',
    sources: ['CS-1.1-08', 'CS-3.1-01'],
  },
  'exit-support-services': {
    label: 'Exit support services',
    definition: 'Single methods and services that support an exit.',
    sources: ['CS-1.1-08', 'CS-3.1-01'],
  },
  helpline: {
    label: 'Helpline',
    definition: 'Advice by telephone for concerned people.',
    sources: ['CS-3.1-01', 'CS-1.1-08'],
  },
  'counselling-of-concerned-people': {
    label: 'Counselling of concerned people',
    definition: 'Counselling for families and other concerned people.',
    sources: ['CS-3.1-01', 'CS-1.1-08'],
  },
  'support-group': {
    label: 'Support group',
    definition: 'Groups for concerned people.',
    sources: ['CS-3.1-01', 'CS-1.1-08'],
  },
});

/** One of {@link exitFunctions}. */
export type ExitFunction = ValueOf<typeof exitFunctions>;
