import { frozen } from '../kernel/frozen/index.js';
import type { DaysWithoutOrder } from './core/index.js';
import { daysOfWork } from './days-of-work.js';

/**
 * By record, the pairs of days and instants, and of a status and its days, for which no rule says what cannot be, with the
 * reason. For every other pair a rule does; a test holds the two to each other. `docs/rules-of-records.md` shows both.
 *
 * @example
 * ```ts
 * import { daysWithoutOrder } from 'exit-work/model';
 *
 * daysWithoutOrder['Consent']?.[0]?.why; // => 'nothing stands in the way of a withdrawal, whenever it comes'
 * ```
 */
export const daysWithoutOrder = /* @__PURE__ */ frozen<Readonly<Record<string, readonly DaysWithoutOrder[]>>>(
  {
    ...daysOfWork,
    Approval: [
      { of: 'outcome', and: ['requestedAt', 'decidedAt'], why: 'both outcomes are decided, and at any time' },
    ],
    Client: [
      {
        of: 'custodyHistory[].from',
        and: ['guardians[].from', 'guardians[].until'],
        why: 'custody neither begins nor ends a guardianship',
      },
      {
        of: 'custodyHistory[].until',
        and: ['guardians[].from', 'guardians[].until'],
        why: 'custody neither begins nor ends a guardianship',
      },
    ],
    Consent: [
      {
        of: 'withdrawnAt',
        and: ['notBefore', 'expires', 'noticeIssuedAt'],
        why: 'nothing stands in the way of a withdrawal, whenever it comes',
      },
      {
        of: 'status',
        and: ['notBefore', 'expires', 'noticeIssuedAt'],
        why: 'what is asked for, given or refused is so for a time to come',
      },
    ],
    FormerEngagement: [
      {
        of: 'trainedOn',
        and: ['from', 'until'],
        why: 'some are trained while they work, and between two engagements',
      },
    ],
    Mandate: [
      {
        of: 'clientToldAt',
        and: ['notBefore', 'expires'],
        why: 'a client is told before a mandate begins, or too late',
      },
    ],
    Organisation: [
      {
        of: 'vettings[].vettedOn',
        and: ['accessGrants[].grantedOn', 'accessGrants[].until'],
        why: 'who grants access does not wait for a vetting of ours',
      },
    ],
    Participation: [
      {
        of: 'informedOn',
        and: ['since', 'until', 'sanctionsAnnouncedOn', 'sanctions[].imposedOn', 'incentives[].grantedOn'],
        why: 'who was informed too late was informed; the review says that it was late',
      },
      {
        of: 'sanctionsAnnouncedOn',
        and: ['since', 'until', 'sanctions[].imposedOn', 'incentives[].grantedOn'],
        why: 'an order announces sanctions before the participation, and some are announced too late',
      },
      {
        of: 'until',
        and: ['sanctions[].imposedOn', 'incentives[].grantedOn'],
        why: 'both follow an end as well',
      },
      {
        of: 'since',
        and: ['incentives[].grantedOn', 'sanctions[].imposedOn'],
        why: 'some are granted for coming at all, or imposed for not having come before',
      },
      {
        of: 'sanctions[].imposedOn',
        and: ['incentives[].grantedOn'],
        why: 'the one does not wait for the other',
      },
    ],
    PartnerVetting: [{ of: 'result', and: ['vettedOn'], why: 'every result was found on a day' }],
    ProgrammeEvaluation: [
      { of: 'dueOn', and: ['completedOn'], why: 'an evaluation is completed early, or late' },
      { of: 'status', and: ['dueOn'], why: 'an evaluation is completed early, or late' },
    ],
    ProgrammeProfile: [
      {
        of: 'startedOn',
        and: ['evaluations[].dueOn', 'evaluations[].completedOn'],
        why: 'a design is evaluated before it starts',
      },
      {
        of: 'endsOn',
        and: ['evaluations[].dueOn', 'evaluations[].completedOn'],
        why: 'a programme is evaluated after it has ended',
      },
      {
        of: 'networks[].from',
        and: ['startedOn', 'endsOn', 'evaluations[].dueOn', 'evaluations[].completedOn'],
        why: 'a network is older or younger than a programme',
      },
      {
        of: 'networks[].until',
        and: ['startedOn', 'endsOn', 'evaluations[].dueOn', 'evaluations[].completedOn'],
        why: 'a network is older or younger than a programme',
      },
      {
        of: 'status',
        and: [
          'startedOn',
          'endsOn',
          'networks[].from',
          'networks[].until',
          'evaluations[].dueOn',
          'evaluations[].completedOn',
        ],
        why: 'a programme can end before the day that was planned',
      },
    ],
    ProgrammeSuitability: [{ of: 'result', and: ['checkedOn'], why: 'every result was found on a day' }],
    Referral: [
      {
        of: 'accessGrant.grantedOn',
        and: ['madeOn', 'answeredOn', 'outcomeReportedOn'],
        why: 'access is granted for many referrals, or for none yet',
      },
      {
        of: 'accessGrant.until',
        and: ['madeOn', 'answeredOn', 'outcomeReportedOn'],
        why: 'access is granted for many referrals, or for none yet',
      },
      {
        of: 'status',
        and: ['madeOn', 'accessGrant.grantedOn', 'accessGrant.until'],
        why: 'every referral was made on a day',
      },
    ],
    SharingAgreement: [
      {
        of: 'sensitivityDiscussedOn',
        and: ['notBefore', 'expires', 'reviewOn'],
        why: 'parties talk before, while and after they agree',
      },
      {
        of: 'reviewOn',
        and: ['notBefore', 'expires'],
        why: 'parties look at it again before it begins, and before they renew it',
      },
    ],
    TeamMember: [
      {
        of: 'roles[].from',
        and: [
          'until',
          'certifiedUntil',
          'suitability.reviewedOn',
          'formerEngagement.from',
          'formerEngagement.until',
          'formerEngagement.trainedOn',
        ],
        why: 'a role is held only while its member is on the case, whatever days it is given',
      },
      {
        of: 'roles[].until',
        and: [
          'from',
          'certifiedUntil',
          'suitability.reviewedOn',
          'formerEngagement.from',
          'formerEngagement.until',
          'formerEngagement.trainedOn',
        ],
        why: 'a role is held only while its member is on the case, whatever days it is given',
      },
      {
        of: 'certifiedUntil',
        and: [
          'from',
          'until',
          'suitability.reviewedOn',
          'formerEngagement.from',
          'formerEngagement.until',
          'formerEngagement.trainedOn',
        ],
        why: 'a certificate belongs to a person, not to a place in the team',
      },
      {
        of: 'suitability.reviewedOn',
        and: [
          'from',
          'until',
          'formerEngagement.from',
          'formerEngagement.until',
          'formerEngagement.trainedOn',
        ],
        why: 'who is to work is looked at before, and again while working',
      },
      {
        of: 'formerEngagement.from',
        and: ['from', 'until'],
        why: 'a former is engaged before and after a place in this team',
      },
      {
        of: 'formerEngagement.until',
        and: ['from', 'until'],
        why: 'a former is engaged before and after a place in this team',
      },
      {
        of: 'formerEngagement.trainedOn',
        and: ['from', 'until'],
        why: 'a former is trained before and after a place in this team',
      },
    ],
  },
);
