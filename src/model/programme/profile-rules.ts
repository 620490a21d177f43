import { type Rule, rule } from '../../schema/index.js';
import type { InitiativeKind, ParticipationNature, ProgrammeStatus } from '../../vocabulary/index.js';
import type { ProgrammeEvaluation } from './programme-evaluation.js';

interface Ruled {
  readonly initiative: InitiativeKind;
  readonly problem?: string;
  readonly pilot?: boolean;
  readonly status?: ProgrammeStatus;
  readonly evaluations?: readonly ProgrammeEvaluation[];
  readonly endReason?: string;
  readonly livesOnIn?: string;
  readonly participation: readonly ParticipationNature[];
  readonly judicialOversight?: boolean;
  readonly sanctions?: readonly string[];
}

function isVoluntaryOnly(participation: readonly ParticipationNature[]): boolean {
  return participation.every((nature) => nature === 'voluntary');
}

/** What a programme’s profile can never be. */
export const profileRules: readonly Rule<Ruled>[] = [
  rule({
    code: 'project-without-problem',
    fields: ['initiative', 'problem'],
    statement: 'a project names its problem',
    citation: { follows: ['CS-3.1-03'] },
    at: 'problem',
    expected: 'expected the problem that the project is for',
    holds: ({ initiative, problem }) => initiative !== 'project' || problem !== undefined,
  }),
  rule({
    code: 'pilot-denied',
    fields: ['status', 'pilot'],
    statement: 'what has the status of a pilot is a pilot',
    at: 'pilot',
    expected: 'expected true, or nothing, where `status` is `pilot`',
    holds: ({ status, pilot }) => status !== 'pilot' || pilot !== false,
  }),
  rule({
    code: 'continued-without-evaluation',
    fields: ['status', 'evaluations'],
    statement: 'a pilot or project that goes on names the evaluation behind it',
    citation: { follows: ['CS-3.1-04', 'WO-4.2-01'] },
    at: 'evaluations',
    expected: 'expected a completed evaluation, since `status` says that it went on',
    holds: ({ status, evaluations = [] }) =>
      (status !== 'continued' && status !== 'modified') ||
      evaluations.some((evaluation) => evaluation.status === 'completed'),
  }),
  rule({
    code: 'end-reason-without-end',
    fields: ['status', 'endReason'],
    statement: 'only what has ended has a reason why',
    at: 'endReason',
    expected: 'expected none unless `status` is `ended`',
    holds: ({ status, endReason }) => endReason === undefined || status === 'ended',
  }),
  rule({
    code: 'lives-on-without-end',
    fields: ['status', 'livesOnIn'],
    statement: 'only what has ended lives on in something else',
    at: 'livesOnIn',
    expected: 'expected none unless `status` is `ended`',
    holds: ({ status, livesOnIn }) => livesOnIn === undefined || status === 'ended',
  }),
  rule({
    code: 'voluntary-under-oversight',
    fields: ['participation', 'judicialOversight'],
    statement: 'participation that is voluntary only knows no judicial oversight (inferred)',
    citation: { follows: ['CS-2.3-04'] },
    at: 'judicialOversight',
    expected: 'expected false, or a participation that is not voluntary',
    holds: ({ participation, judicialOversight }) =>
      judicialOversight !== true || !isVoluntaryOnly(participation),
  }),
  rule({
    code: 'voluntary-with-sanctions',
    fields: ['participation', 'sanctions'],
    statement: 'participation that is voluntary only knows no sanctions (inferred)',
    citation: { follows: ['WO-3.2-04'] },
    at: 'sanctions',
    expected: 'expected none, or a participation that is not voluntary',
    holds: ({ participation, sanctions }) => sanctions === undefined || !isVoluntaryOnly(participation),
  }),
];
