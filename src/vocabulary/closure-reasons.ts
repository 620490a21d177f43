import { type ValueOf, vocabulary } from './vocabulary.js';

/** Why a case ends. */
export const closureReasons = /* @__PURE__ */ vocabulary('closure reason', {
  'goals-reached': {
    label: 'Goals reached',
    definition: 'The goals that matter are reached.',
    sources: ['WO-6.2-04'],
  },
  'mandate-ended': {
    label: 'Mandate ended',
    definition: 'The order or condition has run out.',
    sources: ['CS-3.3-02'],
  },
  withdrawn: {
    label: 'Client withdrew',
    definition: 'The client left of their own will and did not come back after outreach.',
    sources: ['CS-3.3-01'],
  },
  dismissed: {
    label: 'Client dismissed',
    definition: 'The organisation ended the work because limits were crossed.',
    sources: ['MG-1-05'],
  },
  transferred: {
    label: 'Transferred',
    definition: 'Another organisation or programme carries on.',
    sources: ['CS-4.4-01'],
  },
  unreachable: {
    label: 'Unreachable',
    definition: 'The client can no longer be reached.',
    sources: ['CS-3.4-04'],
  },
  deceased: { label: 'Deceased', definition: 'The client has died.', sources: [] },
  'no-further-need': {
    label: 'No further need',
    definition: 'Advice or information was enough.',
    sources: ['CS-3.13-16'],
  },
  'not-suitable': {
    label: 'Not suitable',
    definition: 'An exclusion criterion was met.',
    sources: ['WO-2.6-01'],
  },
  'moved-away': { label: 'Moved away', definition: 'The client lives elsewhere now.', sources: [] },
});

/** One of {@link closureReasons}. */
export type ClosureReason = ValueOf<typeof closureReasons>;
