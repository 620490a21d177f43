import { dimensions, type Invariant } from 'exit-work/programme';
import fc from 'fast-check';
import { stepEvents } from './random-events.js';
import { few, milestoneNames, one, randomTarget, randomWhere } from './random-where.js';

const stated = { label: fc.constant('it holds') };
const where = fc.oneof(randomWhere, randomTarget);
const events = fc.subarray([...stepEvents], { minLength: 1, maxLength: 4 });
const milestones = fc.subarray([...milestoneNames], { minLength: 1, maxLength: 2 });

/** An invariant of each kind; which of them hold is left to chance. */
export const randomInvariants: fc.Arbitrary<Record<string, Invariant>> = fc.record({
  never: fc.record(
    { kind: fc.constant('never'), where, holding: milestones, missing: milestones, ...stated },
    { requiredKeys: ['kind', 'where', 'label'] },
  ),
  possible: fc.record({ kind: fc.constant('possible'), where, events, ...stated }),
  impossible: fc.record({ kind: fc.constant('impossible'), where, events, ...stated }),
  reachable: fc.record({ kind: fc.constant('reachable'), where, wanted: where, ...stated }),
  'preceded-event': fc.record(
    { kind: fc.constant('preceded'), event: one(stepEvents), where, by: events, since: events, ...stated },
    { requiredKeys: ['kind', 'event', 'by', 'label'] },
  ),
  'preceded-entering': fc.record(
    { kind: fc.constant('preceded'), entering: randomTarget, by: events, since: events, ...stated },
    { requiredKeys: ['kind', 'entering', 'by', 'label'] },
  ),
  'leads-to': fc.record(
    { kind: fc.constant('leads-to'), event: one(stepEvents), from: where, to: where, ...stated },
    { requiredKeys: ['kind', 'event', 'to', 'label'] },
  ),
  'left-only-by': fc.record({ kind: fc.constant('left-only-by'), where, events, ...stated }),
  keeps: fc.record(
    {
      kind: fc.constant('keeps'),
      event: one(stepEvents),
      dimensions: few(dimensions),
      milestones,
      ...stated,
    },
    { requiredKeys: ['kind', 'event', 'label'] },
  ),
});
