import * as z from 'zod';
import { by, citation, event, name } from './field-schemas.js';
import { dimensionSchemas } from './position.js';
import { PositionCondition } from './position-condition.js';
import { requirementSchema } from './stage-schema.js';

const moves = z.strictObject({
  track: z.exactOptional(dimensionSchemas.track),
  stage: z.exactOptional(dimensionSchemas.stage),
  status: z.exactOptional(dimensionSchemas.status),
  custody: z.exactOptional(dimensionSchemas.custody),
  support: z.exactOptional(dimensionSchemas.support),
  safety: z.exactOptional(dimensionSchemas.safety),
  concern: z.exactOptional(dimensionSchemas.concern),
});

export const stepSchema = z.strictObject({
  event,
  by,
  approvedBy: z.exactOptional(by),
  carries: z.exactOptional(z.array(z.enum(['reason', 'linked-case'])).min(1)),
  where: z.exactOptional(PositionCondition),
  requires: z.exactOptional(z.array(requirementSchema)),
  moves: z.exactOptional(moves),
  achieves: z.exactOptional(z.array(name)),
  revokes: z.exactOptional(z.array(name)),
  discretionary: z.exactOptional(z.boolean()),
  sanction: z.exactOptional(z.boolean()),
  citation,
});
