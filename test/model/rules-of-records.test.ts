import { check } from 'exit-work/kernel';
import {
  AftercarePlan,
  CaseConference,
  CaseEvent,
  Consent,
  InterventionPlan,
  NeedsAssessment,
  OpeningEvent,
  ReleasePlan,
  RiskAssessment,
  SessionRecord,
  SharingAgreement,
} from 'exit-work/model';
import { expect, it } from 'vitest';
import type * as z from 'zod';
import * as made from '../builders/index.js';
import { issuesOf } from '../kernel/issue/issue-style.js';

const goal = made.housingGoal();

it.each<[string, z.core.$ZodType, object, string]>([
  ['a plan has a goal', InterventionPlan, { ...made.agreedPlan(), goals: [] }, 'goals'],
  [
    'a plan says whether it is agreed',
    InterventionPlan,
    { ...made.agreedPlan(), clientAgreement: {} },
    'clientAgreement.outcome',
  ],
  [
    'who does not agree says why',
    InterventionPlan,
    { ...made.agreedPlan(), clientAgreement: { outcome: 'not-agreed' } },
    'clientAgreement.reason',
  ],
  [
    'an agreement has a day',
    InterventionPlan,
    { ...made.agreedPlan(), clientAgreement: { outcome: 'agreed' } },
    'clientAgreement.agreedOn',
  ],
  [
    'a goal is of a known area',
    InterventionPlan,
    { ...made.agreedPlan(), goals: [{ ...goal, area: 'housing' }] },
    'goals[0].area',
  ],
  [
    'needs are assessed from a source',
    NeedsAssessment,
    { ...made.needsAssessment(), sources: [] },
    'sources',
  ],
  [
    'somebody assessed the needs',
    NeedsAssessment,
    { ...made.needsAssessment(), assessorIds: [] },
    'assessorIds',
  ],
  [
    'an area without needs was looked at',
    NeedsAssessment,
    { ...made.needsAssessment(), cognitive: {} },
    'cognitive.needs',
  ],
  ['a risk assessment holds no score', RiskAssessment, { ...made.riskAssessment(), score: 17 }, '(root)'],
  [
    'a risk assessment names its source',
    RiskAssessment,
    { ...made.riskAssessment(), sources: [] },
    'sources',
  ],
  ['a session has a worker', SessionRecord, { ...made.heldSession(), workerIds: [] }, 'workerIds'],
  ['a session has an hour', SessionRecord, { ...made.heldSession(), heldAt: '2030-02-04' }, 'heldAt'],
  [
    'somebody takes part in a conference',
    CaseConference,
    { ...made.namedConference(), participants: [] },
    'participants',
  ],
  [
    'a consent names its recipients',
    Consent,
    { ...made.consentToJobCentre(), recipientIds: [] },
    'recipientIds',
  ],
  ['a consent names its purposes', Consent, { ...made.consentToJobCentre(), purposes: [] }, 'purposes'],
  ['a consent names its categories', Consent, { ...made.consentToJobCentre(), categories: [] }, 'categories'],
  [
    'a consent begins at an instant',
    Consent,
    { ...made.consentToJobCentre(), notBefore: '2030-02-05T10:00:00' },
    'notBefore',
  ],
  [
    'an agreement has two parties',
    SharingAgreement,
    { ...made.agreementWithJobCentre(), parties: ['o-exit'] },
    'parties',
  ],
  ['aftercare has a phase', AftercarePlan, { ...made.aftercarePlan(), phases: [] }, 'phases'],
  [
    'release has a named contact',
    ReleasePlan,
    { ...made.releasePlan(), namedContactId: '' },
    'namedContactId',
  ],
  ['an event is named by two words', CaseEvent, { ...made.caseEvent(), type: 'agreed' }, 'type'],
  ['an event is named in lower case', CaseEvent, { ...made.caseEvent(), type: 'Plan.agreed' }, 'type'],
  ['an event has no third word', CaseEvent, { ...made.caseEvent(), type: 'plan.agreed.again' }, 'type'],
  ['an event holds no content', CaseEvent, { ...made.caseEvent(), notes: 'a' }, '(root)'],
  ['a case runs on a known track', OpeningEvent, { ...made.openedByClient(), track: 'forced' }, 'track'],
])('%s', (_, schema, value, path) => {
  expect(issuesOf(check(schema, value)).map((issue) => issue.path)).toEqual([path]);
});
