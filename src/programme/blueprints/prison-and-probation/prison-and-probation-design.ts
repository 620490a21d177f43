import type { ProgrammeDesign } from '../../../model/index.js';

/**
 * What the sources, the WayOut framework above all, advise for work in prison and on probation. What each place decides
 * itself is left out: exclusion criteria, and whether to work with single people or groups (WO-2.6-01, WO-2.8-01).
 */
export const prisonAndProbationDesign: ProgrammeDesign = {
  // CS-1.2-08
  preventionLevel: 'tertiary',
  functions: ['stand-alone-exit-work'],
  // WO-4.0-02, WO-3.0-01, WO-4.8-01, WO-5.1-03
  theoryOfChange:
    'Nobody is made to believe something else. Motivation comes from within and grows in a relationship that is credible. Interventions take up what once drew the person in; a safe network, work and housing that are prepared before release keep the change alive after it.',
  // WO-0-01
  expectedChange: 'The participant gives up violence and finds back into society',
  // WO-2.2-02, WO-5.10-03
  changeMeasure: 'Risks and needs assessed anew at regular intervals; offending after release',
  // WO-0-08, WO-4.1-01
  researchBasis: [
    'research on desistance',
    'reintegration of offenders in general',
    'social work and probation',
  ],
  // WO-4.3-01
  contextStrategy:
    'Fitted to local culture, legal tradition, the group, and the network that waits after release',
  // WO-0-03
  ideologyScope: 'independent',
  // WO-5.7-02, CS-3.10-01
  ideologicalComponent: 'need-based-external',
  // WO-2.5-01, CS-3.5-01
  targetGroup:
    'Convicted prisoners, people on probation and, less often, people detained before trial, whose offence has an extremist motive or who were radicalised in custody.',
  legalStatuses: ['pre-trial-detainee', 'convicted-prisoner', 'probationer'],
  // WO-0-03
  groupPositions: ['lower-level', 'mid-level', 'leadership'],
  sentenceLengths: ['short-term', 'long-term'],
  // MG-2.1-01
  announcedTo: ['clients', 'partners'],
  // WO-5.6-03
  secondaryAudiences: ['relatives'],
  channels: ['in-person'],
  // CS-3.4-07, CS-3.3-02
  referralSources: ['prison-staff', 'prison-social-service', 'probation-staff', 'court', 'client'],
  // WO-3.2-04, CS-3.3-03; that they are announced is for the machine to ask (WO-3.2-05).
  sanctions: ['loss-of-condition'],
  // CS-4.5-03, WO-0-02, WO-1.6-03, WO-5.2-03
  cooperationForm: 'systemic-multi-agency',
  partnerKinds: ['prison', 'probation-service', 'security-service', 'municipality', 'community-organisation'],
  // CS-4.5-06
  reportingChannels: ['regular conferences of all professionals on a case'],
  // CS-5.2-17, WO-5.1-02
  followUpStandard: 'A plan for aftercare with a long horizon, and routines that all partners know',
  followUpSetBy: 'joint',
  // EU-3-01 to EU-3-05
  needsAreas: ['functional-reintegration', 'social-reintegration', 'cognitive', 'mental-health', 'security'],
  // WO-0-08
  approaches: [
    'desistance',
    'restorative-justice',
    'systems-approach',
    'risk-assessment',
    'working-alliance',
  ],
  // WO-4.0-01
  interventions: [
    'cognitive-skills',
    'psychosocial',
    'education',
    'vocational',
    'family-and-network',
    'religious-counselling',
    'arts',
    'sports',
    'victim-contact',
    'former-involvement',
    'influential-person',
    'incentive',
  ],
  // WO-3.3-02, WO-4.4-01, WO-4.9-01
  methods: ['motivational-interviewing', 'cognitive-skills-training', 'religious-counselling'],
  // WO-5.8-01, WO-5.8-02, WO-4.6-01, WO-4.7-01, EU-3-01
  services: ['housing', 'employment', 'vocational-training', 'further-education', 'therapy-placement'],
  // WO-1.4-03
  teamRoles: ['case-manager', 'psychologist', 'former', 'religious-expert'],
};
