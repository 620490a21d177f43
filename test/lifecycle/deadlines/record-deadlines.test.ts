import type { CalendarDay } from 'exit-work/kernel';
import type { CaseEvent } from 'exit-work/model';
import { describe, expect, it } from 'vitest';
import { caseManager, conferenceBeforeRelease, riskAssessment } from '../../builders/index.js';
import { asked, consent, day, happened, pathsOf, quietPlan, type Records } from './asked-of-records.js';

describe('the day to act by', () => {
  // 8 June 2030 is a Saturday.
  it.each<[string, CalendarDay, CalendarDay, CalendarDay[], CalendarDay]>([
    ['is a working day', '2030-01-07', '2030-06-07', [], '2030-06-07'],
    ['is a Saturday', '2030-01-07', '2030-06-08', [], '2030-06-07'],
    ['is a Sunday', '2030-01-07', '2030-06-09', [], '2030-06-07'],
    ['is Whit Monday', '2030-01-07', '2030-06-10', ['2030-06-10'], '2030-06-07'],
    ['ends the feast', '2030-01-07', '2030-12-26', ['2030-12-24', '2030-12-25', '2030-12-26'], '2030-12-23'],
    ['is the Sunday after it was planned', '2030-06-08', '2030-06-09', [], '2030-06-08'],
    ['is the Saturday on which it was planned', '2030-06-08', '2030-06-08', [], '2030-06-08'],
    ['is a leap day on a Sunday', '2032-01-07', '2032-02-29', [], '2032-02-27'],
  ])('lies before a day that %s', (_, drawnUpOn, reviewOn, holidays, actBy) => {
    const interventionPlans = [quietPlan({ drawnUpOn, reviewOn })];
    expect(asked({ interventionPlans }, { holidays })).toMatchObject([{ due: reviewOn, actBy }]);
  });

  it('of a certificate, whose beginning nobody knows, lies before any number of holidays', () => {
    const holidays: CalendarDay[] = ['2030-06-06', '2030-06-07'];
    const team = [caseManager({ certifiedUntil: '2030-06-09' })];
    expect(asked({ team }, { holidays })).toMatchObject([{ due: '2030-06-09', actBy: '2030-06-05' }]);
  });
});

describe('of a case that is', () => {
  const records: Records = {
    consents: [consent('2030-08-05T10:00:00+02:00')],
    interventionPlans: [quietPlan({ reviewOn: '2030-04-29' })],
    socialNetConferences: [conferenceBeforeRelease({ followUpOn: '2030-08-13' })],
  };
  const closed = happened('case.closed', '2030-05-01T10:00:00Z');
  const followUp = ['socialNetConferences[0].followUpOn'];
  const open = ['interventionPlans[0].reviewOn', 'consents[0].expires', ...followUp];

  it.each<[string, CaseEvent[], string[]]>([
    ['open', [], open],
    ['paused', [happened('case.paused', closed.instant)], open],
    ['closed', [closed], followUp],
    ['transferred', [happened('case.transferred', closed.instant)], followUp],
    ['closed, with an entry after it', [closed, happened('consent.withdrawn', day('2030-05-02'))], followUp],
    ['closed and followed up', [closed, happened('follow-up.held', day('2030-08-12'))], []],
    ['taken up again', [closed, happened('case.reopened', '2030-05-01T12:00:01+02:00')], open],
    ['closed again', [closed, happened('case.reopened', day('2030-04-01'))], followUp],
  ])('%s', (_, events, paths) => {
    expect(pathsOf({ ...records, events })).toEqual(paths);
  });
});

it('lends the deadline the words of its kind', () => {
  expect(asked({ riskAssessments: [riskAssessment()] }, { now: day('2030-07-22') })).toEqual([
    {
      kind: 'risk-assessment-review',
      label: 'Assess the risks again',
      recordId: 'r-1',
      path: 'riskAssessments[0].nextReviewOn',
      due: '2030-07-22',
      actBy: '2030-07-22',
      status: 'due',
      by: ['psychologist', 'case-manager'],
      citation: { follows: ['WO-2.2-02'] },
    },
  ]);
});
