import * as z from 'zod';
import { casePhases, valuesOf } from '../../vocabulary/index.js';
import { citation, label, name, prose } from './field-schemas.js';
import { PositionCondition } from './position-condition.js';

export const requirementSchema = z.strictObject({
  milestone: name,
  because: prose,
  where: z.exactOptional(PositionCondition),
  citation,
});

const strand = z.strictObject({ label, milestones: z.array(name), citation });

export const stageSchema = z.strictObject({
  label,
  phase: z.exactOptional(z.enum(valuesOf(casePhases))),
  entry: z.exactOptional(z.array(requirementSchema)),
  exit: z.exactOptional(z.array(requirementSchema)),
  strands: z.exactOptional(z.record(name, strand)),
  citation,
});
