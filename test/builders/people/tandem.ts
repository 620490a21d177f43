import type { Tandem } from 'exit-work/model';

/** A professional, who manages the case, and a former. */
export function tandemOfTwo(overrides: Partial<Tandem> = {}): Tandem {
  return {
    id: 't-1',
    professionalId: 'm-manager',
    formerId: 'm-former',
    caseManagerId: 'm-manager',
    from: '2030-01-29',
    ...overrides,
  };
}

export function tandemManagedByFormer(overrides: Partial<Tandem> = {}): Tandem {
  return tandemOfTwo({ caseManagerId: 'm-former', ...overrides });
}
