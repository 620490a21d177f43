import { anyNumberOf, codedOrText, day, flag, optional, shortText, term } from '../../schema/index.js';
import {
  initiativeKinds,
  procurementWays,
  programmeEndReasons,
  programmeOrigins,
  programmeStatuses,
} from '../../vocabulary/index.js';
import { published } from '../core/index.js';
import { ProgrammeChange } from './programme-change.js';
import { ProgrammeEvaluation } from './programme-evaluation.js';

/** How a programme or project came about, how far it has come, and how it ended. */
export const programmeCourseFields = {
  initiative: term(initiativeKinds, {
    label: 'Kind',
    ...published,
    citation: { follows: ['CS-3.1-02', 'CS-3.1-03'] },
  }),
  problem: optional(shortText({ label: 'Problem', ...published, citation: { follows: ['CS-3.1-03'] } })),
  inspiredBy: anyNumberOf(
    shortText({ label: 'Inspired by', ...published, citation: { follows: ['CS-3.1-03', 'CS-2.1-02'] } }),
  ),
  pilot: optional(
    flag({
      label: 'Pilot',
      ...published,
      citation: { follows: ['CS-3.1-03', 'CS-2.1-02', 'CS-2.4-02'] },
    }),
  ),
  origin: optional(
    term(programmeOrigins, { label: 'Origin', ...published, citation: { follows: ['CS-2.5-01'] } }),
  ),
  policyBasis: optional(
    shortText({
      label: 'Policy behind it',
      ...published,
      citation: { follows: ['CS-2.3-05', 'CS-2.3-01'] },
    }),
  ),
  procurement: optional(
    term(procurementWays, { label: 'Procured by', ...published, citation: { follows: ['CS-2.4-02'] } }),
  ),
  startedOn: optional(day({ label: 'Started on', ...published, citation: { follows: ['NR-2-01'] } })),
  endsOn: optional(
    day({
      label: 'Ends on',
      ...published,
      citation: { follows: ['CS-3.1-03', 'CS-2.1-02', 'CS-3.12-07'] },
    }),
  ),
  status: optional(
    term(programmeStatuses, {
      label: 'Status',
      ...published,
      citation: { follows: ['CS-2.1-02', 'CS-3.1-04', 'WO-4.2-01'] },
    }),
  ),
  endReason: optional(
    codedOrText(programmeEndReasons, {
      label: 'Ended because of',
      ...published,
      citation: { follows: ['CS-2.1-02'] },
    }),
  ),
  livesOnIn: optional(
    shortText({ label: 'What lives on of it', ...published, citation: { follows: ['CS-2.1-02'] } }),
  ),
  evaluations: anyNumberOf<ProgrammeEvaluation>(ProgrammeEvaluation),
  changes: anyNumberOf<ProgrammeChange>(ProgrammeChange),
  buildsOn: anyNumberOf(
    shortText({ label: 'Builds on', ...published, citation: { follows: ['NR-4-01', 'CS-2.4-02'] } }),
  ),
  caseVolume: optional(
    shortText({ label: 'Number of cases', ...published, citation: { follows: ['NR-4-01'] } }),
  ),
};
