import {
  anyNumberOf,
  arrayOf,
  daysInOrder,
  distinctValues,
  identifier,
  optional,
  type RecordOf,
  shortText,
  term,
} from '../../schema/index.js';
import {
  handbookAccess,
  implementers,
  interventionTypes,
  objectives,
  participationNatures,
  settings,
} from '../../vocabulary/index.js';
import { published } from '../core/index.js';
import { Delegation } from './delegation.js';
import { profileRules } from './profile-rules.js';
import { programmeCourseFields } from './programme-course-fields.js';
import { ProgrammeDesign } from './programme-design.js';
import { programmeSurroundingsFields } from './programme-surroundings-fields.js';

/**
 * What a programme or a project says of itself: its design, and who runs it, where, since when, with what before and
 * after it. A programme can be set up elsewhere (CS-3.1-02); a project is tried for one problem and mostly has an end
 * (CS-3.1-03). Types A to E are a set: one programme can have several (CS-3.5-12), in an open setting too (CS-3.5-27).
 *
 * How cases move through the programme is its definition, in `exit-work/programme`.
 *
 * @example
 * ```ts
 * import { ProgrammeProfile } from 'exit-work/model';
 *
 * ProgrammeProfile.pick({ objectives: true }).safeParse({ objectives: [] }).success; // => false
 * ```
 */
export const ProgrammeProfile = ProgrammeDesign.extend(
  {
    id: identifier({ label: 'Programme', ...published }),
    name: shortText({ label: 'Name', ...published }),
    ...programmeCourseFields,
    operatorIds: arrayOf(
      identifier({ label: 'Operator', ...published, citation: { follows: ['CS-3.5-28'] } }),
      {
        atLeast: 1,
      },
    ),
    implementer: term(implementers, {
      label: 'Carried out by',
      ...published,
      citation: { follows: ['CS-3.12-01', 'NR-6-01'] },
    }),
    managerIds: optional(
      arrayOf(
        identifier({
          label: 'Manager',
          category: 'case-administration',
          subject: 'staff',
          citation: { follows: ['MG-1-06'] },
        }),
        { atLeast: 1 },
      ),
    ),
    delegations: anyNumberOf<Delegation>(Delegation),
    objectives: arrayOf(
      term(objectives, {
        label: 'Objective',
        ...published,
        citation: { follows: ['CS-1.2-04', 'EU-4-01', 'WO-0-01', 'NR-1-14', 'MG-2.1-03'] },
      }),
      { atLeast: 1 },
    ),
    settings: arrayOf(
      term(settings, {
        label: 'Setting',
        ...published,
        citation: { follows: ['CS-3.4-01', 'EU-1-04', 'WO-0-01', 'CS-2.3-03', 'CS-2.3-05'] },
      }),
      { atLeast: 1 },
    ),
    types: arrayOf(
      term(interventionTypes, {
        label: 'Type',
        ...published,
        citation: { follows: ['CS-3.5-12', 'CS-3.5-21', 'CS-3.5-27'] },
      }),
    ),
    participation: arrayOf(
      term(participationNatures, {
        label: 'Participation',
        ...published,
        citation: { follows: ['CS-3.3-02', 'CS-2.3-04', 'NR-1-13'] },
      }),
      { atLeast: 1 },
    ),
    handbook: optional(
      term(handbookAccess, { label: 'Handbook for', ...published, citation: { follows: ['NR-3-01'] } }),
    ),
    ...programmeSurroundingsFields,
  },
  {
    title: 'Programme profile',
    meaning: 'What a programme or a project says of itself: aims, target group, setting, methods, operators.',
    citation: { follows: ['CS-3.1-02', 'CS-3.1-03', 'CS-5.2-02', 'EU-1-04', 'CS-3.5-28', 'CS-3.5-06'] },
    rules: [
      daysInOrder('startedOn', 'endsOn'),
      distinctValues('types'),
      distinctValues('objectives'),
      distinctValues('operatorIds'),
      ...profileRules,
    ],
  },
);
export interface ProgrammeProfile extends RecordOf<typeof ProgrammeProfile> {}
