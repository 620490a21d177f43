import type { Participation } from 'exit-work/model';

export function voluntaryParticipation(overrides: Partial<Participation> = {}): Participation {
  return { nature: 'voluntary', since: '2030-01-08', informedOn: '2030-01-07', ...overrides };
}

/** A beneficiary whom a court obliges to take part and who was told of the sanctions. */
export function courtOrderedParticipation(overrides: Partial<Participation> = {}): Participation {
  return {
    nature: 'court-ordered',
    since: '2030-01-08',
    until: '2031-01-08',
    mandatingOrganisationId: 'o-probation',
    orderReference: 'Order 1/2030 of the court of Sampleton',
    informedOn: '2030-01-07',
    sanctionsAnnouncedOn: '2030-01-07',
    ...overrides,
  };
}
