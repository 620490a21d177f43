import { blueprints } from 'exit-work/programme';
import type { BrokenProgramme } from './broken-programme.js';
import { changed } from './changed.js';

const { exitSweden, openSetting, helplineAndFamilySupport: helpline } = blueprints;

/** Faults in the work itself, in prison, on release and after it. */
export const brokenWork: readonly BrokenProgramme[] = [
  {
    fault: 'intervention without assessment',
    programme: changed(openSetting, { stages: { intervention: { entry: [] } } }),
    broken: { 'assessed-before-intervention': [6, 'intervention.started'] },
  },
  {
    fault: 'counselling without assessment',
    programme: changed(helpline, { stages: { counselling: { entry: [] } } }),
    broken: { 'assessed-before-intervention': [3, 'referral.made'] },
  },
  {
    fault: 'release without plan',
    programme: changed(openSetting, { steps: { release: { requires: [] } } }),
    broken: { 'release-is-planned': [11, 'client.released'] },
  },
  {
    fault: 'a release plan that outlives a return to prison',
    programme: changed(openSetting, { steps: { 'continue-in-prison': { revokes: ['aftercare-planned'] } } }),
    broken: { 'release-is-planned': [15, 'client.released'] },
  },
  {
    fault: 'release that does not lead to aftercare',
    programme: changed(exitSweden, {
      steps: { release: { moves: { stage: 'intervention', custody: 'community', support: 'intensive' } } },
    }),
    broken: { 'aftercare-after-release': [11, 'client.released'] },
  },
  {
    fault: 'a release that cannot be recorded of dismissed clients',
    programme: changed(openSetting, {
      steps: {
        'release-outside-the-work': {
          where: {
            stage: ['intake', 'assessment', 'intervention', 'aftercare', 'closure'],
            status: ['withdrawn'],
            custody: ['custody'],
          },
        },
      },
    }),
    broken: { 'release-can-be-recorded': [2, 'client.dismissed'] },
  },
  {
    fault: 'an imprisonment that cannot be recorded in aftercare',
    programme: changed(openSetting, {
      steps: {
        'continue-in-prison': {
          where: {
            stage: ['intervention', 'release-preparation'],
            status: ['active', 'paused'],
            custody: ['community'],
          },
        },
      },
    }),
    broken: { 'imprisonment-can-be-recorded': [11, 'support.reduced'] },
  },
  {
    fault: 'a release that is prepared with who is free already',
    programme: changed(openSetting, {
      steps: { 'release-out-of-reach': { moves: { custody: 'community' } } },
    }),
    broken: {
      'imprisonment-can-be-recorded': [12, 'client.released'],
      'release-is-prepared-in-custody': [12, 'client.released'],
    },
  },
];
