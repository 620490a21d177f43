import type { CalendarDay, Instant } from 'exit-work/kernel';
import { describe, expect, it } from 'vitest';
import { agreedPlan, planWithoutAgreement, revisedPlan } from '../../builders/plan/intervention-plan.js';
import { fileWith, happened } from '../files.js';
import { harness } from '../harness.js';

const { finds, isSilent, texts } = harness('plan-agreed-with-client');
const start = happened('intervention.started', '2030-01-29T10:00:00+01:00');
const agreedOn = (day: CalendarDay) => agreedPlan({ clientAgreement: { outcome: 'agreed', agreedOn: day } });

describe('a first plan', () => {
  it.each<[string, CalendarDay]>([
    ['before the start', '2030-01-28'],
    ['on the day of the start', '2030-01-29'],
  ])('agreed %s is in order', (_, day) => {
    isSilent(fileWith([start], { interventionPlans: [agreedOn(day)] }));
  });

  it('agreed after the start is found, with both places', () => {
    const file = fileWith([happened('plan.agreed', '2030-01-28T10:00:00+01:00'), start], {
      interventionPlans: [agreedOn('2030-01-30')],
    });
    finds(file, [['interventionPlans[0].clientAgreement', 'events[1]']]);
    expect(texts(file)[0]).toContain('agree first');
  });

  it('agreed at any time is in order while nothing has started', () => {
    isSilent(fileWith([], { interventionPlans: [agreedOn('2035-01-01')] }));
  });

  it('is judged by the day of the start in the zone of the review', () => {
    const instant: Instant = '2030-01-29T23:30:00Z';
    const file = fileWith([happened('intervention.started', instant)], {
      interventionPlans: [agreedOn('2030-01-30')],
    });
    isSilent(file, { timeZone: 'Europe/Berlin' });
    finds(file, [['interventionPlans[0].clientAgreement', 'events[0]']], { timeZone: 'Europe/London' });
  });
});

describe('a plan that the client does not share', () => {
  it('is found, before the start and after', () => {
    finds(fileWith([], { interventionPlans: [planWithoutAgreement()] }), [
      ['interventionPlans[0].clientAgreement'],
    ]);
    finds(fileWith([start], { interventionPlans: [planWithoutAgreement()] }), [
      ['interventionPlans[0].clientAgreement'],
    ]);
  });

  it('is found without the reason that the client gave', () => {
    const file = fileWith([], {
      interventionPlans: [
        planWithoutAgreement({ clientAgreement: { outcome: 'not-agreed', reason: 'MARKER' } }),
      ],
    });
    expect(JSON.stringify(texts(file))).not.toContain('MARKER');
  });
});

describe('a later plan', () => {
  it('may be agreed while the work goes on', () => {
    isSilent(fileWith([start], { interventionPlans: [agreedPlan(), revisedPlan()] }));
  });

  it('that the client does not share is found', () => {
    finds(fileWith([start], { interventionPlans: [agreedPlan(), planWithoutAgreement({ id: 'p-2' })] }), [
      ['interventionPlans[1].clientAgreement'],
    ]);
  });
});

it('no plan is no finding of this rule', () => {
  isSilent(fileWith([start]));
});
