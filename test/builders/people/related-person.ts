import type { RelatedPerson } from 'exit-work/model';

/** A relative whose influence is good. */
export function sister(overrides: Partial<RelatedPerson> = {}): RelatedPerson {
  return {
    id: 'rel-1',
    name: 'Robin Sample',
    relation: 'sister',
    telephone: '030 0000 0002',
    influence: 'good',
    ...overrides,
  };
}

/** A tie that stands in the way of the exit. */
export function friendFromTheScene(overrides: Partial<RelatedPerson> = {}): RelatedPerson {
  return { id: 'rel-2', name: 'Toni Test', relation: 'friend', influence: 'harmful', ...overrides };
}
