import { flag, identifier, optional, type RecordOf, record, shortText } from '../record/index.js';

/**
 * A relative or friend of the client. Ties are strengthened only where they prove a good influence (CS-3.7-05).
 * The data is the relative’s own: the client’s consent does not cover it.
 *
 * @example
 * ```ts
 * import { annotationOf, RelatedPerson } from 'exit-work/model';
 *
 * annotationOf(RelatedPerson.shape.name)?.subject; // => 'relative'
 * ```
 */
export const RelatedPerson = record({
  id: identifier({ label: 'Related person', category: 'reference', subject: 'relative' }),
  name: shortText({ label: 'Name', category: 'identity', subject: 'relative' }),
  relation: shortText({ label: 'Relation', category: 'family-and-network', subject: 'relative' }),
  telephone: optional(shortText({ label: 'Telephone', category: 'contact', subject: 'relative' })),
  positiveInfluence: optional(
    flag({
      label: 'Good influence',
      category: 'family-and-network',
      subject: 'relative',
      sources: ['CS-3.7-05'],
    }),
  ),
});
export interface RelatedPerson extends RecordOf<typeof RelatedPerson> {}
