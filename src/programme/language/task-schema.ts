import * as z from 'zod';
import { Duration } from '../../kernel/time/index.js';
import { by, citation, event, label, name } from './field-schemas.js';
import { PositionCondition } from './position-condition.js';

export const taskSchema = z.strictObject({
  label,
  fulfilledBy: event,
  after: z.array(event).min(1),
  within: Duration,
  repeats: z.boolean(),
  where: z.exactOptional(PositionCondition),
  given: z.exactOptional(z.array(name).min(1)),
  by,
  citation,
});
