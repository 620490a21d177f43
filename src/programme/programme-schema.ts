import * as z from 'zod';
import { Duration } from '../kernel/duration.js';
import { Identifier } from '../kernel/identifier.js';
import {
  interventionTypes,
  objectives,
  participationTracks,
  roles,
  type SourceId,
  settings,
  valuesOf,
} from '../vocabulary/index.js';
import { dimensionSchemas, stageId } from './position.js';
import type { Programme } from './programme.js';
import { Where } from './where.js';

const label = z.string().min(1).max(200);
const prose = z.string().min(1).max(2_000);
const name = stageId;
const by = z.array(z.enum(valuesOf(roles))).min(1);
const event = z.string().regex(/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/, {
  error: 'expected the name of an event, such as `plan.agreed`',
});
// The form of an id is checked here; that it exists is checked where the statements are loaded.
const sourceId = z.string().regex(/^(CS|EU|MG|NR|WO)-\d+(\.\d+)?-\d{2}$/, {
  error: 'expected the id of a source statement, such as `WO-2.2-01`',
}) as z.ZodType<string, string> as z.ZodType<SourceId, SourceId>;
const sources = z.array(sourceId);

const requirement = z.strictObject({
  milestone: name,
  because: prose,
  where: z.exactOptional(Where),
  sources,
});

const stage = z.strictObject({
  label,
  entry: z.exactOptional(z.array(requirement)),
  exit: z.exactOptional(z.array(requirement)),
  sources,
});

const track = dimensionSchemas.track;
const opening = z.strictObject({ event, by, tracks: z.array(track).min(1), stage: name, sources });

const moves = z.strictObject({
  track: z.exactOptional(track),
  stage: z.exactOptional(dimensionSchemas.stage),
  status: z.exactOptional(dimensionSchemas.status),
  custody: z.exactOptional(dimensionSchemas.custody),
  support: z.exactOptional(dimensionSchemas.support),
  safety: z.exactOptional(dimensionSchemas.safety),
});

const step = z.strictObject({
  event,
  by,
  where: z.exactOptional(Where),
  requires: z.exactOptional(z.array(requirement)),
  moves: z.exactOptional(moves),
  achieves: z.exactOptional(z.array(name)),
  revokes: z.exactOptional(z.array(name)),
  sources,
});

const duty = z.strictObject({
  label,
  fulfilledBy: event,
  after: z.array(event).min(1),
  within: Duration,
  repeats: z.boolean(),
  where: z.exactOptional(Where),
  by,
  sources,
});

/** The form of a programme; what its parts say of each other is checked by `checkProgramme`. */
export const programmeSchema: z.ZodType<Programme> = z.strictObject({
  id: Identifier,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, { error: 'expected a version such as `1.0.0`' }),
  title: label,
  description: prose,
  objectives: z.array(z.enum(valuesOf(objectives))).min(1),
  settings: z.array(z.enum(valuesOf(settings))).min(1),
  types: z.array(z.enum(valuesOf(interventionTypes))),
  tracks: z.array(z.enum(valuesOf(participationTracks))).min(1),
  stages: z.record(name, stage),
  milestones: z.record(name, z.strictObject({ label, sources })),
  openings: z.record(name, opening),
  steps: z.record(name, step),
  duties: z.record(name, duty),
  events: z.exactOptional(z.record(event, z.strictObject({ label, definition: prose }))),
  sources,
});
