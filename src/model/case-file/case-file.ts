import * as z from 'zod';
import { coded } from '../../kernel/issue/index.js';
import {
  anyNumberOf,
  arrayOf,
  field,
  identifier,
  literal,
  nested,
  noneBefore,
  optional,
  type RecordOf,
  record,
  referenceTo,
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
import { nothingBeforeBirth } from './since-birth.js';

const file = { category: 'case-administration', subject: 'client' } as const;
const organisational = { category: 'organisational', subject: 'nobody' } as const;

const versionOfFormat = z.literal(1, {
  error: coded(
    'other-case-file-version',
    'expected version 1 of the format; bring a file of another version to this one first',
  ),
});

/** Which programme, in which version, a case follows. */
export const ProgrammeReference = record(
  () => ({
    id: identifier({ label: 'Programme', ...file }),
    version: shortText({ label: 'Version', ...file }),
  }),
  {
    title: 'Programme followed',
    meaning: 'Which programme, in which version, a case follows.',
    citation: { follows: ['CS-3.1-02'] },
  },
);
export interface ProgrammeReference extends RecordOf<typeof ProgrammeReference> {}

/**
 * Everything that an organisation, `holderId`, holds of one case: the people, the records, and the events in the order in which they were
 * entered. The file is what the practice review reads and what two organisations exchange.
 *
 * A list of which there is nothing may be left out, and is where the file is read. Written in every file, if empty, are
 * the events and what narrows who may see the case: access restrictions, security concerns, and conferences, which may
 * not know who the client is. What was forgotten permits nothing, then. Whether its references lead somewhere,
 * `checkReferences` says.
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
  () => ({
    format: literal('exit-work/case-file', { label: 'Format', ...organisational }),
    formatVersion: field(versionOfFormat, { label: 'Version of the format', ...organisational }),
    id: identifier({ label: 'Case', category: 'reference', subject: 'client' }),
    holderId: referenceTo('organisations', { label: 'Holder', ...file }),
    programme: nested<ProgrammeReference>(ProgrammeReference),
    client: nested<Client>(Client),
    participation: nested<Participation>(Participation),
    earlierParticipations: anyNumberOf<Participation>(Participation),
    personOfConcern: optional<PersonOfConcern>(PersonOfConcern),
    organisations: anyNumberOf<Organisation>(Organisation),
    team: anyNumberOf<TeamMember>(TeamMember),
    tandems: anyNumberOf<Tandem>(Tandem),
    accessRestrictions: arrayOf<AccessRestriction>(AccessRestriction),
    suitabilityChecks: anyNumberOf<ProgrammeSuitability>(ProgrammeSuitability),
    needsAssessments: anyNumberOf<NeedsAssessment>(NeedsAssessment),
    riskAssessments: anyNumberOf<RiskAssessment>(RiskAssessment),
    classifications: anyNumberOf<Classification>(Classification),
    housingDecisions: anyNumberOf<HousingDecision>(HousingDecision),
    interventionPlans: anyNumberOf<InterventionPlan>(InterventionPlan),
    familySupportPlans: anyNumberOf<FamilySupportPlan>(FamilySupportPlan),
    sessions: anyNumberOf<SessionRecord>(SessionRecord),
    rapportNotes: anyNumberOf<RapportNote>(RapportNote),
    observations: anyNumberOf<BehaviourObservation>(BehaviourObservation),
    biographicalArtefacts: anyNumberOf<BiographicalArtefact>(BiographicalArtefact),
    conferences: arrayOf<CaseConference>(CaseConference),
    socialNetConferences: anyNumberOf<SocialNetConference>(SocialNetConference),
    securityConcerns: arrayOf<SecurityConcern>(SecurityConcern),
    incidents: anyNumberOf<Incident>(Incident),
    consents: anyNumberOf<Consent>(Consent),
    referrals: anyNumberOf<Referral>(Referral),
    releasePlans: anyNumberOf<ReleasePlan>(ReleasePlan),
    aftercarePlans: anyNumberOf<AftercarePlan>(AftercarePlan),
    progressReports: anyNumberOf<ProgressReport>(ProgressReport),
    mediaEngagements: anyNumberOf<MediaEngagement>(MediaEngagement),
    approvals: anyNumberOf<Approval>(Approval),
    closureEvaluations: anyNumberOf<ClosureEvaluation>(ClosureEvaluation),
    opening: nested<OpeningEvent>(OpeningEvent),
    events: arrayOf<CaseEvent>(CaseEvent),
  }),
  {
    title: 'Case file',
    meaning: 'Everything that is held of one case: the people, the records and the events.',
    citation: { follows: ['CS-3.8-04', 'WO-6.2-03'] },
    rules: [
      releaseNeedsCustody,
      participationMatchesOpening,
      participationsFollow,
      guardiansDecideInTheirTime,
      nothingBeforeBirth,
      noneBefore('opening.instant', 'closureEvaluations[].evaluatedOn'),
    ],
  },
);
export interface CaseFile extends RecordOf<typeof CaseFile> {}
