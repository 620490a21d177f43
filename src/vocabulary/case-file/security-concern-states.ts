import { type ValueOf, vocabulary } from '../list/index.js';

/**
 * Whether a concern for the safety of others or of the client is open, and who has it. No state stands for an
 * organisation that deals with it alone: it is passed to who is competent.
 */
export const securityConcernStates = /* @__PURE__ */ vocabulary('state of the security concern', {
  'no-concern': {
    label: 'No concern',
    definition: 'No security concern is open.',
    citation: { ours: 'a case without a concern has to be called something' },
  },
  raised: {
    label: 'Raised',
    definition: 'A concern is known to the organisation and is to be passed to the competent authority.',
    citation: { follows: ['CS-4.7-01', 'CS-4.7-02'] },
  },
  'with-authority': {
    label: 'With the authority',
    definition: 'The competent authority has the concern, consults, assesses and manages it.',
    citation: { follows: ['CS-4.7-02', 'CS-5.2-20'] },
  },
});

/** One of {@link securityConcernStates}. */
export type SecurityConcernState = ValueOf<typeof securityConcernStates>;
