import { type ValueOf, vocabulary } from '../list/index.js';

/** Why a case ends. */
export const closureReasons = /* @__PURE__ */ vocabulary('closure reason', {
  'goals-reached': {
    label: 'Goals reached',
    definition: 'The goals that matter for this client have been reached.',
    citation: { follows: ['WO-6.2-04'] },
  },
  'mandate-ended': {
    label: 'Mandate ended',
    definition: 'The court order or condition that obliged the person to take part has run out.',
    citation: { follows: ['CS-3.3-02'] },
  },
  withdrawn: {
    label: 'Client withdrew',
    definition: 'The client left of their own will and did not come back after outreach.',
    citation: { follows: ['CS-3.3-01'] },
  },
  dismissed: {
    label: 'Client dismissed',
    definition: 'The organisation ended the work because limits it had set were crossed.',
    citation: { follows: ['MG-1-05'] },
  },
  transferred: {
    label: 'Transferred',
    definition: 'Another organisation or programme carries on with the client.',
    citation: { follows: ['CS-4.4-01'] },
  },
  unreachable: {
    label: 'Unreachable',
    definition: 'The client no longer answers and can be found on no known way.',
    citation: { follows: ['CS-3.4-04'] },
  },
  deceased: {
    label: 'Deceased',
    definition: 'The client has died while the case was open.',
    citation: { ours: 'it happens, and says nothing of the work' },
  },
  'no-further-need': {
    label: 'No further need',
    definition: 'Advice, information or a referral was enough and nothing more was wanted.',
    citation: { follows: ['CS-3.13-16'] },
  },
  'not-suitable': {
    label: 'Not suitable',
    definition: 'An exclusion criterion of the programme was met, so the person could not be taken or kept.',
    citation: { follows: ['WO-2.6-01'] },
  },
  'moved-away': {
    label: 'Moved away',
    definition: 'The client now lives where the programme does not work.',
    citation: { ours: 'it happens, and says nothing of the work' },
  },
});

/** One of {@link closureReasons}. */
export type ClosureReason = ValueOf<typeof closureReasons>;
