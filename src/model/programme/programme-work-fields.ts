import { anyNumberOf, arrayOf, codedOrText, count, optional, term } from '../../schema/index.js';
import {
  approaches,
  interventionKinds,
  methods,
  needsAreas,
  professions,
  restorativePractices,
  roles,
  services,
  workFormats,
  workLevels,
} from '../../vocabulary/index.js';
import { published } from '../core/index.js';
import { ProgrammePillar } from './programme-pillar.js';
import { TypicalDuration } from './typical-duration.js';

/** What the work of a programme consists of, how much of it there is, and who does it. */
export const programmeWorkFields = {
  level: optional(
    term(workLevels, {
      label: 'Level of work',
      ...published,
      citation: { follows: ['WO-2.8-01', 'NR-5-03'] },
    }),
  ),
  formats: anyNumberOf(
    term(workFormats, {
      label: 'Format',
      ...published,
      citation: { follows: ['CS-3.6-04', 'CS-2.4-01'] },
    }),
  ),
  needsAreas: anyNumberOf(
    term(needsAreas, {
      label: 'For needs in the area',
      ...published,
      citation: { follows: ['CS-2.2-02', 'CS-3.5-29'] },
    }),
  ),
  pillars: optional(arrayOf<ProgrammePillar>(ProgrammePillar, { atLeast: 1 })),
  hoursPerWeek: optional(
    count({ label: 'Hours a week', ...published, citation: { follows: ['CS-2.4-01'] } }, { atLeast: 1 }),
  ),
  duration: optional<TypicalDuration>(TypicalDuration),
  approaches: anyNumberOf(
    codedOrText(approaches, { label: 'Approach', ...published, citation: { follows: ['WO-0-08'] } }),
  ),
  interventions: anyNumberOf(
    codedOrText(interventionKinds, {
      label: 'Kind of intervention',
      ...published,
      citation: { follows: ['WO-4.0-01'] },
    }),
  ),
  methods: anyNumberOf(
    codedOrText(methods, {
      label: 'Method',
      ...published,
      citation: { follows: ['CS-3.11-02', 'EU-1-04', 'CS-2.2-01', 'CS-3.12-07'] },
    }),
  ),
  restorativePractices: anyNumberOf(
    codedOrText(restorativePractices, {
      label: 'Restorative practice',
      ...published,
      citation: { follows: ['CS-3.12-04'] },
    }),
  ),
  services: anyNumberOf(
    codedOrText(services, {
      label: 'Service',
      ...published,
      citation: { follows: ['CS-5.2-02', 'CS-3.8-03', 'CS-2.2-01', 'CS-3.5-29'] },
    }),
  ),
  professions: anyNumberOf(
    codedOrText(professions, {
      label: 'Profession',
      ...published,
      citation: { follows: ['CS-3.9-01'] },
    }),
  ),
  teamRoles: anyNumberOf(
    term(roles, {
      label: 'Role in the team',
      ...published,
      citation: { follows: ['CS-2.1-03', 'CS-2.2-02'] },
    }),
  ),
};
