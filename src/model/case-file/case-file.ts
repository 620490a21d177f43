import {
  arrayOf,
  identifier,
  nested,
  optional,
  type RecordOf,
  record,
  shortText,
} from '../../schema/index.js';
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
    programme: nested<ProgrammeReference>(ProgrammeReference),
    client: nested<Client>(Client),
    participation: nested<Participation>(Participation),
    earlierParticipations: optional(arrayOf<Participation>(Participation)),
    personOfConcern: optional<PersonOfConcern>(PersonOfConcern),
    organisations: arrayOf<Organisation>(Organisation),
    team: arrayOf<TeamMember>(TeamMember),
    tandems: optional(arrayOf<Tandem>(Tandem)),
    accessRestrictions: optional(arrayOf<AccessRestriction>(AccessRestriction)),
    suitabilityChecks: optional(arrayOf<ProgrammeSuitability>(ProgrammeSuitability)),
    needsAssessments: arrayOf<NeedsAssessment>(NeedsAssessment),
    riskAssessments: arrayOf<RiskAssessment>(RiskAssessment),
    classifications: optional(arrayOf<Classification>(Classification)),
    housingDecisions: optional(arrayOf<HousingDecision>(HousingDecision)),
    interventionPlans: arrayOf<InterventionPlan>(InterventionPlan),
    familySupportPlans: optional(arrayOf<FamilySupportPlan>(FamilySupportPlan)),
    sessions: arrayOf<SessionRecord>(SessionRecord),
    rapportNotes: optional(arrayOf<RapportNote>(RapportNote)),
    observations: optional(arrayOf<BehaviourObservation>(BehaviourObservation)),
    biographicalArtefacts: optional(arrayOf<BiographicalArtefact>(BiographicalArtefact)),
    conferences: arrayOf<CaseConference>(CaseConference),
    socialNetConferences: optional(arrayOf<SocialNetConference>(SocialNetConference)),
    securityConcerns: optional(arrayOf<SecurityConcern>(SecurityConcern)),
    incidents: optional(arrayOf<Incident>(Incident)),
    consents: arrayOf<Consent>(Consent),
    referrals: arrayOf<Referral>(Referral),
    releasePlans: arrayOf<ReleasePlan>(ReleasePlan),
    aftercarePlans: arrayOf<AftercarePlan>(AftercarePlan),
    progressReports: optional(arrayOf<ProgressReport>(ProgressReport)),
    mediaEngagements: optional(arrayOf<MediaEngagement>(MediaEngagement)),
    approvals: optional(arrayOf<Approval>(Approval)),
    closureEvaluations: arrayOf<ClosureEvaluation>(ClosureEvaluation),
    opening: nested<OpeningEvent>(OpeningEvent),
    events: arrayOf<CaseEvent>(CaseEvent),
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
