import type { CalendarDay, Instant } from 'exit-work/kernel';
import { describe, it } from 'vitest';
import { closureEvaluation, evaluationOfDismissal } from '../../builders/release/closure-evaluation.js';
import { fileWith, happened } from '../files.js';
import { harness } from '../harness.js';

const { finds, isSilent } = harness('evaluation-before-closure');
const closure: Instant = '2032-03-08T16:00:00+01:00';

const closedWith = (...evaluatedOn: readonly CalendarDay[]) =>
  fileWith([happened('case.closed', closure)], {
    closureEvaluations: evaluatedOn.map((day) => closureEvaluation({ evaluatedOn: day })),
  });

describe('a closed case', () => {
  it.each<[string, readonly CalendarDay[]]>([
    ['before it was closed', ['2032-03-01']],
    ['on the day of the closure', ['2032-03-08']],
    ['before, and again after', ['2033-01-01', '2032-03-07']],
  ])('that was evaluated %s is in order', (_, days) => {
    isSilent(closedWith(...days));
  });

  it.each<[string, readonly CalendarDay[]]>([
    ['never', []],
    ['the day after', ['2032-03-09']],
    ['a year after', ['2033-03-08', '2033-03-09']],
  ])('that was evaluated %s is found', (_, days) => {
    finds(closedWith(...days), [['events[0]', 'closureEvaluations']]);
  });

  it('is found by the day of its closure in the zone of the review', () => {
    const file = fileWith([happened('case.closed', '2032-03-08T23:30:00Z')], {
      closureEvaluations: [closureEvaluation({ evaluatedOn: '2032-03-09' })],
    });
    isSilent(file, { timeZone: 'Europe/Berlin' });
    finds(file, [['events[0]', 'closureEvaluations']], { timeZone: 'Europe/London' });
  });

  it('of a dismissed client is evaluated too', () => {
    const events = [
      happened('client.dismissed', '2032-03-01T10:00:00+01:00'),
      happened('case.closed', closure),
    ];
    finds(fileWith(events), [['events[1]', 'closureEvaluations']]);
    isSilent(
      fileWith(events, { closureEvaluations: [evaluationOfDismissal({ evaluatedOn: '2032-03-05' })] }),
    );
  });

  it('twice is found twice', () => {
    const events = [
      happened('case.closed', closure),
      happened('case.reopened', '2032-06-01T10:00:00+02:00'),
      happened('case.closed', '2032-09-01T10:00:00+02:00'),
    ];
    finds(fileWith(events), [
      ['events[0]', 'closureEvaluations'],
      ['events[2]', 'closureEvaluations'],
    ]);
    finds(fileWith(events, { closureEvaluations: [closureEvaluation({ evaluatedOn: '2032-08-30' })] }), [
      ['events[0]', 'closureEvaluations'],
    ]);
  });
});

describe('an open case', () => {
  it('needs no evaluation yet', () => {
    isSilent(fileWith([happened('client.dismissed', closure)]));
    isSilent(fileWith([]));
  });
});
