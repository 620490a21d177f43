import { field, type RecordOf, record, shortText, term } from '../../schema/index.js';
import { designAspects } from '../../vocabulary/index.js';
import { published, year } from '../core/index.js';

/**
 * How a programme came to be otherwise than it was: a team of formers became multidisciplinary (CS-2.1-03), a target
 * group was widened (CS-2.2-04), direct work was added to family counselling (CS-2.2-03).
 *
 * @example
 * ```ts
 * import { ProgrammeChange } from 'exit-work/model';
 *
 * ProgrammeChange.parse({ year: 2031, aspect: 'team', change: 'a therapist joined' }).aspect; // => 'team'
 * ```
 */
export const ProgrammeChange = record(
  () => ({
    year: field(year, { label: 'In the year', ...published, citation: { follows: ['CS-2.1-03'] } }),
    aspect: term(designAspects, {
      label: 'Aspect',
      ...published,
      citation: { follows: ['CS-2.1-03', 'CS-2.2-03', 'CS-2.2-04'] },
    }),
    change: shortText({
      label: 'Change',
      ...published,
      citation: { follows: ['CS-2.1-03', 'CS-2.2-03', 'CS-2.2-04'] },
    }),
  }),
  {
    title: 'Change of a programme',
    meaning: 'What of the design of a programme changed, and in which year.',
    citation: { follows: ['CS-2.1-03', 'CS-2.2-03', 'CS-2.2-04'] },
  },
);
export interface ProgrammeChange extends RecordOf<typeof ProgrammeChange> {}
