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
  unread,
} from '../../schema/index.js';
import { type DataCategory, dataCategories, type Vocabulary } from '../../vocabulary/index.js';
import { demandList, demandValue } from '../../vocabulary/list/index.js';

type NeedShape<Kind extends string> = {
  readonly id: Field<string>;
  readonly kind: Field<CodedOrText<Kind>>;
  readonly description: Field<string, 'optional'>;
};

/** What tells one area from another. */
export function demandArea(kinds: Vocabulary, category: DataCategory): void {
  demandList(kinds, 'kinds');
  demandValue(dataCategories, category, 'category');
}

/**
 * A need that was found in one area. Goals and services name it: each measure answers an assessed need (CS-3.12-01,
 * WO-2.2-05). Every area has its own list of needs and its own data category.
 *
 * Throws an `InputError` for what is no list, or no data category.
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
  demandArea(kinds, category);
  return record(
    () => ({
      id: identifier({ label: 'Need', category: 'reference', subject: 'client' }),
      kind: codedOrText(
        kinds,
        unread({
          label: 'Kind of need',
          category,
          subject: 'client',
          citation: { follows: ['EU-2-03'] },
        }),
      ),
      description: optional(shortText(unread({ label: 'In words', category, subject: 'client' }))),
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
