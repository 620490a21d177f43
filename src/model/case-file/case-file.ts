import { identifier, list, one, optional, type RecordOf, record, shortText } from '../../schema/index.js';
import { AccessRestriction, SecurityConcern } from '../access/index.js';
import { Classification, HousingDecision, NeedsAssessment, RiskAssessment } from '../assessment/index.js';
import { CaseConference, SocialNetConference } from '../conference/index.js';
import { Organisation } from '../organisation/index.js';
import {
  Approval,
  Participation,
  ProgrammeSuitability,
  participationMatchesOpening,
  participationsFollow,
  Referral,
} from '../participation/index.js';
import { Client, PersonOfConcern, Tandem, TeamMember } from '../people/index.js';
import { FamilySupportPlan, InterventionPlan } from '../plan/index.js';
import { AftercarePlan, ClosureEvaluation, ReleasePlan, releaseNeedsCustody } from '../release/index.js';
import {
  BehaviourObservation,
  BiographicalArtefact,
  Incident,
  MediaEngagement,
  ProgressReport,
  RapportNote,
  SessionRecord,
} from '../sessions/index.js';
import { Consent, guardiansDecideInTheirTime } from '../sharing/index.js';
import { CaseEvent, OpeningEvent } from './case-event.js';

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
 * import { CaseFile } from 'exit-work/model';
 * import { leavesOf } from 'exit-work/schema';
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
