import * as z from 'zod';
import { Identifier } from '../../kernel/index.js';
import { coded } from '../../kernel/issue/index.js';
import { CalendarDay } from '../../kernel/time/index.js';
import { ProgrammeDesign } from '../../model/index.js';
import {
  interventionTypes,
  objectives,
  participationTracks,
  settings,
  valuesOf,
} from '../../vocabulary/index.js';
import { by, citation, event, label, name, prose, version } from './field-schemas.js';
import { invariantSchema } from './invariant-schema.js';
import { dimensionSchemas } from './position.js';
import type { Programme } from './programme.js';
import { stageSchema } from './stage-schema.js';
import { stepSchema } from './step-schema.js';
import { taskSchema } from './task-schema.js';

const opening = z.strictObject({
  event,
  by,
  tracks: z.array(dimensionSchemas.track).min(1),
  stage: name,
  citation,
});

const validity = z
  .strictObject({ from: CalendarDay, until: z.exactOptional(CalendarDay) })
  .refine(({ from, until }) => until === undefined || from < until, {
    path: ['until'],
    error: coded('validity-out-of-order', 'expected a day after `from`'),
  });

/** More could not be explored to the end, and nothing is proved of what cannot. */
const mostMilestones = 30;

/** The form of a programme; what its parts say of each other is checked by `checkProgramme`. */
export const programmeSchema: z.ZodType<Programme> = z.strictObject({
  id: Identifier,
  version,
  validity: z.exactOptional(validity),
  extends: z.exactOptional(z.strictObject({ id: Identifier, version })),
  title: label,
  description: prose,
  objectives: z.array(z.enum(valuesOf(objectives))).min(1),
  settings: z.array(z.enum(valuesOf(settings))).min(1),
  types: z.array(z.enum(valuesOf(interventionTypes))),
  tracks: z.array(z.enum(valuesOf(participationTracks))).min(1),
  design: z.exactOptional(ProgrammeDesign),
  stages: z.record(name, stageSchema),
  milestones: z
    .record(name, z.strictObject({ label, citation }))
    .refine((all) => Object.keys(all).length <= mostMilestones, {
      error: coded('too-many-milestones', `expected at most ${mostMilestones} milestones`),
    }),
  openings: z.record(name, opening),
  steps: z.record(name, stepSchema),
  tasks: z.record(name, taskSchema),
  events: z.exactOptional(z.record(event, z.strictObject({ label, definition: prose }))),
  invariants: z.exactOptional(z.record(name, invariantSchema)),
  citation,
});
