import {
  anyNumberOf,
  identifier,
  languageTag,
  name,
  optional,
  type RecordOf,
  record,
  shortText,
  term,
  unread,
} from '../../schema/index.js';
import { tieInfluences } from '../../vocabulary/index.js';

/**
 * A relative or friend of the client. Ties are strengthened only where they prove a good influence (CS-3.7-05).
 * The data is the relative’s own: the client’s consent does not cover it.
 *
 * @example
 * ```ts
 * import { RelatedPerson } from 'exit-work/model';
 * import { annotationOf } from 'exit-work/schema';
 *
 * annotationOf(RelatedPerson.shape.name)?.subject; // => 'relative'
 * ```
 */
export const RelatedPerson = record(
  () => ({
    id: identifier({ label: 'Related person', category: 'reference', subject: 'relative' }),
    name: name({ label: 'Name', category: 'identity', subject: 'relative' }),
    relation: shortText(unread({ label: 'Relation', category: 'family-and-network', subject: 'relative' })),
    telephone: optional(
      shortText({
        label: 'Telephone',
        category: 'contact',
        subject: 'relative',
        mayContain: [],
        saysNoMore: 'a telephone number',
      }),
    ),
    languages: anyNumberOf(languageTag({ label: 'Language', category: 'identity', subject: 'relative' })),
    influence: optional(
      term(tieInfluences, {
        label: 'Influence',
        category: 'family-and-network',
        subject: 'relative',
        citation: { follows: ['CS-3.7-05', 'WO-5.6-01'] },
      }),
    ),
  }),
  {
    title: 'Related person',
    meaning: 'A relative or friend of the client, and what influence the tie has.',
    citation: { follows: ['WO-5.6-01', 'CS-3.7-04'] },
  },
);
export interface RelatedPerson extends RecordOf<typeof RelatedPerson> {}
