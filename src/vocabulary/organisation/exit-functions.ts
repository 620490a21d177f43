import { type ValueOf, vocabulary } from '../list/index.js';

/** What an organisation does for extremists and for those around them. */
export const exitFunctions = /* @__PURE__ */ vocabulary('function in exit work', {
  'stand-alone-exit-work': {
    label: 'Stand-alone exit work',
    definition: 'A complete exit intervention for people who are involved, leaving or already out.',
    citation: { follows: ['CS-1.1-08', 'CS-3.1-01'] },
  },
  'exit-support-services': {
    label: 'Exit support services',
    definition: 'Single methods or services that support the exit of somebody who needs them.',
    citation: { follows: ['CS-1.1-08', 'CS-3.1-01'] },
  },
  helpline: {
    label: 'Helpline',
    definition: 'A telephone line where people who worry about somebody get advice.',
    citation: { follows: ['CS-3.1-01', 'CS-1.1-08'] },
  },
  'counselling-of-concerned-people': {
    label: 'Counselling of concerned people',
    definition: 'Repeated advice to families and others who worry about somebody.',
    citation: { follows: ['CS-3.1-01', 'CS-1.1-08'] },
  },
  'support-group': {
    label: 'Support group',
    definition: 'A group in which people who worry about somebody support each other.',
    citation: { follows: ['CS-3.1-01', 'CS-1.1-08', 'CS-2.1-02'] },
  },
});

/** One of {@link exitFunctions}. */
export type ExitFunction = ValueOf<typeof exitFunctions>;
