import type { Client, RelatedPerson } from 'exit-work/model';
import { sister } from './related-person.js';

/** Somebody of whom the organisation knows no more than it must. */
export function clientKnownByName(overrides: Partial<Client> = {}): Client {
  return { id: 'c-1', givenName: 'Sam', familyName: 'Sample', ...overrides };
}

/** A client with every field filled, one of each category of data. */
export function client(overrides: Partial<Client> = {}): Client {
  return {
    ...clientKnownByName(),
    dateOfBirth: '2004-02-29',
    telephone: '030 0000 0001',
    address: '1 Example Street, Sampleton',
    ideology: 'right-wing',
    offenceHistory: 'Sentenced in 2028 for a fight at a march; out on parole from March 2030.',
    relatedPersons: [sister()],
    ...overrides,
  };
}

export function clientWithRelatives(...relatedPersons: RelatedPerson[]): Client {
  return client({ relatedPersons });
}
