import * as z from 'zod';
import { frozen } from '../../kernel/frozen/index.js';
import { coded } from '../../kernel/issue/index.js';
import {
  type CaseStatus,
  type CustodyState,
  caseStatuses,
  custodyStates,
  type ParticipationTrack,
  participationTracks,
  type SafetyState,
  type SecurityConcernState,
  type SupportIntensity,
  safetyStates,
  securityConcernStates,
  supportIntensities,
  valuesOf,
} from '../../vocabulary/index.js';

/**
 * Where a case stands. Seven questions are answered apart, because they change apart: a client can be recalled
 * to prison in aftercare, or be in a crisis while the work is paused.
 */
export interface Position<Stage extends string = string> {
  /** On which set of rules the case runs. */
  readonly track: ParticipationTrack;
  /** Which part of the programme the case is in. */
  readonly stage: Stage;
  /** Whether the work goes on. */
  readonly status: CaseStatus;
  /** Whether the client is at liberty. */
  readonly custody: CustodyState;
  /** How closely the client is accompanied. */
  readonly support: SupportIntensity;
  /** Whether the client is in a crisis. */
  readonly safety: SafetyState;
  /** Whether a security concern is open, and who has it. */
  readonly concern: SecurityConcernState;
}

/** One of the questions of a {@link Position}. */
export type Dimension = keyof Position;

/** The dimensions, in the order in which a position is told. */
export const dimensions = /* @__PURE__ */ frozen([
  'track',
  'stage',
  'status',
  'custody',
  'support',
  'safety',
  'concern',
] as const satisfies readonly Dimension[]);

export const stageId = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, {
  error: coded(
    'wrong-form-name',
    'expected a name in lower case with hyphens, such as `release-preparation`',
  ),
});

/** The schemas of the dimensions; a stage is checked against the programme's own stages later. */
export const dimensionSchemas = {
  track: z.enum(valuesOf(participationTracks)),
  stage: stageId,
  status: z.enum(valuesOf(caseStatuses)),
  custody: z.enum(valuesOf(custodyStates)),
  support: z.enum(valuesOf(supportIntensities)),
  safety: z.enum(valuesOf(safetyStates)),
  concern: z.enum(valuesOf(securityConcernStates)),
};
