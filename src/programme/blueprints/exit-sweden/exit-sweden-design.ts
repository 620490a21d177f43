import type { ProgrammeDesign } from '../../../model/index.js';

/** What the sources say of Exit Sweden; no official description. */
export const exitSwedenDesign: ProgrammeDesign = {
  // CS-1.2-08
  preventionLevel: 'tertiary',
  functions: ['stand-alone-exit-work'],
  // CS-3.11-03, CS-3.11-04; the words are ours.
  theoryOfChange:
    'Somebody who has left before is believed. Together with a professional, who knows how to help, such a mentor shows that another life is possible; a first meeting without judgement and talk without an agenda open the door.',
  expectedChange: 'The client leaves the movement and finds a place in society',
  changeMechanism: 'A tandem that joins the skills of a profession to the credibility of having been there',
  // CS-2.1-03; of returned fighters the source names no ideology.
  ideologyScope: 'specific',
  ideologies: ['right-wing'],
  // CS-2.1-03, CS-3.4-03
  targetGroup:
    'People who want to leave a right-wing extremist movement and, since 2020, people who have come back from war zones as fighters.',
  involvement: ['currently-involved', 'decided-to-leave', 'returned-fighter'],
  // CS-3.4-01
  legalStatuses: ['none', 'convicted-prisoner', 'probationer'],
  // CS-3.4-03
  willingnessRequired: true,
  // MG-2.1-06, CS-3.4-05, CS-3.4-06
  accessPath: 'client-first',
  contactApproach: 'passive',
  channels: ['in-person'],
  referralSources: ['client'],
  // CS-4.3-08
  partnerKinds: ['civil-society-organisation'],
  reportingChannels: ['meetings of a network of authorities, private bodies and other organisations'],
  // CS-3.6-04
  level: 'individual',
  formats: ['individual'],
  // CS-3.11-03, WO-4.11-01
  interventions: ['psychosocial', 'former-involvement'],
  methods: ['mentorship'],
  services: ['psychosocial-support'],
  // CS-2.1-03, CS-3.11-04
  professions: ['therapist', 'social-educator', 'social-worker', 'psychologist'],
  teamRoles: ['case-manager', 'counsellor', 'former'],
};
