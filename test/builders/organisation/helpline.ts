import type { Helpline } from 'exit-work/model';

/** A line of the state for those who worry about somebody, whatever the ideology. */
export function helplineThatRefersNobody(overrides: Partial<Helpline> = {}): Helpline {
  return {
    id: 'h-1',
    name: 'Example Line',
    operator: 'state',
    audiences: ['concerned-people'],
    coverage: 'national',
    ideologyScope: 'independent',
    tollFree: true,
    confidential: true,
    needsAssessment: true,
    refers: false,
    ...overrides,
  };
}

export function helplineThatRefers(overrides: Partial<Helpline> = {}): Helpline {
  return helplineThatRefersNobody({
    refers: true,
    referralTargets: ['civil-society-organisation'],
    ...overrides,
  });
}

export function helplineForOneIdeology(overrides: Partial<Helpline> = {}): Helpline {
  return helplineThatRefersNobody({ ideologyScope: 'specific', ideologies: ['islamist'], ...overrides });
}
