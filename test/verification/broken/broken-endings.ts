import { blueprints } from 'exit-work/programme';
import type { BrokenProgramme } from './broken-programme.js';
import { changed } from './changed.js';

const { helplineAndFamilySupport: helpline, openSetting, vpnTypeC } = blueprints;

/** Faults in how cases rest, end and begin anew. */
export const brokenEndings: readonly BrokenProgramme[] = [
  {
    fault: 'closure without evaluation',
    programme: changed(openSetting, { steps: { close: { requires: [] } } }),
    broken: { 'evaluated-before-closure': [2, 'case.closed'] },
  },
  {
    fault: 'closure without evaluation for dismissed clients only',
    programme: changed(helpline, {
      steps: {
        close: {
          where: { status: ['active', 'withdrawn'], safety: ['settled'], concern: ['no-concern'] },
        },
        'close-dismissed': {
          event: 'case.closed',
          where: { status: ['dismissed'], safety: ['settled'], concern: ['no-concern'] },
          moves: { status: 'closed' },
        },
      },
    }),
    broken: { 'evaluated-before-closure': [3, 'case.closed'] },
  },
  {
    fault: 'a transfer without evaluation',
    programme: changed(vpnTypeC, { steps: { transfer: { requires: [] } } }),
    broken: { 'evaluated-before-closure': [2, 'case.transferred'] },
  },
  {
    fault: 'an evaluation that still holds when a case is reopened',
    programme: changed(helpline, {
      steps: { 'reopen-for-family': { revokes: ['needs-assessed', 'plan-agreed'] } },
    }),
    broken: { 'evaluated-before-closure': [5, 'case.closed'] },
  },
  {
    fault: 'closure that dismissed clients never reach',
    programme: changed(helpline, {
      steps: {
        close: {
          where: { status: ['active', 'withdrawn'], safety: ['settled'], concern: ['no-concern'] },
        },
      },
    }),
    broken: { 'closure-is-reachable': [2, 'client.dismissed'] },
  },
  {
    fault: 'closure that is unreachable in a crisis, since it never settles',
    programme: changed(helpline, { steps: { 'settle-for-family': undefined } }),
    broken: { 'closure-is-reachable': [2, 'crisis.reported'] },
  },
  {
    fault: 'a voluntary client who cannot leave while the work is paused',
    programme: changed(helpline, {
      steps: { withdraw: { where: { track: ['voluntary'], status: ['active'] } } },
    }),
    broken: { 'volunteers-may-leave': [2, 'case.paused'] },
  },
  {
    fault: 'a voluntary client who has to give a plan back before leaving',
    programme: changed(helpline, {
      steps: {
        withdraw: { requires: [{ milestone: 'plan-agreed', because: 'there is a plan' }] },
      },
    }),
    broken: { 'volunteers-may-leave': [1, 'relative.made-contact'] },
  },
  {
    fault: 'a closed case that reopens only in the community',
    programme: changed(openSetting, {
      steps: { reopen: { where: { status: ['closed'], custody: ['community'] } } },
    }),
    broken: { 'closed-cases-reopen': [3, 'case.closed'] },
  },
  {
    fault: 'a reopened case that loses its custody',
    programme: changed(openSetting, {
      steps: { reopen: { moves: { status: 'active', stage: 'intake', custody: 'community' } } },
    }),
    broken: { 'reopening-keeps-history': [4, 'case.reopened'] },
  },
];
