import type { CalendarDay } from 'exit-work/kernel';
import { riskLevels, treatmentIntensities, valuesOf } from 'exit-work/vocabulary';
import { describe, expect, it } from 'vitest';
import { riskAssessment } from '../../builders/assessment/risk-assessment.js';
import { agreedPlan } from '../../builders/plan/intervention-plan.js';
import { fileWith } from '../files.js';
import { harness } from '../harness.js';

const { finds, isSilent, texts } = harness('intensity-follows-risk');
type Level = 'low' | 'moderate' | 'high';

function planned(intensity: Level, ...assessments: readonly (readonly [CalendarDay, Level])[]) {
  return fileWith([], {
    interventionPlans: [agreedPlan({ drawnUpOn: '2030-01-28', intensity })],
    riskAssessments: assessments.map(([assessedOn, threatFromClient]) =>
      riskAssessment({ assessedOn, threatFromClient }),
    ),
  });
}

const found = (index: number) => [
  ['interventionPlans[0].intensity', `riskAssessments[${index}].threatFromClient`],
];

describe('an intensity', () => {
  it.each(['low', 'moderate', 'high'] as const)('equal to the risk is in order: %s', (level) => {
    isSilent(planned(level, ['2030-01-21', level]));
  });

  it.each([
    ['low', 'moderate'],
    ['low', 'high'],
    ['moderate', 'high'],
  ] as const)('below the risk is found: %s for %s', (intensity, risk) => {
    const file = planned(intensity, ['2030-01-21', risk]);
    finds(file, found(0));
    expect(texts(file)[0]).toContain('raise the intensity');
  });

  it.each([
    ['moderate', 'low'],
    ['high', 'low'],
    ['high', 'moderate'],
  ] as const)('above the risk is found: %s for %s', (intensity, risk) => {
    const file = planned(intensity, ['2030-01-21', risk]);
    finds(file, found(0));
    expect(texts(file)[0]).toContain('lower the intensity');
  });

  it('and a risk are counted in the same steps', () => {
    expect(valuesOf(treatmentIntensities)).toEqual(valuesOf(riskLevels));
  });
});

describe('the risk that counts', () => {
  it('is the latest that was known when the plan was drawn up, wherever it is filed', () => {
    const early: readonly [CalendarDay, Level] = ['2029-06-01', 'high'];
    const late: readonly [CalendarDay, Level] = ['2030-01-21', 'low'];
    isSilent(planned('low', early, late));
    isSilent(planned('low', late, early));
    finds(planned('high', early, late), found(1));
    finds(planned('high', late, early), found(0));
  });

  it('may be of the same day', () => {
    isSilent(planned('high', ['2030-01-28', 'high']));
    finds(planned('low', ['2030-01-28', 'high']), found(0));
  });

  it('is not one that was assessed a day later', () => {
    isSilent(planned('low', ['2030-01-29', 'high']));
    isSilent(planned('low', ['2030-01-21', 'low'], ['2030-01-29', 'high']));
  });

  it('is, of one day, the one that was filed last, among any number', () => {
    for (const before of [0, 1, 2, 3, 12]) {
      const others = Array.from({ length: before }, () => ['2030-01-21', 'high'] as const);
      isSilent(planned('low', ['2029-01-01', 'high'], ...others, ['2030-01-21', 'low']));
      finds(planned('high', ...others, ['2030-01-21', 'low'], ['2029-01-01', 'high']), found(before));
    }
  });

  it('is the threat from the client, not the threat to them', () => {
    const threatened = riskAssessment({ threatFromClient: 'low', threatToClient: 'high' });
    const plan = agreedPlan({ intensity: 'low' });
    isSilent(fileWith([], { interventionPlans: [plan], riskAssessments: [threatened] }));
  });

  it('is none where none was assessed: another rule finds that', () => {
    isSilent(planned('high'));
  });
});

describe('several plans', () => {
  it('are each held against what was known at their time', () => {
    const file = fileWith([], {
      interventionPlans: [
        agreedPlan({ drawnUpOn: '2030-01-28', intensity: 'low' }),
        agreedPlan({
          drawnUpOn: '2030-04-28',
          clientAgreement: { outcome: 'agreed', agreedOn: '2030-04-28' },
          intensity: 'low',
        }),
      ],
      riskAssessments: [
        riskAssessment({ assessedOn: '2030-01-21', threatFromClient: 'low' }),
        riskAssessment({ assessedOn: '2030-04-21', threatFromClient: 'high' }),
      ],
    });
    finds(file, [['interventionPlans[1].intensity', 'riskAssessments[1].threatFromClient']]);
  });
});
