import * as z from 'zod';
import { coded } from '../../kernel/issue/index.js';
import {
  anyNumberOf,
  arrayOf,
  field,
  filed,
  identifier,
  literal,
  name,
  nested,
  noneBefore,
  optional,
  type RecordOf,
  record,
  referenceTo,
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
import { ClearedText, Consent, EntrustedItem, guardiansDecideInTheirTime } from '../sharing/index.js';
import { CaseEvent, OpeningEvent } from './case-event.js';
import { existence } from './existence.js';
import { nothingBeforeBirth } from './since-birth.js';

const file = { category: 'case-administration', subject: 'client' } as const;
const organisational = { category: 'organisational', subject: 'nobody' } as const;

/** The version of the format that is written, and the latest that is read. */
export const caseFileVersion = 1;

const versionOfFormat = z.literal(caseFileVersion, {
  error: coded(
    'other-case-file-version',
    'expected version 1 of the format; bring a file of another version to this one first',
  ),
});

/** Which programme, in which version, a case follows. */
export const ProgrammeReference = record(
  () => ({
    id: identifier({ label: 'Programme', ...file }),
    version: name({ label: 'Version', ...file }),
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
    earlierParticipations: filed(anyNumberOf<Participation>(Participation), existence.participation),
    personOfConcern: optional<PersonOfConcern>(PersonOfConcern),
    organisations: filed(anyNumberOf<Organisation>(Organisation), existence.involved),
    team: filed(anyNumberOf<TeamMember>(TeamMember), existence.involved),
    tandems: filed(anyNumberOf<Tandem>(Tandem), existence.formers),
    accessRestrictions: filed(arrayOf<AccessRestriction>(AccessRestriction), existence.security),
    suitabilityChecks: filed(anyNumberOf<ProgrammeSuitability>(ProgrammeSuitability), existence.planned),
    needsAssessments: filed(anyNumberOf<NeedsAssessment>(NeedsAssessment), existence.ordinary),
    riskAssessments: filed(anyNumberOf<RiskAssessment>(RiskAssessment), existence.security),
    classifications: filed(anyNumberOf<Classification>(Classification), existence.security),
    housingDecisions: filed(anyNumberOf<HousingDecision>(HousingDecision), existence.offences),
    interventionPlans: filed(anyNumberOf<InterventionPlan>(InterventionPlan), existence.ordinary),
    familySupportPlans: filed(anyNumberOf<FamilySupportPlan>(FamilySupportPlan), existence.planned),
    sessions: filed(anyNumberOf<SessionRecord>(SessionRecord), existence.participation),
    rapportNotes: filed(anyNumberOf<RapportNote>(RapportNote), existence.confided),
    observations: filed(anyNumberOf<BehaviourObservation>(BehaviourObservation), existence.confided),
    biographicalArtefacts: filed(anyNumberOf<BiographicalArtefact>(BiographicalArtefact), existence.confided),
    conferences: filed(arrayOf<CaseConference>(CaseConference), existence.security),
    socialNetConferences: filed(anyNumberOf<SocialNetConference>(SocialNetConference), existence.network),
    securityConcerns: filed(arrayOf<SecurityConcern>(SecurityConcern), existence.security),
    incidents: filed(anyNumberOf<Incident>(Incident), existence.security),
    consents: filed(anyNumberOf<Consent>(Consent), existence.agreed),
    clearedTexts: filed(anyNumberOf<ClearedText>(ClearedText), existence.cleared),
    entrustedItems: filed(anyNumberOf<EntrustedItem>(EntrustedItem), existence.entrusted),
    referrals: filed(anyNumberOf<Referral>(Referral), existence.referred),
    releasePlans: filed(anyNumberOf<ReleasePlan>(ReleasePlan), existence.released),
    aftercarePlans: filed(anyNumberOf<AftercarePlan>(AftercarePlan), existence.planned),
    progressReports: filed(anyNumberOf<ProgressReport>(ProgressReport), existence.progress),
    mediaEngagements: filed(anyNumberOf<MediaEngagement>(MediaEngagement), existence.formers),
    approvals: filed(anyNumberOf<Approval>(Approval), existence.approved),
    closureEvaluations: filed(anyNumberOf<ClosureEvaluation>(ClosureEvaluation), existence.progress),
    opening: nested<OpeningEvent>(OpeningEvent),
    events: filed(arrayOf<CaseEvent>(CaseEvent), existence.happened),
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
