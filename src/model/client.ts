import {
  day,
  freeText,
  identifier,
  list,
  optional,
  type RecordOf,
  record,
  shortText,
  term,
} from '../record/index.js';
import { ideologies } from '../vocabulary/index.js';
import { RelatedPerson } from './related-person.js';

/**
 * The person whose case it is. The word is client where participation is voluntary and beneficiary where it is
 * mandated (CS-1.2-06, CS-1.2-07); the record is the same, and the nature of participation belongs to the case.
 * In a family-support case the client is the worried person.
 *
 * @example
 * ```ts
 * import { Client } from 'exit-work/model';
 *
 * Client.parse({ id: 'c-1', givenName: 'Sam', familyName: 'Sample' }).id; // => 'c-1'
 * ```
 */
export const Client = record({
  id: identifier({ label: 'Client', category: 'reference', subject: 'client' }),
  givenName: shortText({ label: 'Given name', category: 'identity', subject: 'client' }),
  familyName: shortText({ label: 'Family name', category: 'identity', subject: 'client' }),
  dateOfBirth: optional(day({ label: 'Date of birth', category: 'identity', subject: 'client' })),
  telephone: optional(shortText({ label: 'Telephone', category: 'contact', subject: 'client' })),
  address: optional(
    shortText({ label: 'Address', category: 'whereabouts', subject: 'client', sources: ['WO-1.5-02'] }),
  ),
  ideology: optional(
    term(ideologies, {
      label: 'Ideology left',
      category: 'beliefs',
      subject: 'client',
      sources: ['CS-3.2-02'],
    }),
  ),
  offenceHistory: optional(
    freeText({
      label: 'Offence history',
      category: 'offences',
      subject: 'client',
      mayContain: ['identity', 'whereabouts', 'family-and-network', 'undisclosed-offences'],
    }),
  ),
  relatedPersons: optional(list<RelatedPerson>(RelatedPerson)),
});
export interface Client extends RecordOf<typeof Client> {}
