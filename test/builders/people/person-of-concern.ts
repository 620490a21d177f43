import type { PersonOfConcern } from 'exit-work/model';

/** The son about whom a mother calls. */
export function personOfConcern(overrides: Partial<PersonOfConcern> = {}): PersonOfConcern {
  return {
    id: 'poc-1',
    name: 'Jo Sample',
    relationToClient: 'son',
    situation: 'Has new friends, hides his telephone and speaks of leaving.',
    ...overrides,
  };
}
