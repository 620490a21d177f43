import { type ValueOf, vocabulary } from '../list/index.js';

/** On which conditions a person agrees to a disclosure. The list is ours. */
export const consentConditions = /* @__PURE__ */ vocabulary('condition of a consent', {
  'client-attends': {
    label: 'The client attends',
    definition: 'It is passed on only in the presence of the person.',
    citation: { follows: ['CS-4.5-11'] },
  },
  'ask-each-time': {
    label: 'Ask each time',
    definition: 'The person is asked again before each disclosure.',
    citation: { follows: ['CS-4.5-11'] },
  },
  pseudonymised: {
    label: 'Pseudonymised',
    definition: 'It is passed on without saying who the person is.',
    citation: { follows: ['CS-4.5-17'] },
  },
});

/** One of {@link consentConditions}. */
export type ConsentCondition = ValueOf<typeof consentConditions>;
