import { frozen } from '../../kernel/frozen/index.js';
import type { StandardSteps } from './standard-step.js';

/** Aftercare: close at first, then less, then on call; and closer again in a crisis. */
export const aftercareSteps = /* @__PURE__ */ frozen({
  'plan-aftercare': {
    event: 'aftercare.planned',
    by: ['case-manager'],
    where: { stage: ['intervention', 'release-preparation', 'aftercare'] },
    achieves: ['aftercare-planned'],
    citation: { follows: ['WO-5.1-02', 'WO-5.9-01'] },
  },
  'begin-aftercare': {
    event: 'support.reduced',
    by: ['case-manager'],
    where: { stage: ['intervention'], custody: ['community'], safety: ['settled'] },
    moves: { stage: 'aftercare', support: 'tapering' },
    citation: { follows: ['CS-4.6-14'] },
  },
  taper: {
    event: 'support.reduced',
    by: ['case-manager'],
    where: {
      stage: ['aftercare', 'closure'],
      safety: ['settled'],
      support: ['standard', 'intensive', 'tapering'],
    },
    moves: { support: 'tapering' },
    citation: { follows: ['CS-3.5-10', 'CS-4.6-14'] },
  },
  'put-on-standby': {
    event: 'support.put-on-standby',
    by: ['case-manager'],
    where: { stage: ['aftercare', 'closure'], safety: ['settled'], support: ['tapering'] },
    moves: { support: 'standby' },
    citation: { follows: ['CS-3.5-11', 'CS-4.6-14'] },
  },
  'step-up-in-crisis': {
    event: 'crisis.reported',
    by: ['case-manager', 'counsellor', 'former', 'client', 'probation-officer', 'police-officer'],
    // In a crisis, too: the next blow starts the close contact anew.
    where: { status: ['active', 'paused', 'withdrawn', 'dismissed'] },
    moves: { safety: 'crisis', support: 'intensive' },
    citation: { follows: ['CS-4.6-15', 'CS-4.6-05'] },
  },
  'settle-in-aftercare': {
    event: 'crisis.resolved',
    by: ['case-manager'],
    where: {
      stage: ['aftercare', 'closure'],
      status: ['active', 'paused', 'withdrawn', 'dismissed'],
      safety: ['crisis'],
    },
    // Support stays intensive until somebody decides to reduce it.
    moves: { safety: 'settled' },
    citation: { follows: ['CS-4.6-15'] },
  },
  'settle-before-aftercare': {
    event: 'crisis.resolved',
    by: ['case-manager'],
    where: {
      stage: ['intake', 'assessment', 'intervention', 'release-preparation'],
      status: ['active', 'paused', 'withdrawn', 'dismissed'],
      safety: ['crisis'],
    },
    moves: { safety: 'settled', support: 'standard' },
    citation: { follows: ['CS-4.6-15'] },
  },
  'follow-up': {
    event: 'follow-up.held',
    by: ['case-manager', 'counsellor'],
    where: { stage: ['aftercare', 'closure'], status: ['active', 'closed'] },
    citation: { follows: ['CS-3.5-19', 'CS-5.2-17'] },
  },
} as const satisfies StandardSteps);
