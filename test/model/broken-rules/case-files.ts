import * as made from '../../builders/index.js';
import type { BrokenRecord } from './broken-record.js';

const atLiberty = made.openedCaseFile({ opening: made.openedByClient({ custody: 'community' }) });

/** The guardian consented on 5 February 2030. */
const guarded = made.openedCaseFile({ client: made.minorClient(), consents: [made.consentOfGuardian()] });
const notTheirTime = 'expected a guardian whose time it was; outside of it the client decides alone';
const otherTrack =
  'expected a nature of the track on which the case was opened; one that changed later goes into `participation`, the earlier one into `earlierParticipations`';

/** What can never be true of closure and of a case file as a whole. */
export const brokenCaseFiles: readonly BrokenRecord[] = [
  [
    'a goal has two outcomes',
    'ClosureEvaluation',
    made.closureEvaluation(),
    { goalOutcomes: [made.reachedGoal(), made.reachedGoal({ outcome: 'given-up' })] },
    'goalOutcomes[1].goalId',
    'is given before in this list; expected each once',
  ],
  [
    'an objective has two outcomes',
    'ClosureEvaluation',
    made.closureEvaluation(),
    {
      objectiveOutcomes: [
        { objective: 'disengagement', outcome: 'reached' },
        { objective: 'disengagement', outcome: 'not-reached' },
      ],
    },
    'objectiveOutcomes[1].objective',
    'is given before in this list; expected each once',
  ],
  [
    'a release is planned for a client who was never in custody',
    'CaseFile',
    atLiberty,
    { releasePlans: [made.releasePlan()] },
    'releasePlans[0]',
    'expected no release plan for a client who was never in custody; remove it, or add the time in custody',
  ],
  [
    'a voluntary case has a participation by order',
    'CaseFile',
    atLiberty,
    { participation: made.courtOrderedParticipation() },
    'participation.nature',
    otherTrack,
  ],
  [
    'a mandated case has a voluntary participation',
    'CaseFile',
    made.mandatedCaseFile(),
    { participation: made.voluntaryParticipation() },
    'participation.nature',
    otherTrack,
  ],
  [
    'a voluntary case began by order',
    'CaseFile',
    atLiberty,
    {
      earlierParticipations: [
        made.courtOrderedParticipation({ since: '2029-01-08', until: '2029-12-31' }),
        made.voluntaryParticipation({ since: '2029-12-31', until: '2030-01-08' }),
      ],
    },
    'earlierParticipations[0].nature',
    otherTrack,
  ],
  [
    'an earlier participation goes on',
    'CaseFile',
    atLiberty,
    { earlierParticipations: [made.voluntaryParticipation({ since: '2029-01-08' })] },
    'earlierParticipations[0].until',
    'expected the day on which it ended, not after the next participation began',
  ],
  [
    'an earlier participation ends after the next begins',
    'CaseFile',
    atLiberty,
    {
      earlierParticipations: [
        made.voluntaryParticipation({ since: '2029-01-08', until: '2029-06-02' }),
        made.voluntaryParticipation({ since: '2029-06-01', until: '2030-01-08' }),
      ],
    },
    'earlierParticipations[0].until',
    'expected the day on which it ended, not after the next participation began',
  ],
  [
    'a guardian consents before becoming one',
    'CaseFile',
    guarded,
    { client: made.minorClient({ guardians: [made.guardianOfMinor({ from: '2030-02-07' })] }) },
    'consents[0].guardianId',
    notTheirTime,
  ],
  [
    'a guardian consents after ceasing to be one',
    'CaseFile',
    guarded,
    { client: made.minorClient({ guardians: [made.guardianOfMinor({ until: '2030-02-03' })] }) },
    'consents[0].guardianId',
    notTheirTime,
  ],
  [
    'a guardian stands beside a client before becoming one',
    'CaseFile',
    made.openedCaseFile({
      client: made.adultUnderGuardianship(),
      consents: [made.consentBesideGuardian()],
    }),
    {
      client: made.adultUnderGuardianship({
        guardians: [made.guardianOfIncapacitatedAdult({ from: '2030-02-07' })],
      }),
    },
    'consents[0].guardianId',
    notTheirTime,
  ],
  [
    'a parent consents for somebody of twenty-five',
    'CaseFile',
    guarded,
    {
      client: made.minorClient({
        dateOfBirth: '2005-01-01',
        guardians: [made.guardianOfMinor({ from: '2005-01-01' })],
      }),
    },
    'consents[0].guardianId',
    notTheirTime,
  ],
  [
    'an evaluation at the end before the beginning',
    'CaseFile',
    made.caseFile(),
    { closureEvaluations: [made.closureEvaluation({ evaluatedOn: '2029-12-01' })] },
    'closureEvaluations[0].evaluatedOn',
    'expected a time that is not before `opening.instant`',
  ],
  [
    'a case before the birth of its client',
    'CaseFile',
    {
      ...made.openedCaseFile({
        participation: made.voluntaryParticipation({ since: '2031-06-01', informedOn: '2031-06-01' }),
      }),
    },
    { client: made.client({ dateOfBirth: '2031-05-05' }) },
    'opening.instant',
    'expected a time that is not before `client.dateOfBirth`',
  ],
];
