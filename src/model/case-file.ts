import { identifier, list, optional, type RecordOf, record, shortText } from '../record/index.js';
import { AftercarePlan } from './aftercare-plan.js';
import { CaseConference } from './case-conference.js';
import { CaseEvent, OpeningEvent } from './case-event.js';
import { Client } from './client.js';
import { ClosureEvaluation } from './closure-evaluation.js';
import { Consent } from './consent.js';
import { InterventionPlan } from './intervention-plan.js';
import { NeedsAssessment } from './needs-assessment.js';
import { Organisation } from './organisation.js';
import { Participation } from './participation.js';
import { PersonOfConcern } from './person-of-concern.js';
import { Referral } from './referral.js';
import { ReleasePlan } from './release-plan.js';
import { RiskAssessment } from './risk-assessment.js';
import { SessionRecord } from './session-record.js';
import { TeamMember } from './team-member.js';

const file = { category: 'case-administration', subject: 'client' } as const;

/** Which programme, in which version, a case follows. */
export const ProgrammeReference = record({
  id: identifier({ label: 'Programme', ...file }),
  version: shortText({ label: 'Version', ...file }),
});
export interface ProgrammeReference extends RecordOf<typeof ProgrammeReference> {}

/**
 * Everything that is held of one case: the people, the records, and the events in the order in which they were
 * entered. The file is what the practice review reads and what two organisations exchange.
 *
 * @example
 * ```ts
 * import { CaseFile, leavesOf } from 'exit-work/model';
 *
 * leavesOf(CaseFile).every((leaf) => leaf.annotation !== undefined); // => true
 * ```
 */
export const CaseFile = record({
  id: identifier({ label: 'Case', category: 'reference', subject: 'client' }),
  programme: ProgrammeReference,
  client: Client,
  participation: Participation,
  personOfConcern: optional<PersonOfConcern>(PersonOfConcern),
  organisations: list<Organisation>(Organisation),
  team: list<TeamMember>(TeamMember),
  needsAssessments: list<NeedsAssessment>(NeedsAssessment),
  riskAssessments: list<RiskAssessment>(RiskAssessment),
  interventionPlans: list<InterventionPlan>(InterventionPlan),
  sessions: list<SessionRecord>(SessionRecord),
  conferences: list<CaseConference>(CaseConference),
  consents: list<Consent>(Consent),
  referrals: list<Referral>(Referral),
  releasePlans: list<ReleasePlan>(ReleasePlan),
  aftercarePlans: list<AftercarePlan>(AftercarePlan),
  closureEvaluations: list<ClosureEvaluation>(ClosureEvaluation),
  opening: OpeningEvent,
  events: list<CaseEvent>(CaseEvent),
});
export interface CaseFile extends RecordOf<typeof CaseFile> {}
