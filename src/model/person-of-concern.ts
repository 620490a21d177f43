import { freeText, identifier, optional, type RecordOf, record, shortText } from '../record/index.js';

/**
 * The person a relative, friend or professional is worried about in a family-support case (CS-3.13-01). The data
 * is a third party’s, who may not know that the family asked for help.
 *
 * @example
 * ```ts
 * import { annotationOf, PersonOfConcern } from 'exit-work/model';
 *
 * annotationOf(PersonOfConcern.shape.situation)?.subject; // => 'third-party'
 * ```
 */
export const PersonOfConcern = record({
  id: identifier({ label: 'Person of concern', category: 'reference', subject: 'third-party' }),
  name: optional(shortText({ label: 'Name', category: 'identity', subject: 'third-party' })),
  relationToClient: shortText({ label: 'Relation', category: 'family-and-network', subject: 'third-party' }),
  situation: freeText({
    label: 'Situation',
    category: 'security',
    subject: 'third-party',
    mayContain: ['identity', 'whereabouts', 'beliefs', 'offences', 'health', 'family-and-network'],
    sources: ['CS-3.13-02'],
  }),
});
export interface PersonOfConcern extends RecordOf<typeof PersonOfConcern> {}
