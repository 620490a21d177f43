import type { Client, SessionRecord } from 'exit-work/model';
import { clientKnownByName } from '../builders/index.js';

const required = { id: 'c-1', givenName: 'Sam', familyName: 'Sample' };

// Never run.
export function doesNotCompile(client: Client, session: SessionRecord): unknown[] {
  // @ts-expect-error an optional field is left out, not set to undefined
  const withUndefined: Client = { ...required, dateOfBirth: undefined };
  // @ts-expect-error nor to null
  const withNull: Client = { ...required, dateOfBirth: null };
  // @ts-expect-error nor later
  client.telephone = undefined;
  // @ts-expect-error a list neither
  session.methods = undefined;
  // @ts-expect-error a required field is there
  const withoutName: Client = { id: 'c-1', familyName: 'Sample' };
  // @ts-expect-error a field that nobody knows is not
  const withMore: Client = { ...required, shoeSize: '44' };
  // @ts-expect-error a builder does not take undefined either
  const built = clientKnownByName({ telephone: undefined });
  // @ts-expect-error a term is one of its list
  const unknownTerm: Client = { ...required, ideology: 'centrist' };
  return [withUndefined, withNull, withoutName, withMore, built, unknownTerm];
}
