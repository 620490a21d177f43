import {
  anyNumberOf,
  arrayOf,
  type Field,
  filed,
  freeText,
  optional,
  type RecordOf,
  type RecordSchema,
  record,
  shortText,
  term,
  unread,
} from '../../schema/index.js';
import {
  type DataCategory,
  type ReadinessLevel,
  readinessLevels,
  type Vocabulary,
} from '../../vocabulary/index.js';
import { type AssessedNeed, assessedNeed, demandArea } from './assessed-need.js';

const close: readonly DataCategory[] = ['health', 'beliefs', 'security'];

type AreaShape<Kind extends string> = {
  readonly needs: Field<readonly AssessedNeed<Kind>[]>;
  readonly strengths: Field<readonly string[], 'optional'>;
  readonly protectiveFactors: Field<readonly string[], 'optional'>;
  readonly resilienceFactors: Field<readonly string[], 'optional'>;
  readonly readiness: Field<ReadinessLevel, 'optional'>;
  readonly ownView: Field<string, 'optional'>;
};

/**
 * The assessment of one area: needs, strengths, what protects, and how the client sees it. What it reveals differs
 * from area to area, so each area classifies its own fields: needs in mental health are health data, needs in the
 * cognitive area are beliefs. Readiness is the client’s own word.
 *
 * Throws an `InputError` for what is no list, or no data category.
 *
 * @example
 * ```ts
 * import { areaAssessment } from 'exit-work/model';
 * import { mentalHealthNeeds } from 'exit-work/vocabulary';
 *
 * const MentalHealth = areaAssessment(mentalHealthNeeds, 'health');
 * MentalHealth.parse({ needs: [{ id: 'n-1', kind: 'trauma' }], readiness: 'unsure' }).needs.length; // => 1
 * ```
 */
export function areaAssessment<Kind extends string>(
  kinds: Vocabulary<Kind>,
  category: DataCategory,
): RecordSchema<AreaShape<Kind>> {
  const classified = { category, subject: 'client' } as const;
  demandArea(kinds, category);
  return record(
    () => ({
      needs: filed(arrayOf<AssessedNeed<Kind>>(assessedNeed(kinds, category)), {
        by: 'told',
        // Their number is a matter of the area, too, where that is a special category or security.
        tells: close.includes(category) ? [classified] : [],
      }),
      strengths: anyNumberOf(
        shortText(unread({ label: 'Strength', ...classified, citation: { follows: ['WO-5.10-01'] } })),
      ),
      protectiveFactors: anyNumberOf(
        shortText(
          unread({ label: 'Protective factor', ...classified, citation: { follows: ['WO-5.10-01'] } }),
        ),
      ),
      resilienceFactors: anyNumberOf(
        shortText(
          unread({ label: 'Resilience factor', ...classified, citation: { follows: ['WO-5.10-01'] } }),
        ),
      ),
      readiness: optional(
        term(readinessLevels, {
          label: 'The client’s own readiness',
          ...classified,
          citation: { follows: ['CS-3.4-03'] },
        }),
      ),
      ownView: optional(
        freeText(
          unread({
            label: 'The client’s own view',
            ...classified,
            citation: { follows: ['EU-2-06'] },
          }),
        ),
      ),
    }),
    {
      title: `Area with ${kinds.name}s`,
      meaning: 'What was found in one area: needs, strengths, what protects, and the client’s own view.',
      citation: { follows: ['WO-5.10-01'] },
    },
  );
}

/** The data of an assessed area. */
export interface AreaAssessment<Kind extends string = string>
  extends RecordOf<RecordSchema<AreaShape<Kind>>> {}
