import { type ValueOf, vocabulary } from '../list/index.js';

/** Whether a person was asked before something is passed on that the law allows without them. The list is ours. */
export const consentInquiries = /* @__PURE__ */ vocabulary('inquiry for consent', {
  agreed: {
    label: 'Agreed',
    definition: 'The person was asked and agreed.',
    citation: { follows: ['CS-4.5-11'] },
  },
  refused: {
    label: 'Refused',
    definition: 'The person was asked and said no.',
    citation: { follows: ['CS-4.5-11'] },
  },
  unanswered: {
    label: 'Unanswered',
    definition: 'The person was asked and has not answered.',
    citation: { follows: ['CS-4.5-11'] },
  },
  'not-asked': {
    label: 'Not asked',
    definition: 'The person was not asked, for a reason that is written down.',
    citation: { ours: 'who is not asked is owed a reason' },
  },
});

/** One of {@link consentInquiries}. */
export type ConsentInquiry = ValueOf<typeof consentInquiries>;
