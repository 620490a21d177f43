import type { ProgrammeDesign } from '../../../model/index.js';
import { pairsPillars } from './pairs-pillars.js';

/** What the sources say of PAIRS, the French programme of support on probation; no official description. */
export const pairsDesign: ProgrammeDesign = {
  // CS-1.2-08
  preventionLevel: 'tertiary',
  functions: ['stand-alone-exit-work'],
  // CS-2.4-01, CS-3.5-22, CS-3.5-23, CS-3.5-24; the words are ours.
  theoryOfChange:
    'After prison, life has to be learnt again: a flat, work, company and a peace of mind that lasts. Debate and study with somebody who knows the faith give room for views of one’s own.',
  expectedChange: 'Participants find back into life after prison',
  // CS-3.5-25, CS-3.5-26
  changeMeasure: 'Monthly meetings with the probation officer and quarterly reports, read together',
  // CS-3.2-02, CS-3.5-21
  ideologyScope: 'specific',
  ideologies: ['islamist'],
  // CS-3.10-01
  ideologicalComponent: 'central',
  ideologyMeasures: ['inter-faith-debate', 'visit', 'text-study'],
  // CS-2.4-01, CS-3.5-21
  targetGroup:
    'People convicted of terrorist offences, or radicalised while convicted of others, who are on probation after prison.',
  // CS-3.5-03, CS-3.3-02
  legalStatuses: ['probationer', 'convicted-prisoner'],
  channels: ['in-person'],
  // CS-3.3-02: most by order of a court, some of their own will
  referralSources: ['court', 'client'],
  // CS-3.3-03
  sanctions: ['loss-of-condition'],
  // CS-2.4-02, CS-3.5-25
  partnerKinds: ['prison', 'probation-service', 'civil-society-organisation'],
  // CS-3.5-25, CS-3.5-26
  reportingChannels: [
    'quarterly report by the programme',
    'monthly meeting of participant and probation officer',
  ],
  // CS-2.4-01
  level: 'combined',
  formats: ['individual', 'group'],
  hoursPerWeek: 20,
  duration: { longestMonths: 18 },
  needsAreas: ['functional-reintegration', 'social-reintegration', 'mental-health', 'cognitive'],
  pillars: pairsPillars,
  // CS-3.5-24
  methods: ['religious-mediation', 'group-activity', 'psychological-counselling', 'practical-support'],
  // CS-3.5-22
  services: ['housing', 'errands', 'employment', 'everyday-skills'],
  professions: ['social-worker', 'psychologist', 'islam-scholar'],
  teamRoles: ['psychologist', 'religious-expert'],
};
