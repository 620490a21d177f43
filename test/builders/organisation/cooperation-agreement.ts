import type { CooperationAgreement } from 'exit-work/model';

export function adHocCooperation(overrides: Partial<CooperationAgreement> = {}): CooperationAgreement {
  return {
    id: 'ca-1',
    parties: ['o-exit', 'o-prison'],
    form: 'ad-hoc',
    areas: ['referral'],
    from: '2030-01-02',
    responsibilities: ['Example Exit visits, the prison opens the door'],
    ...overrides,
  };
}

/** Cooperation with all that its form demands: channels, protocols and somebody to call. */
export function caseBasedCooperation(overrides: Partial<CooperationAgreement> = {}): CooperationAgreement {
  return adHocCooperation({
    form: 'case-based',
    channels: ['telephone'],
    protocols: ['house rules of the prison'],
    contacts: ['the duty officer'],
    ...overrides,
  });
}

/** Cooperation with all that its form demands: a joint contact, coordination and a framework. */
export function systemicCooperation(overrides: Partial<CooperationAgreement> = {}): CooperationAgreement {
  return adHocCooperation({
    form: 'systemic-multi-agency',
    jointContact: 'the desk at the town hall',
    coordination: 'a meeting every month',
    framework: 'charter of Sampleton',
    ...overrides,
  });
}
