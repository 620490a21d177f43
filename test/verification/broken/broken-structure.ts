import { blueprints, type Programme, type Step } from 'exit-work/programme';
import type { BrokenProgramme } from './broken-programme.js';
import { changed } from './changed.js';

const { helplineAndFamilySupport: helpline, openSetting, exitSweden } = blueprints;

/** The programme with nothing possible any more in cases that are paused. */
function withoutWayOutOfPause(programme: Programme): Programme {
  const { resume: _, ...others } = programme.steps;
  const steps = Object.entries(others).map(([name, step]): [string, Step] => {
    const status = step.where?.status?.filter((one) => one !== 'paused');
    return [name, status === undefined ? step : { ...step, where: { ...step.where, status } }];
  });
  return { ...programme, steps: Object.fromEntries(steps) };
}

/** Faults of the machine: where nothing goes on, and what nobody ever comes to. */
export const brokenStructure: readonly BrokenProgramme[] = [
  {
    fault: 'a dead end: nothing is possible in a paused case',
    programme: withoutWayOutOfPause(helpline),
    broken: {
      'no-dead-end': [2, 'case.paused'],
      'closure-is-reachable': [2, 'case.paused'],
      'concern-can-be-raised': [2, 'case.paused'],
      'crisis-can-be-reported': [2, 'case.paused'],
      'volunteers-may-leave': [2, 'case.paused'],
    },
  },
  {
    fault: 'an unreachable stage: the release is planned only where it is being prepared already',
    programme: changed(openSetting, {
      steps: { 'plan-release': { where: { stage: ['release-preparation'], custody: ['custody'] } } },
    }),
    broken: {
      'stage-release-preparation-is-entered': undefined,
      'step-plan-release-is-possible': undefined,
      'step-release-is-possible': [9, 'intervention.started'],
      'step-release-out-of-reach-is-possible': undefined,
    },
  },
  {
    fault: 'a stage to which no step leads',
    programme: changed(helpline, { stages: { 'group-work': { label: 'Group work' } } }),
    broken: { 'stage-group-work-is-entered': undefined },
  },
  {
    fault: 'a consent gate that nobody can satisfy',
    programme: changed(
      helpline,
      {
        stages: {
          counselling: {
            entry: [{ milestone: 'consent-given', because: 'the family agrees to it' }],
          },
        },
      },
      {
        milestones: {
          ...helpline.milestones,
          'consent-given': { label: 'consent is given' },
        },
      },
    ),
    broken: {
      'stage-counselling-is-entered': [1, 'relative.made-contact'],
      'step-hand-over-to-provider-is-possible': [1, 'relative.made-contact'],
      'step-refer-family-onward-is-possible': undefined,
      'step-agree-family-plan-is-possible': undefined,
      'step-open-exit-case-is-possible': undefined,
    },
  },
  {
    fault: 'a gate that asks for what is never true together',
    programme: changed(helpline, {
      steps: {
        'agree-family-plan': { revokes: ['client-informed'] },
        'inform-caller': { revokes: ['plan-agreed'] },
        'open-exit-case': {
          requires: [
            { milestone: 'plan-agreed', because: 'the plan is agreed' },
            { milestone: 'client-informed', because: 'the client is informed' },
          ],
        },
      },
    }),
    broken: { 'step-open-exit-case-is-possible': [4, 'referral.made'] },
  },
  {
    fault: 'a milestone that is asked for where it has just been taken back',
    programme: changed(exitSweden, {
      stages: {
        aftercare: {
          entry: [{ milestone: 'case-evaluated', because: 'the work is evaluated' }],
        },
      },
    }),
    broken: {
      'stage-aftercare-is-entered': [9, 'intervention.started'],
      'step-release-is-possible': [9, 'intervention.started'],
      'step-be-imprisoned-out-of-reach-is-possible': undefined,
      'step-begin-aftercare-is-possible': [9, 'intervention.started'],
    },
  },
  {
    fault: 'a step where no case ever stands',
    programme: changed(helpline, {
      steps: {
        'open-exit-case': { where: { stage: ['counselling'], custody: ['custody'], track: ['mandated'] } },
      },
    }),
    broken: { 'step-open-exit-case-is-possible': undefined },
  },
];
