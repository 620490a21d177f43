import type { ProgrammeDesign } from '../../../model/index.js';

/**
 * What the sources say of exit work in an open setting in general (CS-3.4-01). An application fills in what it has
 * decided itself: ages, groups aimed at, the place of ideology, what counts as a case and as success (MG-2.1-01, CS-3.10-01,
 * CS-3.6-02).
 */
export const openSettingDesign: ProgrammeDesign = {
  // CS-1.2-08, CS-1.1-08
  preventionLevel: 'tertiary',
  functions: ['stand-alone-exit-work'],
  // EU-2-06, EU-2-11: ownership and trust; the words are ours.
  theoryOfChange:
    'Leaving is the client’s own doing. A worker who is trusted can support it: by standing alongside in daily life, by strengthening ties that carry without the group, and by asking questions that the group never allowed.',
  // EU-4-01, CS-1.2-04
  expectedChange:
    'The client leaves the group and its violence, and finds a place in life that does not need it',
  // CS-3.2-01
  ideologyScope: 'independent',
  // CS-1.2-05, CS-3.4-03, CS-3.4-01
  targetGroup:
    'People inside or outside the justice system who belong to an extremist group or have decided to leave one, and who are at least ready to consider leaving.',
  involvement: ['currently-involved', 'attempted-traveller', 'returned-fighter', 'decided-to-leave'],
  legalStatuses: ['none', 'convicted-prisoner', 'probationer'],
  // NR-1-13, CS-3.4-03
  willingnessRequired: true,
  // MG-2.1-01
  announcedTo: ['clients', 'partners'],
  // CS-3.2-04
  secondaryAudiences: ['relatives', 'friends', 'professionals'],
  // MG-2.1-06, CS-3.4-05
  accessPath: 'client-first',
  contactApproach: 'passive',
  // CS-3.4-02, CS-3.12-05, NR-1-03
  channels: ['in-person', 'telephone', 'chat', 'e-mail'],
  // CS-3.4-03, CS-3.4-07, CS-4.4-03, CS-2.3-03
  referralSources: [
    'client',
    'family',
    'police',
    'prison-staff',
    'probation-staff',
    'prosecutor',
    'school',
    'municipality',
    'social-worker',
    'mental-health-provider',
    'employer',
  ],
  // CS-4.4-05
  referralTargets: ['social-welfare-agency', 'health-provider', 'employment-service', 'education-provider'],
  // CS-3.4-09, CS-2.3-01; CS-2.3-04 says it of one programme, LSE
  independentOfState: true,
  judicialOversight: false,
  // CS-4.4-02, WO-1.6-03
  cooperationForm: 'ad-hoc',
  partnerKinds: ['police', 'prison', 'probation-service', 'municipality', 'social-welfare-agency'],
  // CS-3.6-04
  level: 'individual',
  formats: ['individual'],
  // CS-3.7-01 to CS-3.7-08
  needsAreas: ['functional-reintegration', 'social-reintegration', 'cognitive', 'mental-health', 'security'],
  // EU-2-01
  approaches: ['working-alliance'],
  // CS-3.11-02
  methods: [
    'psychosocial-counselling',
    'psychological-counselling',
    'psychotherapeutic-counselling',
    'systemic-counselling',
    'mentorship',
    'motivational-interviewing',
    'biographical-work',
  ],
  // CS-3.8-03
  services: [
    'transport',
    'relocation',
    'housing',
    'employment',
    'tattoo-removal',
    'errands',
    'psychosocial-support',
    'counselling',
    'skills-training',
  ],
  // CS-3.9-01
  professions: [
    'social-educator',
    'social-scientist',
    'psychologist',
    'systemic-counsellor',
    'social-worker',
  ],
};
