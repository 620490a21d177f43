import type { Client, RelatedPerson } from 'exit-work/model';
import { guardianOfIncapacitatedAdult, guardianOfMinor } from './guardian.js';
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

/** A child for whom the mother decides. */
export function minorClient(overrides: Partial<Client> = {}): Client {
  return clientKnownByName({ dateOfBirth: '2014-05-01', guardians: [guardianOfMinor()], ...overrides });
}

/** An adult for whom somebody decides. */
export function adultUnderGuardianship(overrides: Partial<Client> = {}): Client {
  return clientKnownByName({
    dateOfBirth: '2005-01-01',
    guardians: [guardianOfIncapacitatedAdult()],
    ...overrides,
  });
}

export function clientWithRelatives(...relatedPersons: RelatedPerson[]): Client {
  return client({ relatedPersons });
}
