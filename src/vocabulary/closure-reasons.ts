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
});

/** One of {@link closureReasons}. */
export type ClosureReason = ValueOf<typeof closureReasons>;
