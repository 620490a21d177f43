import type { CircleMember } from 'exit-work/model';

/** The client at the client’s own conference. */
export function clientInTheCircle(overrides: Partial<CircleMember> = {}): CircleMember {
  return { circle: 'client', name: 'Sam Sample', ...overrides };
}

/** A relative whom the circle knows by name. */
export function sisterInTheCircle(overrides: Partial<CircleMember> = {}): CircleMember {
  return { circle: 'family', name: 'Robin Sample', tie: 'sister', ...overrides };
}

/** {@link sister}, whom the file knows: she is referred to, not named. */
export function relatedPersonInTheCircle(overrides: Partial<Omit<CircleMember, 'name'>> = {}): CircleMember {
  return { circle: 'family', personId: 'rel-1', ...overrides };
}

export function professionalInTheCircle(overrides: Partial<CircleMember> = {}): CircleMember {
  return { circle: 'professional', name: 'Alex Example', ...overrides };
}
