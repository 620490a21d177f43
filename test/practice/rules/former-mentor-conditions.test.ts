import type { FormerEngagement } from 'exit-work/model';
import { describe, expect, it } from 'vitest';
import {
  caseManager,
  formerAsMentor,
  formerEngagement,
  formerWithoutSupervision,
} from '../../builders/people/team.js';
import { fileWith } from '../files.js';
import { harness } from '../harness.js';

const { finds, isSilent, texts } = harness('former-mentor-conditions');

const engaged = (engagement: FormerEngagement) =>
  fileWith([], { team: [caseManager(), formerAsMentor({ formerEngagement: engagement })] });

function without(condition: 'trainedOn' | 'supervisorId' | 'until' | 'tandemPartnerId'): FormerEngagement {
  const { [condition]: _, ...rest } = formerEngagement();
  return rest;
}

describe('a former who mentors', () => {
  it('trained, supervised and for a limited time is in order', () => {
    isSilent(engaged(formerEngagement()));
  });

  it('alone, without a tandem partner, is in order: the sources call that one of several ways', () => {
    isSilent(engaged(without('tandemPartnerId')));
  });

  it.each([
    ['training', 'trainedOn', 'train the former'],
    ['supervision', 'supervisorId', 'name a supervisor'],
    ['an end', 'until', 'agree on a limited period'],
  ] as const)('without %s is found, with what to do', (_, condition, advice) => {
    finds(engaged(without(condition)), [[`team[1].formerEngagement.${condition}`]]);
    expect(texts(engaged(without(condition)))[0]).toContain(advice);
  });

  it('without any of the three is found three times', () => {
    finds(fileWith([], { team: [formerWithoutSupervision()] }), [
      ['team[0].formerEngagement.trainedOn'],
      ['team[0].formerEngagement.supervisorId'],
      ['team[0].formerEngagement.until'],
    ]);
  });

  it('is found among others', () => {
    const team = [
      caseManager(),
      formerAsMentor(),
      formerAsMentor({ id: 'm-2', formerEngagement: without('until') }),
    ];
    finds(fileWith([], { team }), [['team[2].formerEngagement.until']]);
  });
});

describe('the conditions are not asked', () => {
  it('of a former who does not mentor', () => {
    isSilent(engaged({ from: '2030-01-29', mentorsClient: false }));
  });

  it('of somebody who is no former, and of a former whose engagement nobody recorded', () => {
    const { formerEngagement: _, ...former } = formerAsMentor();
    isSilent(fileWith([], { team: [caseManager(), former] }));
    isSilent(fileWith([], { team: [] }));
  });
});
