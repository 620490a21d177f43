import {
  type CodedOrText,
  codedOrText,
  type Field,
  identifier,
  optional,
  type RecordOf,
  type RecordSchema,
  record,
  shortText,
} from '../../schema/index.js';
import type { DataCategory, Vocabulary } from '../../vocabulary/index.js';

type NeedShape<Kind extends string> = {
  readonly id: Field<string>;
  readonly kind: Field<CodedOrText<Kind>>;
  readonly description: Field<string, 'optional'>;
};

/**
 * A need that was found in one area. Goals and services name it: each measure answers an assessed need (CS-3.12-01,
 * WO-2.2-05). Every area has its own list of needs and its own data category.
 *
 * @example
 * ```ts
 * import { assessedNeed } from 'exit-work/model';
 * import { functionalNeeds } from 'exit-work/vocabulary';
 *
 * const Need = assessedNeed(functionalNeeds, 'finances-and-housing');
 * Need.parse({ id: 'n-1', kind: 'housing', description: 'no flat after release' }).kind; // => 'housing'
 * ```
 */
export function assessedNeed<Kind extends string>(
  kinds: Vocabulary<Kind>,
  category: DataCategory,
): RecordSchema<NeedShape<Kind>> {
  return record(
    () => ({
      id: identifier({ label: 'Need', category: 'reference', subject: 'client' }),
      kind: codedOrText(kinds, {
        label: 'Kind of need',
        category,
        subject: 'client',
        citation: { follows: ['EU-2-03'] },
      }),
      description: optional(shortText({ label: 'In words', category, subject: 'client' })),
    }),
    {
      title: `Assessed ${kinds.name}`,
      meaning: 'A need that was found in one of the five areas.',
      citation: { follows: ['EU-2-03', 'WO-2.2-05'] },
    },
  );
}

/** The data of an assessed need. */
export interface AssessedNeed<Kind extends string = string> extends RecordOf<RecordSchema<NeedShape<Kind>>> {}
