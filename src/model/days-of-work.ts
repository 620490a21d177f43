import type { DaysWithoutOrder } from './core/index.js';

/** Of what is planned, done and met over in a case. */
export const daysOfWork: Readonly<Record<string, readonly DaysWithoutOrder[]>> = {
  AftercarePlan: [
    {
      of: 'agreedOn',
      and: ['phases[].from', 'actors[].acknowledgedOn'],
      why: 'help begins where it is needed, before all is agreed',
    },
    { of: 'phases[].from', and: ['actors[].acknowledgedOn'], why: 'somebody can join while a phase goes on' },
  ],
  CaseConference: [
    {
      of: 'agreements[].dueOn',
      and: ['nextOn', 'identityReveal.revealedAt'],
      why: 'work is due before and after the next meeting',
    },
    {
      of: 'agreements[].doneOn',
      and: ['nextOn', 'identityReveal.revealedAt'],
      why: 'work is done before and after the next meeting',
    },
    {
      of: 'identityReveal.revealedAt',
      and: ['nextOn'],
      why: 'whether an identity must be revealed shows at any time',
    },
    {
      of: 'preparedWithClientOn',
      and: ['revealConditions.statedAt'],
      why: 'terms are stated before the client prepares, or with them',
    },
  ],
  CaseFile: [
    {
      of: '*',
      and: ['*'],
      why: 'each record tells of its own; what they say wrongly of each other, `checkCaseFile` finds',
    },
    {
      of: 'client.dateOfBirth',
      and: ['organisations[]', 'team[]', 'tandems[]'],
      why: 'organisations and workers are older than many a client',
    },
    {
      of: 'client.dateOfBirth',
      and: ['biographicalArtefacts[]'],
      why: 'a picture of the grandparents is older than the client',
    },
    {
      of: 'client.dateOfBirth',
      and: ['referrals[].accessGrant'],
      why: 'what an institution grants an organisation is older than the client',
    },
  ],
  ConferenceAgreement: [{ of: 'dueOn', and: ['doneOn'], why: 'work is done early, or late' }],
  Goal: [
    {
      of: 'dueOn',
      and: ['steps[].dueOn'],
      why: 'a step that is due after its goal is badly planned, and can be written down',
    },
  ],
  GoalStep: [{ of: 'status', and: ['dueOn'], why: 'steps are taken early, late or never' }],
  InterventionPlan: [
    {
      of: 'drawnUpOn',
      and: ['goals[].dueOn', 'goals[].steps[].dueOn'],
      why: 'a revised plan keeps goals whose day has passed',
    },
    {
      of: 'goals[].dueOn',
      and: ['reviewOn', 'clientAgreement.agreedOn', 'reviews[].reviewedOn'],
      why: 'goals fall due before and after a plan is agreed or looked at',
    },
    {
      of: 'goals[].steps[].dueOn',
      and: ['reviewOn', 'clientAgreement.agreedOn', 'reviews[].reviewedOn'],
      why: 'steps fall due before and after a plan is agreed or looked at',
    },
    {
      of: 'reviewOn',
      and: ['clientAgreement.agreedOn', 'reviews[].reviewedOn'],
      why: 'a review is held early or late, and a client can agree after it',
    },
    {
      of: 'clientAgreement.agreedOn',
      and: ['reviews[].reviewedOn'],
      why: 'a plan that a client has not agreed to can be reviewed',
    },
    {
      of: 'status',
      and: [
        'goals[].dueOn',
        'goals[].steps[].dueOn',
        'drawnUpOn',
        'reviewOn',
        'clientAgreement.agreedOn',
        'reviews[].reviewedOn',
      ],
      why: 'a status is set by a decision, not by a day',
    },
  ],
  ProgressReport: [
    { of: 'until', and: ['writtenOn', 'clientSawOn'], why: 'a report is written before its period is over' },
  ],
  ReleasePlan: [
    {
      of: 'releaseOn',
      and: ['firstContacts[].on'],
      why: 'a first contact is planned before the release, too; the review asks how long after',
    },
  ],
  RiskAssessment: [
    {
      of: 'validUntil',
      and: ['nextReviewOn'],
      why: 'an assessment is reviewed early, or after it is out of date',
    },
  ],
  SecurityConcern: [
    {
      of: 'raisedAt',
      and: ['measures[].from', 'measures[].until'],
      why: 'a measure that was there already protects from the next concern, too',
    },
    { of: 'resolvedAt', and: ['measures[].from', 'measures[].until'], why: 'a measure outlasts the concern' },
  ],
  SessionRecord: [
    { of: 'outcome', and: ['heldAt'], why: 'a meeting that was not held was to be held at a time' },
  ],
};
