import {
  anyNumberOf,
  codedOrText,
  freeText,
  identifier,
  name,
  optional,
  type RecordOf,
  record,
  shortText,
  term,
  unread,
} from '../../schema/index.js';
import { concernedRelations, concernSituations, concernStages } from '../../vocabulary/index.js';

const other = { subject: 'third-party' } as const;

/**
 * The person a relative, friend or professional is worried about in a family-support case (CS-3.13-01). The data
 * is a third party’s, who may not know that the family asked for help.
 *
 * @example
 * ```ts
 * import { PersonOfConcern } from 'exit-work/model';
 * import { annotationOf } from 'exit-work/schema';
 *
 * annotationOf(PersonOfConcern.shape.situation)?.subject; // => 'third-party'
 * ```
 */
export const PersonOfConcern = record(
  () => ({
    id: identifier({ label: 'Person of concern', category: 'reference', ...other }),
    name: optional(name({ label: 'Name', category: 'identity', ...other })),
    relationToClient: shortText(unread({ label: 'Relation', category: 'family-and-network', ...other })),
    concernedRelation: optional(
      codedOrText(
        concernedRelations,
        unread({
          label: 'The client is',
          category: 'family-and-network',
          ...other,
          citation: { follows: ['CS-3.13-03'] },
        }),
      ),
    ),
    stage: optional(
      term(concernStages, {
        label: 'Stage',
        category: 'security',
        ...other,
        citation: { follows: ['CS-3.13-01', 'WO-4.8-05'] },
      }),
    ),
    situations: anyNumberOf(
      codedOrText(
        concernSituations,
        unread({
          label: 'What happened',
          category: 'security',
          ...other,
          citation: { follows: ['CS-3.13-02'] },
        }),
      ),
    ),
    situation: freeText(
      unread({
        label: 'Situation',
        category: 'security',
        ...other,
        citation: { follows: ['CS-3.13-02'] },
      }),
    ),
  }),
  {
    title: 'Person of concern',
    meaning: 'The person about whom a relative, friend or professional is worried.',
    citation: { follows: ['CS-3.13-01', 'CS-3.13-02', 'CS-3.13-03'] },
  },
);
export interface PersonOfConcern extends RecordOf<typeof PersonOfConcern> {}
