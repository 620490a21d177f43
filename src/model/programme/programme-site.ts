import { field, optional, type RecordOf, record, shortText } from '../../schema/index.js';
import { published, year } from '../core/index.js';

/**
 * A place at which a programme works, and since when: PAIRS began in two cities and added two a year later
 * (CS-2.4-02). The place is a town or district, never the address of a safe house.
 *
 * @example
 * ```ts
 * import { ProgrammeSite } from 'exit-work/model';
 *
 * ProgrammeSite.parse({ place: 'Exampleton', since: 2030 }).since; // => 2030
 * ```
 */
export const ProgrammeSite = record(
  () => ({
    place: shortText({ label: 'Place', ...published, citation: { follows: ['CS-2.4-02'] } }),
    since: optional(field(year, { label: 'Since', ...published, citation: { follows: ['CS-2.4-02'] } })),
  }),
  {
    title: 'Site of a programme',
    meaning: 'A place at which a programme works, and since when.',
    citation: { follows: ['CS-2.4-02'] },
  },
);
export interface ProgrammeSite extends RecordOf<typeof ProgrammeSite> {}
