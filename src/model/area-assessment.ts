import {
  type Field,
  freeText,
  list,
  optional,
  type RecordOf,
  type RecordSchema,
  record,
  shortText,
} from '../record/index.js';
import type { DataCategory } from '../vocabulary/index.js';

type AreaShape = {
  readonly needs: Field<string[]>;
  readonly strengths: Field<string[], 'optional'>;
  readonly ownView: Field<string, 'optional'>;
};

/**
 * The assessment of one area: needs, strengths, and how the client sees it. What it reveals differs from area
 * to area, so each area classifies its own fields: needs in mental health are health data, needs in the
 * cognitive area are beliefs.
 *
 * @example
 * ```ts
 * import { areaAssessment } from 'exit-work/model';
 *
 * areaAssessment('health').parse({ needs: ['sleeps badly'] }).needs.length; // => 1
 * ```
 */
export function areaAssessment(category: DataCategory): RecordSchema<AreaShape> {
  return record({
    needs: list(shortText({ label: 'Need', category, subject: 'client', sources: ['EU-2-03'] })),
    strengths: optional(
      list(shortText({ label: 'Strength', category, subject: 'client', sources: ['WO-5.10-01'] })),
    ),
    ownView: optional(
      freeText({
        label: 'The client’s own view',
        category,
        subject: 'client',
        mayContain: ['counselling-notes', 'family-and-network'],
        sources: ['EU-2-06'],
      }),
    ),
  });
}

/** The data of an assessed area. */
export interface AreaAssessment extends RecordOf<RecordSchema<AreaShape>> {}
