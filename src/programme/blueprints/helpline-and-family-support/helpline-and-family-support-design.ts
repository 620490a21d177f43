import type { ProgrammeDesign } from '../../../model/index.js';

/**
 * What the sources say of the German advice centre, its helpline and the organisations to which it refers families; no
 * official description.
 */
export const helplineAndFamilySupportDesign: ProgrammeDesign = {
  // CS-1.2-09; for families of those at risk it is secondary as well (CS-3.13-18).
  preventionLevel: 'tertiary',
  // CS-2.2-07, CS-2.2-08, CS-2.2-03
  functions: ['helpline', 'counselling-of-concerned-people', 'stand-alone-exit-work'],
  // CS-3.13-06 to CS-3.13-11; the words are ours.
  theoryOfChange:
    'Families are often the last tie outside the group. Who understands what is going on, has somebody to talk to and can speak without quarrelling keeps that tie, and through it people who do the relative good can come in.',
  expectedChange: 'Talk within the family goes on, and ties outside the group are found and brought in',
  changeMechanism: 'Knowledge, relief and other ways of talking and setting limits',
  // CS-2.2-07, CS-2.2-03
  ideologyScope: 'specific',
  ideologies: ['islamist'],
  // CS-3.13-01, CS-3.13-02, CS-3.13-03
  targetGroup:
    'Relatives, friends and others close to somebody who is radicalising, belongs to a militant group, or plans to travel or has travelled to a war zone.',
  // CS-3.2-04, CS-3.13-17
  secondaryAudiences: ['relatives', 'friends', 'professionals'],
  // MG-2.1-06, CS-2.2-07, CS-3.13-14
  accessPath: 'low-threshold',
  contactApproach: 'passive',
  channels: ['telephone', 'in-person'],
  referralSources: ['family'],
  // CS-2.2-08
  referralTargets: ['civil-society-organisation'],
  // CS-3.13-13, CS-3.13-15; the line itself is run by the state (CS-2.2-07).
  freeOfCharge: true,
  confidential: true,
  independentOfState: false,
  // CS-2.2-08
  cooperationForm: 'case-based',
  partnerKinds: ['civil-society-organisation'],
  reportingChannels: ['handover to a qualified organisation in the same area'],
  // CS-3.13-05
  level: 'combined',
  formats: ['individual', 'group', 'family'],
  methods: ['family-counselling', 'other: practising to talk without confrontation'],
  // CS-3.13-08
  services: ['family-counselling', 'psychosocial-support'],
  // CS-2.2-07, CS-2.2-03
  teamRoles: ['helpline-adviser', 'counsellor'],
};
