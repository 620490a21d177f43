import { blueprints } from 'exit-work/programme';
import type { BrokenProgramme } from './broken-programme.js';
import { changed } from './changed.js';

const { helplineAndFamilySupport: helpline, exitSweden } = blueprints;

/** Faults in how crises and security concerns are dealt with. */
export const brokenSafety: readonly BrokenProgramme[] = [
  {
    fault: 'a security concern that cannot be raised in dismissed cases',
    programme: changed(helpline, {
      steps: { 'raise-concern': { where: { status: ['active', 'paused', 'withdrawn'] } } },
    }),
    broken: { 'concern-can-be-raised': [2, 'client.dismissed'] },
  },
  {
    fault: 'a resumption that silently clears a concern',
    programme: changed(helpline, {
      steps: { resume: { moves: { status: 'active', concern: 'no-concern' } } },
    }),
    broken: { 'raised-concern-stays': [4, 'case.resumed'], 'passed-on-concern-stays': [5, 'case.resumed'] },
  },
  {
    fault: 'a raised concern that is resolved without the authority',
    programme: changed(exitSweden, {
      steps: {
        'resolve-concern': {
          where: {
            status: ['active', 'paused', 'withdrawn', 'dismissed'],
            concern: ['raised', 'with-authority'],
          },
        },
      },
    }),
    broken: { 'raised-concern-stays': [3, 'security-concern.resolved'] },
  },
  {
    fault: 'a reopening that clears the concern with which a case was closed',
    programme: changed(helpline, {
      steps: {
        close: { where: { status: ['active', 'withdrawn', 'dismissed'], safety: ['settled'] } },
        'reopen-for-family': { moves: { status: 'active', stage: 'helpline', concern: 'no-concern' } },
      },
    }),
    broken: {
      'raised-concern-stays': [5, 'case.reopened'],
      'passed-on-concern-stays': [6, 'case.reopened'],
      'no-end-over-a-concern': [4, 'case.closed'],
      'reopening-keeps-history': [5, 'case.reopened'],
    },
  },
  {
    fault: 'a crisis that can be reported only while the work goes on',
    programme: changed(helpline, { steps: { 'step-up-for-family': { where: { status: ['active'] } } } }),
    broken: { 'crisis-can-be-reported': [2, 'case.paused'] },
  },
  {
    fault: 'a crisis that can be reported only of informed callers',
    programme: changed(helpline, {
      steps: {
        'step-up-for-family': {
          requires: [{ milestone: 'client-informed', because: 'they know of it' }],
        },
      },
    }),
    broken: { 'crisis-can-be-reported': [1, 'relative.made-contact'] },
  },
];
