import type { CalendarDay, Instant } from 'exit-work/kernel';
import { describe, expect, it } from 'vitest';
import { needsAssessment } from '../../builders/assessment/needs-assessment.js';
import { riskAssessment } from '../../builders/assessment/risk-assessment.js';
import { fileWith, happened } from '../files.js';
import { harness } from '../harness.js';

const { finds, isSilent, texts } = harness('assessment-before-start');
const needsMissing = ['events[0]', 'needsAssessments'];
const riskMissing = ['events[0]', 'riskAssessments'];

function startedAt(instant: Instant, needsOn: readonly CalendarDay[], risksOn: readonly CalendarDay[]) {
  return fileWith([happened('intervention.started', instant)], {
    needsAssessments: needsOn.map((assessedOn) => needsAssessment({ assessedOn })),
    riskAssessments: risksOn.map((assessedOn) => riskAssessment({ assessedOn })),
  });
}

const start: Instant = '2030-01-29T10:00:00+01:00';

describe('before the start', () => {
  it.each<[string, readonly CalendarDay[], readonly CalendarDay[]]>([
    ['both, days before', ['2030-01-14'], ['2030-01-21']],
    ['both, on the day itself', ['2030-01-29'], ['2030-01-29']],
    ['both, and later ones too', ['2030-05-01', '2030-01-14'], ['2030-06-01', '2030-01-21']],
  ])('%s', (_, needsOn, risksOn) => {
    isSilent(startedAt(start, needsOn, risksOn));
  });

  it.each<[string, readonly CalendarDay[], readonly CalendarDay[], readonly (readonly string[])[]]>([
    ['nothing', [], [], [needsMissing, riskMissing]],
    ['the risks only', [], ['2030-01-21'], [needsMissing]],
    ['the needs only', ['2030-01-14'], [], [riskMissing]],
    ['the needs a day late', ['2030-01-30'], ['2030-01-29'], [needsMissing]],
    ['the risks a day late', ['2030-01-29'], ['2030-01-30'], [riskMissing]],
    ['both late', ['2030-02-01', '2030-03-01'], ['2030-02-01'], [needsMissing, riskMissing]],
  ])('%s', (_, needsOn, risksOn, findings) => {
    finds(startedAt(start, needsOn, risksOn), findings);
  });

  it('says which of the two', () => {
    const [needs, risks] = texts(startedAt(start, [], []));
    expect(needs).toContain('needs assessment');
    expect(risks).toContain('risk assessment');
  });
});

describe('the day of the start is the day in the zone of the review', () => {
  const late = startedAt('2030-01-29T23:30:00Z', ['2030-01-30'], ['2030-01-30']);

  it('where it is the next day already', () => {
    isSilent(late, { timeZone: 'Europe/Berlin' });
  });

  it('where it is still the day before', () => {
    finds(late, [needsMissing, riskMissing], { timeZone: 'Europe/London' });
  });
});

describe('without a start', () => {
  it('nothing is missing yet', () => {
    isSilent(fileWith([]));
    isSilent(fileWith([happened('plan.agreed', start)]));
  });
});

describe('several starts', () => {
  it('are judged by the first in the log, wherever it stands there', () => {
    const events = [
      happened('plan.agreed', start),
      happened('intervention.started', start),
      happened('intervention.started', '2031-01-29T10:00:00+01:00'),
    ];
    const file = fileWith(events, { needsAssessments: [needsAssessment({ assessedOn: '2030-06-01' })] });
    finds(file, [
      ['events[1]', 'needsAssessments'],
      ['events[1]', 'riskAssessments'],
    ]);
  });
});
