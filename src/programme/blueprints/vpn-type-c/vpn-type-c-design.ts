import type { ProgrammeDesign } from '../../../model/index.js';

/** What the sources say of the prison programmes of Violence Prevention Network; no official description. */
export const vpnTypeCDesign: ProgrammeDesign = {
  // CS-1.2-08
  preventionLevel: 'tertiary',
  functions: ['stand-alone-exit-work'],
  // CS-3.11-08; the words are ours.
  theoryOfChange:
    'Who is accepted as a person can look at what they did without excuses. Understanding how it came about, knowing what one wants from life, and having people who do one good make another life possible.',
  expectedChange:
    'The client understands and answers for past acts, and has goals and ties for a life after prison',
  // CS-3.5-07, CS-3.5-11: one person who stays.
  changeMechanism: 'One case manager from the sentence through release to long after it',
  // CS-2.2-04
  ideologyScope: 'specific',
  ideologies: ['right-wing', 'islamist'],
  // CS-2.2-04, CS-3.5-06
  targetGroup:
    'People in prison who committed offences with a right-wing or islamist motive or are highly radicalised, among them people back from war zones; explicitly women and girls as well.',
  genderFocus: ['female'],
  genderSpecificApproach:
    'Roles in radicalisation differ by gender, so women and girls are addressed in their own right',
  involvement: ['currently-involved', 'returned-fighter'],
  // CS-3.5-03, CS-3.5-06
  legalStatuses: ['convicted-prisoner', 'probationer'],
  // CS-3.3-01, NR-1-13: the general standard
  willingnessRequired: true,
  channels: ['in-person'],
  // CS-4.5-03, CS-4.5-06, CS-4.5-14, CS-4.5-17
  cooperationForm: 'systemic-multi-agency',
  partnerKinds: ['prison', 'probation-service', 'security-service', 'municipality'],
  reportingChannels: [
    'case conferences of all professionals on the case, without identity where that is enough',
  ],
  // CS-3.5-09, CS-3.5-10, CS-3.5-11
  followUpStandard:
    'Intensive for the first six to twelve months after release, then less often, then on call',
  // CS-3.11-08
  level: 'combined',
  formats: ['individual', 'group'],
  // CS-3.5-29
  needsAreas: ['functional-reintegration', 'social-reintegration'],
  // CS-3.11-06, CS-3.11-08
  methods: ['education-of-responsibility', 'biographical-work'],
  // CS-3.5-29
  services: ['transport', 'housing', 'employment', 'financial-aid', 'network-building'],
  // CS-3.5-07
  teamRoles: ['case-manager'],
};
