import { day, identifier, optional, type RecordOf, record, shortText, term } from '../record/index.js';
import { participationNatures } from '../vocabulary/index.js';

const participating = { category: 'participation', subject: 'client' } as const;

/**
 * Why and since when the client takes part, and what they were told before they began: voluntariness without
 * transparency is none (MG-2.1-09, WO-3.2-05).
 *
 * @example
 * ```ts
 * import { Participation } from 'exit-work/model';
 *
 * Participation.safeParse({ nature: 'voluntary', since: '2030-01-07', informedOn: '2030-01-07' }).success; // => true
 * ```
 */
export const Participation = record({
  nature: term(participationNatures, {
    label: 'Nature',
    ...participating,
    sources: ['CS-3.3-01', 'CS-3.3-02'],
  }),
  since: day({ label: 'Since', ...participating }),
  until: optional(day({ label: 'Until', ...participating })),
  mandatingOrganisationId: optional(
    identifier({ label: 'Mandating authority', ...participating, sources: ['CS-3.3-02'] }),
  ),
  orderReference: optional(
    shortText({ label: 'Reference of the order', category: 'offences', subject: 'client' }),
  ),
  informedOn: optional(day({ label: 'Informed on', ...participating, sources: ['MG-2.1-09', 'CS-4.7-08'] })),
  sanctionsAnnouncedOn: optional(
    day({ label: 'Sanctions announced on', ...participating, sources: ['WO-3.2-05'] }),
  ),
});
export interface Participation extends RecordOf<typeof Participation> {}
