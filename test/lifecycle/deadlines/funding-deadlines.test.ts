import type { Instant } from 'exit-work/kernel';
import type { Funding } from 'exit-work/model';
import { describe, expect, it } from 'vitest';
import { aftercarePlan, fundingFromDonations } from '../../builders/index.js';
import { asked, day, quietPlan, type Records } from './asked-of-records.js';

const funding = fundingFromDonations();
const longPlan: Records = { interventionPlans: [quietPlan({ reviewOn: '2031-01-28' })] };

describe('money that ends before the plan', () => {
  const later = fundingFromDonations({ id: 'f-2', from: '2031-01-01', until: '2031-12-31' });

  it.each<[string, Funding[], string[], Instant?]>([
    ['is one', [funding], ['f-1']],
    ['pays for the programme by name', [{ ...funding, programmeId: 'example-programme' }], ['f-1']],
    ['pays for another programme', [{ ...funding, programmeId: 'another' }], []],
    ['lasts as long as the plan', [{ ...funding, until: '2031-01-28' }], []],
    ['ended on the day on which the plan began', [{ ...funding, until: '2030-01-28' }], ['f-1']],
    ['ended before the plan began', [{ ...funding, until: '2030-01-27' }], []],
    ['goes on without a gap', [funding, later], []],
    ['goes on after a gap', [funding, { ...later, from: '2031-01-02' }], ['f-1']],
    ['goes on for something else', [funding, { ...later, use: 'training' }], ['f-1']],
    ['goes on for somebody else', [funding, { ...later, recipientId: 'o-prison' }], ['f-1']],
    ['goes on, not long enough', [funding, { ...later, until: '2031-01-27' }], ['f-2']],
    ['has ended while the plan goes on', [funding], ['f-1'], day('2031-01-28')],
    ['has ended, as the plan has', [funding], [], day('2031-01-29')],
  ])('%s', (_, fundings, ids, now = day('2030-01-01')) => {
    const ended = asked(longPlan, { fundings, now }).filter(
      ({ kind }) => kind === 'funding-ends-before-plan',
    );
    expect(ended.map(({ recordId }) => recordId)).toEqual(ids);
  });

  it('is nothing where no plan is in force', () => {
    expect(asked({ aftercarePlans: [aftercarePlan()] }, { fundings: [funding] })).toEqual([]);
  });

  it('must pay for the latest plan for aftercare too', () => {
    const records = { interventionPlans: [quietPlan()], aftercarePlans: [aftercarePlan()] };
    expect(asked(records, { fundings: [funding] })).toMatchObject([
      { recordId: 'f-1', path: 'aftercarePlans[0].phases[2].from', due: '2030-12-31' },
    ]);
  });
});
