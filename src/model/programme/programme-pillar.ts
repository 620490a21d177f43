import { anyNumberOf, codedOrText, type RecordOf, record, shortText, term } from '../../schema/index.js';
import {
  groupActivities,
  ideologyMeasures,
  needsAreas,
  professions,
  services,
} from '../../vocabulary/index.js';
import { published } from '../core/index.js';

/**
 * A strand on which a programme rests: which needs it is for, with which services, activities and measures, carried
 * by which professions. PAIRS has three (CS-2.4-01), others two: ideological work, and stabilising the person
 * socially (NR-1-07).
 *
 * @example
 * ```ts
 * import { ProgrammePillar } from 'exit-work/model';
 *
 * ProgrammePillar.parse({ name: 'Mediation', ideologyMeasures: ['text-study'] }).ideologyMeasures; // => ['text-study']
 * ```
 */
export const ProgrammePillar = record(
  () => ({
    name: shortText({ label: 'Pillar', ...published, citation: { follows: ['CS-2.4-01', 'NR-1-07'] } }),
    needsAreas: anyNumberOf(
      term(needsAreas, {
        label: 'For needs in the area',
        ...published,
        citation: { follows: ['CS-2.4-01', 'NR-1-07'] },
      }),
    ),
    services: anyNumberOf(
      codedOrText(services, { label: 'Service', ...published, citation: { follows: ['CS-3.5-22'] } }),
    ),
    groupActivities: anyNumberOf(
      codedOrText(groupActivities, {
        label: 'Group activity',
        ...published,
        citation: { follows: ['CS-3.5-23'] },
      }),
    ),
    ideologyMeasures: anyNumberOf(
      codedOrText(ideologyMeasures, {
        label: 'Measure on ideology',
        ...published,
        citation: { follows: ['CS-3.5-24'] },
      }),
    ),
    professions: anyNumberOf(
      codedOrText(professions, {
        label: 'Carried by',
        ...published,
        citation: { follows: ['CS-3.5-22', 'CS-3.5-23', 'CS-3.5-24'] },
      }),
    ),
  }),
  {
    title: 'Pillar of a programme',
    meaning: 'A strand of a programme: for which needs, with which services, carried by which professions.',
    citation: { follows: ['CS-2.4-01', 'CS-3.5-22', 'CS-3.5-23', 'CS-3.5-24', 'NR-1-07'] },
  },
);
export interface ProgrammePillar extends RecordOf<typeof ProgrammePillar> {}
