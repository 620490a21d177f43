import * as z from 'zod';
import { coded } from '../../kernel/issue/index.js';
import { citation, event, name, prose } from './field-schemas.js';
import { dimensions } from './position.js';
import { PositionCondition } from './position-condition.js';

const stated = { label: prose, citation };
const events = z.array(event).min(1);
const names = z.array(name).min(1);
const step = z.exactOptional(name);

export const invariantSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('never'),
    where: PositionCondition,
    holding: z.exactOptional(names),
    missing: z.exactOptional(names),
    ...stated,
  }),
  z.strictObject({
    kind: z.enum(['possible', 'impossible']),
    events,
    step,
    where: PositionCondition,
    ...stated,
  }),
  z.strictObject({
    kind: z.literal('reachable'),
    where: PositionCondition,
    wanted: PositionCondition,
    ...stated,
  }),
  z
    .strictObject({
      kind: z.literal('preceded'),
      event: z.exactOptional(event),
      step,
      where: z.exactOptional(PositionCondition),
      entering: z.exactOptional(PositionCondition),
      by: events,
      since: z.exactOptional(events),
      ...stated,
    })
    .refine((invariant) => (invariant.event === undefined) !== (invariant.entering === undefined), {
      path: ['event'],
      error: coded('event-or-entering', 'expected either `event` or `entering`'),
    })
    .refine(({ entering, where, step }) => entering === undefined || (where ?? step) === undefined, {
      path: ['entering'],
      error: coded('entering-with-event', 'expected without `where` and `step`, which speak of an event'),
    }),
  z.strictObject({
    kind: z.literal('leads-to'),
    event,
    from: z.exactOptional(PositionCondition),
    to: PositionCondition,
    ...stated,
  }),
  z.strictObject({ kind: z.literal('left-only-by'), where: PositionCondition, events, ...stated }),
  z.strictObject({
    kind: z.literal('keeps'),
    event,
    dimensions: z.exactOptional(z.array(z.enum(dimensions)).min(1)),
    milestones: z.exactOptional(names),
    ...stated,
  }),
]);
