import * as z from 'zod';
import { Identifier, Instant } from '../../kernel/index.js';
import { coded } from '../../kernel/issue/index.js';
import type { Position, ProgrammeVersion } from '../../programme/index.js';
import { dimensionSchemas, event, name, version } from '../../programme/language/index.js';
import type { OpenConcern } from '../case/index.js';

/** The name of the format, and the version that this library writes and reads. */
export const snapshotFormat = { format: 'exit-work/case-snapshot', formatVersion: 1 } as const;

/**
 * A state as it is kept beside the log, so that a long log need not be replayed each time. It is a cache: it names the
 * programme, its version and the version of its own format, and it proves nothing that the log does not.
 */
export interface CaseSnapshot {
  readonly format: 'exit-work/case-snapshot';
  readonly formatVersion: 1;
  readonly programme: ProgrammeVersion;
  readonly caseId: Identifier;
  readonly position: Position;
  readonly milestones: readonly string[];
  readonly sequence: number;
  readonly instant: Instant;
  readonly latest: Readonly<Record<string, Instant>>;
  readonly openConcerns?: readonly OpenConcern[];
  /** Left out by what was kept before states had identifiers, as the next is. */
  readonly openingId?: Identifier;
  readonly idsAtInstant?: readonly Identifier[];
}

const openConcern = z.strictObject({
  recordId: z.exactOptional(Identifier),
  concern: z.enum(['raised', 'with-authority']),
  since: Instant,
});

export const caseSnapshotSchema: z.ZodType<CaseSnapshot> = z.strictObject({
  format: z.literal(snapshotFormat.format),
  formatVersion: z.custom<1>((version) => version === snapshotFormat.formatVersion, {
    error: coded(
      'other-format-version',
      `expected version ${snapshotFormat.formatVersion} of the format; rebuild the state from its log`,
    ),
  }),
  programme: z.strictObject({ id: Identifier, version }),
  caseId: Identifier,
  position: z.strictObject(dimensionSchemas),
  milestones: z.array(name).max(30),
  sequence: z.int().min(1),
  instant: Instant,
  latest: z.record(event, Instant),
  openConcerns: z.exactOptional(z.array(openConcern).min(1)),
  openingId: z.exactOptional(Identifier),
  idsAtInstant: z.exactOptional(z.array(Identifier).min(1)),
});
