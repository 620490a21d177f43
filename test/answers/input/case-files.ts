import {
  AccessRestriction,
  AftercarePlan,
  CaseConference,
  type CaseFile,
  Classification,
  ClosureEvaluation,
  Consent,
  FamilySupportPlan,
  Guardian,
  HousingDecision,
  InterventionPlan,
  NeedsAssessment,
  Referral,
  ReleasePlan,
  RiskAssessment,
  SecurityConcern,
  SessionRecord,
  SocialNetConference,
  TeamMember,
} from 'exit-work/model';
import { type Choose, maybe, seldom, someOf } from './choices.js';
import { exampleFile, examplesIn } from './examples.js';
import { programmes, walkBy } from './walks.js';

const examples = {
  accessRestrictions: examplesIn('access-restriction', AccessRestriction),
  aftercarePlans: examplesIn('aftercare-plan', AftercarePlan),
  classifications: examplesIn('classification', Classification),
  closureEvaluations: examplesIn('closure-evaluation', ClosureEvaluation),
  conferences: examplesIn('case-conference', CaseConference),
  consents: examplesIn('consent', Consent),
  familySupportPlans: examplesIn('family-support-plan', FamilySupportPlan),
  guardians: examplesIn('guardian', Guardian),
  housingDecisions: examplesIn('housing-decision', HousingDecision),
  interventionPlans: examplesIn('intervention-plan', InterventionPlan),
  needsAssessments: examplesIn('needs-assessment', NeedsAssessment),
  referrals: examplesIn('referral', Referral),
  releasePlans: examplesIn('release-plan', ReleasePlan),
  riskAssessments: examplesIn('risk-assessment', RiskAssessment),
  securityConcerns: examplesIn('security-concern', SecurityConcern),
  sessions: examplesIn('session-record', SessionRecord),
  socialNetConferences: examplesIn('social-net-conference', SocialNetConference),
  team: examplesIn('team-member', TeamMember),
} as const;

/** A case file of the examples as it stands; or with other records, or with the log of a walk. */
export function caseFileBy(choose: Choose): CaseFile {
  const file = exampleFile(choose);
  if (seldom(choose, 4)) return file;
  const filled = { ...file, ...someRecords(choose, file) };
  return seldom(choose, 2) ? walked(choose, filled) : filled;
}

type Lists = Partial<Omit<CaseFile, 'guardians'>>;

/** Other records in some of the lists. Not all of them belong together: nobody is asked whether they do. */
function someRecords(choose: Choose, { client, team = [] }: CaseFile): Lists {
  const some = <T>(list: readonly T[]): T[] => someOf(choose, list, 3);
  const once = 3;
  return {
    ...maybe(choose, once, () => ({ client: { ...client, guardians: some(examples.guardians) } })),
    ...maybe(choose, once, () => ({ team: [...team, ...some(examples.team)] })),
    ...maybe(choose, once, () => ({ accessRestrictions: some(examples.accessRestrictions) })),
    ...maybe(choose, once, () => ({ aftercarePlans: some(examples.aftercarePlans) })),
    ...maybe(choose, once, () => ({ classifications: some(examples.classifications) })),
    ...maybe(choose, once, () => ({ closureEvaluations: some(examples.closureEvaluations) })),
    ...maybe(choose, once, () => ({ conferences: some(examples.conferences) })),
    ...maybe(choose, once, () => ({ consents: some(examples.consents) })),
    ...maybe(choose, once, () => ({ familySupportPlans: some(examples.familySupportPlans) })),
    ...maybe(choose, once, () => ({ housingDecisions: some(examples.housingDecisions) })),
    ...maybe(choose, once, () => ({ interventionPlans: some(examples.interventionPlans) })),
    ...maybe(choose, once, () => ({ needsAssessments: some(examples.needsAssessments) })),
    ...maybe(choose, once, () => ({ referrals: some(examples.referrals) })),
    ...maybe(choose, once, () => ({ releasePlans: some(examples.releasePlans) })),
    ...maybe(choose, once, () => ({ riskAssessments: some(examples.riskAssessments) })),
    ...maybe(choose, once, () => ({ securityConcerns: some(examples.securityConcerns) })),
    ...maybe(choose, once, () => ({ sessions: some(examples.sessions) })),
    ...maybe(choose, once, () => ({ socialNetConferences: some(examples.socialNetConferences) })),
  };
}

/** The file with another log under its programme. */
function walked(choose: Choose, file: CaseFile): CaseFile {
  const programme = programmes.find(({ id }) => id === file.programme.id);
  const { opening, events } = walkBy(choose, choose(40), programme);
  return { ...file, opening: { ...opening, caseId: file.id }, events: [...events] };
}
