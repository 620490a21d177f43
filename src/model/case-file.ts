import { identifier, list, one, optional, type RecordOf, record, shortText } from '../record/index.js';
import { AccessRestriction } from './access-restriction.js';
import { AftercarePlan } from './aftercare-plan.js';
import { Approval } from './approval.js';
import { BehaviourObservation } from './behaviour-observation.js';
import { BiographicalArtefact } from './biographical-artefact.js';
import { CaseConference } from './case-conference.js';
import { CaseEvent, OpeningEvent } from './case-event.js';
import { Classification } from './classification.js';
import { Client } from './client.js';
import { ClosureEvaluation } from './closure-evaluation.js';
import { Consent } from './consent.js';
import { FamilySupportPlan } from './family-support-plan.js';
import { guardiansDecideInTheirTime } from './guardian-consent-rules.js';
import { HousingDecision } from './housing-decision.js';
import { Incident } from './incident.js';
import { InterventionPlan } from './intervention-plan.js';
import { MediaEngagement } from './media-engagement.js';
import { NeedsAssessment } from './needs-assessment.js';
import { Organisation } from './organisation.js';
import { Participation } from './participation.js';
import { participationMatchesOpening, participationsFollow } from './participation-history-rules.js';
import { PersonOfConcern } from './person-of-concern.js';
import { ProgrammeSuitability } from './programme-suitability.js';
import { ProgressReport } from './progress-report.js';
import { RapportNote } from './rapport-note.js';
import { Referral } from './referral.js';
import { releaseNeedsCustody } from './release-needs-custody.js';
import { ReleasePlan } from './release-plan.js';
import { RiskAssessment } from './risk-assessment.js';
import { SecurityConcern } from './security-concern.js';
import { SessionRecord } from './session-record.js';
import { SocialNetConference } from './social-net-conference.js';
import { Tandem } from './tandem.js';
import { TeamMember } from './team-member.js';

const file = { category: 'case-administration', subject: 'client' } as const;

/** Which programme, in which version, a case follows. */
export const ProgrammeReference = record(
  {
    id: identifier({ label: 'Programme', ...file }),
    version: shortText({ label: 'Version', ...file }),
  },
  {
    title: 'Programme followed',
    meaning: 'Which programme, in which version, a case follows.',
    sources: ['CS-3.1-02'],
  },
);
export interface ProgrammeReference extends RecordOf<typeof ProgrammeReference> {}

/**
 * Everything that is held of one case: the people, the records, and the events in the order in which they were
 * entered. The file is what the practice review reads and what two organisations exchange.
 *
 * Lists that every case has are required and may be empty; lists that only some cases have may be left out. Whether
 * its references lead somewhere, `checkReferences` says.
 *
 * @example
 * ```ts
 * import { CaseFile, leavesOf } from 'exit-work/model';
 *
 * leavesOf(CaseFile).every((leaf) => leaf.annotation !== undefined); // => true
 * ```
 */
export const CaseFile = record(
  {
    id: identifier({ label: 'Case', category: 'reference', subject: 'client' }),
    programme: one<ProgrammeReference>(ProgrammeReference),
    client: one<Client>(Client),
    participation: one<Participation>(Participation),
    earlierParticipations: optional(list<Participation>(Participation)),
    personOfConcern: optional<PersonOfConcern>(PersonOfConcern),
    organisations: list<Organisation>(Organisation),
    team: list<TeamMember>(TeamMember),
    tandems: optional(list<Tandem>(Tandem)),
    accessRestrictions: optional(list<AccessRestriction>(AccessRestriction)),
    suitabilityChecks: optional(list<ProgrammeSuitability>(ProgrammeSuitability)),
    needsAssessments: list<NeedsAssessment>(NeedsAssessment),
    riskAssessments: list<RiskAssessment>(RiskAssessment),
    classifications: optional(list<Classification>(Classification)),
    housingDecisions: optional(list<HousingDecision>(HousingDecision)),
    interventionPlans: list<InterventionPlan>(InterventionPlan),
    familySupportPlans: optional(list<FamilySupportPlan>(FamilySupportPlan)),
    sessions: list<SessionRecord>(SessionRecord),
    rapportNotes: optional(list<RapportNote>(RapportNote)),
    observations: optional(list<BehaviourObservation>(BehaviourObservation)),
    biographicalArtefacts: optional(list<BiographicalArtefact>(BiographicalArtefact)),
    conferences: list<CaseConference>(CaseConference),
    socialNetConferences: optional(list<SocialNetConference>(SocialNetConference)),
    securityConcerns: optional(list<SecurityConcern>(SecurityConcern)),
    incidents: optional(list<Incident>(Incident)),
    consents: list<Consent>(Consent),
    referrals: list<Referral>(Referral),
    releasePlans: list<ReleasePlan>(ReleasePlan),
    aftercarePlans: list<AftercarePlan>(AftercarePlan),
    progressReports: optional(list<ProgressReport>(ProgressReport)),
    mediaEngagements: optional(list<MediaEngagement>(MediaEngagement)),
    approvals: optional(list<Approval>(Approval)),
    closureEvaluations: list<ClosureEvaluation>(ClosureEvaluation),
    opening: one<OpeningEvent>(OpeningEvent),
    events: list<CaseEvent>(CaseEvent),
  },
  {
    title: 'Case file',
    meaning: 'Everything that is held of one case: the people, the records and the events.',
    sources: ['CS-3.8-04', 'WO-6.2-03'],
    rules: [
      releaseNeedsCustody,
      participationMatchesOpening,
      participationsFollow,
      guardiansDecideInTheirTime,
    ],
  },
);
export interface CaseFile extends RecordOf<typeof CaseFile> {}
