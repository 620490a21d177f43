import type { Availability, CooperationAgreement, Funding, Helpline, PartnerVetting } from 'exit-work/model';
import * as made from '../../builders/index.js';
import type { BrokenRecord } from './broken-record.js';

const officeHours: Availability = {
  days: ['monday'],
  from: '09:00',
  until: '17:00',
  timeZone: 'Europe/Berlin',
  outOfHours: true,
};
const cooperation: CooperationAgreement = {
  id: 'ca-1',
  parties: ['o-exit', 'o-prison'],
  form: 'ad-hoc',
  areas: ['referral'],
  from: '2030-01-02',
  responsibilities: ['Example Exit visits, the prison opens the door'],
};
const channels = ['telephone'];
const protocols = ['house rules of the prison'];
const contacts = ['the duty officer'];
const jointContact = 'the desk at the town hall';
const coordination = 'a meeting every month';
const framework = 'charter of Sampleton';
const funding: Funding = {
  id: 'f-1',
  recipientId: 'o-exit',
  source: 'donations',
  funder: 'Example Foundation',
  from: '2030-01-01',
  until: '2030-12-31',
};
const helpline: Helpline = {
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
};
const vetting: PartnerVetting = {
  vettedOn: '2030-01-02',
  vettedById: 'o-exit',
  criteria: ['credibility'],
  result: 'accepted',
};

/** What can never be true of organisations and of what they agree on. */
export const brokenOrganisations: readonly BrokenRecord[] = [
  [
    'a function of an organisation stands twice',
    'Organisation',
    made.exitOrganisation(),
    { functions: ['helpline', 'support-group', 'helpline'] },
    'functions[2]',
    'stands before in this list; expected each once',
  ],
  [
    'a civil society organisation works for profit',
    'Organisation',
    made.exitOrganisation(),
    { forProfit: true },
    'forProfit',
    'expected false for a civil society organisation; correct `kind` if it works for profit',
  ],
  [
    'access ends before it is granted',
    'AccessGrant',
    made.accessGrant(),
    { until: '2030-01-01' },
    'until',
    'expected a day that is not before `grantedOn`',
  ],
  [
    'hours end in the morning and begin in the evening',
    'Availability',
    officeHours,
    { from: '22:00', until: '06:00' },
    'until',
    'expected a time after `from`; write a night as two entries',
  ],
  [
    'hours end when they begin',
    'Availability',
    officeHours,
    { until: '09:00' },
    'until',
    'expected a time after `from`; write a night as two entries',
  ],
  [
    'cooperation ends before it begins',
    'CooperationAgreement',
    cooperation,
    { until: '2030-01-01' },
    'until',
    'expected a day that is not before `from`',
  ],
  [
    'an organisation cooperates with itself',
    'CooperationAgreement',
    cooperation,
    { parties: ['o-exit', 'o-exit'] },
    'parties[1]',
    'stands before in this list; expected each once',
  ],
  [
    'cooperation on cases has no channel',
    'CooperationAgreement',
    { ...cooperation, protocols, contacts },
    { form: 'case-based' },
    'channels',
    'expected in cooperation of the form `case-based`',
  ],
  [
    'cooperation on cases has no protocol',
    'CooperationAgreement',
    { ...cooperation, channels, contacts },
    { form: 'case-based' },
    'protocols',
    'expected in cooperation of the form `case-based`',
  ],
  [
    'cooperation on cases has nobody to call',
    'CooperationAgreement',
    { ...cooperation, channels, protocols },
    { form: 'case-based' },
    'contacts',
    'expected in cooperation of the form `case-based`',
  ],
  [
    'cooperation of a whole system has no joint contact',
    'CooperationAgreement',
    { ...cooperation, coordination, framework },
    { form: 'systemic-multi-agency' },
    'jointContact',
    'expected in cooperation of the form `systemic-multi-agency`',
  ],
  [
    'cooperation of a whole system is not coordinated',
    'CooperationAgreement',
    { ...cooperation, jointContact, framework },
    { form: 'systemic-multi-agency' },
    'coordination',
    'expected in cooperation of the form `systemic-multi-agency`',
  ],
  [
    'cooperation of a whole system has no framework',
    'CooperationAgreement',
    { ...cooperation, jointContact, coordination },
    { form: 'systemic-multi-agency' },
    'framework',
    'expected in cooperation of the form `systemic-multi-agency`',
  ],
  [
    'money is paid until before it is paid from',
    'Funding',
    funding,
    { until: '2029-12-31' },
    'until',
    'expected a day that is not before `from`',
  ],
  [
    'a helpline for certain ideologies does not say for which',
    'Helpline',
    helpline,
    { ideologyScope: 'specific' },
    'ideologies',
    'expected ideologies where `ideologyScope` is `specific`, and none elsewhere',
  ],
  [
    'a helpline for all ideologies names one',
    'Helpline',
    helpline,
    { ideologies: ['islamist'] },
    'ideologies',
    'expected ideologies where `ideologyScope` is `specific`, and none elsewhere',
  ],
  [
    'a helpline that does not refer says to whom it refers',
    'Helpline',
    helpline,
    { referralTargets: ['police'] },
    'referralTargets',
    'expected none, since `refers` is false',
  ],
  [
    'a partner is accepted on conditions that nobody names',
    'PartnerVetting',
    vetting,
    { result: 'accepted-with-conditions' },
    'conditions',
    'expected the conditions where the result is `accepted-with-conditions`, and none for others',
  ],
  [
    'a partner is accepted without conditions, on a condition',
    'PartnerVetting',
    vetting,
    { conditions: ['an audit every year'] },
    'conditions',
    'expected the conditions where the result is `accepted-with-conditions`, and none for others',
  ],
  [
    'an agreement expires before it is in force',
    'SharingAgreement',
    made.agreementWithJobCentre(),
    { expires: '2028-12-31T23:59:59+01:00' },
    'expires',
    'expected an instant that is not before `notBefore`',
  ],
  [
    'an organisation agrees with itself',
    'SharingAgreement',
    made.agreementWithJobCentre(),
    { parties: ['o-exit', 'o-exit'] },
    'parties[1]',
    'stands before in this list; expected each once',
  ],
  [
    'nothing is shown',
    'OrganisationTransparency',
    { experience: 'since 2009' },
    { experience: undefined },
    '(root)',
    'expected at least one field; leave the record out where there is nothing to say',
  ],
];
