import type { CalendarDay } from 'exit-work/kernel';
import { describe, it } from 'vitest';
import { riskAssessment } from '../../builders/assessment/risk-assessment.js';
import { caseManager, counsellor } from '../../builders/people/team.js';
import { fileWith } from '../files.js';
import { harness } from '../harness.js';

const { finds, isSilent } = harness('certified-assessor');

const assessedBy = (assessorId: string, certifiedUntil: CalendarDay) =>
  fileWith([], {
    team: [counsellor(), caseManager({ certifiedUntil })],
    riskAssessments: [riskAssessment({ assessorId, assessedOn: '2030-01-21' })],
  });

describe('a certificate', () => {
  it.each<[string, CalendarDay]>([
    ['that lasts for years', '2035-12-31'],
    ['that lasts a day longer', '2030-01-22'],
    ['whose last day is that day', '2030-01-21'],
  ])('%s is valid', (_, until) => {
    isSilent(assessedBy('m-manager', until));
  });

  it.each<[string, CalendarDay]>([
    ['that ended the day before', '2030-01-20'],
    ['that ended years before', '2027-01-21'],
  ])('%s is found', (_, until) => {
    finds(assessedBy('m-manager', until), [['riskAssessments[0].assessorId']]);
  });
});

describe('an assessor', () => {
  it('without a certificate is found', () => {
    finds(assessedBy('m-counsellor', '2035-12-31'), [['riskAssessments[0].assessorId']]);
  });

  it('who is not in the team is found', () => {
    finds(assessedBy('m-nobody', '2035-12-31'), [['riskAssessments[0].assessorId']]);
  });
});

describe('assessments', () => {
  it('are looked at one by one, each on its own day', () => {
    const file = fileWith([], {
      team: [caseManager({ certifiedUntil: '2030-06-30' })],
      riskAssessments: [
        riskAssessment({ assessedOn: '2030-07-01' }),
        riskAssessment({ assessedOn: '2030-06-30' }),
        riskAssessment({ assessedOn: '2030-07-02' }),
      ],
    });
    finds(file, [['riskAssessments[0].assessorId'], ['riskAssessments[2].assessorId']]);
  });

  it('are none: nothing to find', () => {
    isSilent(fileWith([], { team: [counsellor()] }));
  });
});
