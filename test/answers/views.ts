import {
  AftercarePlan,
  CaseConference,
  CaseFile,
  Client,
  ClosureEvaluation,
  Consent,
  CustodyPeriod,
  FamilySupportPlan,
  GroupSession,
  Guardian,
  Incident,
  InterventionPlan,
  NeedsAssessment,
  Organisation,
  Participation,
  PersonOfConcern,
  ProgressReport,
  RapportNote,
  Referral,
  RelatedPerson,
  ReleasePlan,
  RiskAssessment,
  SecurityConcern,
  SessionRecord,
  SocialNetConference,
  Tandem,
  TeamMember,
} from 'exit-work/model';
import { type DisclosureDecision, decideDisclosure, recipientNotice, viewRecord } from 'exit-work/sharing';
import type * as z from 'zod';
import { asWrittenThen } from './input/as-written-then.js';
import { type Choose, oneOf, seldom } from './input/choices.js';
import { examplesIn } from './input/examples.js';
import { wideWorld } from './input/wide-world.js';

export const recordsEach = 16;

type Viewed = (choose: Choose, decision: DisclosureDecision) => unknown;

/** A record that says whose it is says that it is the decision’s client’s. */
function viewsOf<T extends object>(
  name: string,
  schema: z.ZodType<T>,
  asOf: (record: T, clientId: string) => T = (record) => record,
): Viewed {
  const examples = examplesIn(name, schema, 3);
  return (choose, decision) =>
    viewRecord(schema, asOf(oneOf(choose, examples), decision.clientId), decision, optionsBy(choose));
}

function viewsOfCaseFile(choose: Choose, decision: DisclosureDecision): unknown {
  const files = examplesIn('case-file', CaseFile, 3).map(asWrittenThen);
  return viewRecord(CaseFile, oneOf(choose, files), decision, optionsBy(choose));
}

const viewed: readonly Viewed[] = [
  viewsOf('aftercare-plan', AftercarePlan),
  viewsOf('case-conference', CaseConference),
  viewsOfCaseFile,
  viewsOf('client', Client, (record, id) => ({ ...record, id })),
  viewsOf('closure-evaluation', ClosureEvaluation),
  viewsOf('consent', Consent, (record, clientId) => ({ ...record, clientId })),
  viewsOf('custody-period', CustodyPeriod),
  viewsOf('family-support-plan', FamilySupportPlan),
  viewsOf('group-session', GroupSession),
  viewsOf('guardian', Guardian),
  viewsOf('incident', Incident),
  viewsOf('intervention-plan', InterventionPlan),
  viewsOf('needs-assessment', NeedsAssessment),
  viewsOf('organisation', Organisation),
  viewsOf('participation', Participation),
  viewsOf('person-of-concern', PersonOfConcern),
  viewsOf('progress-report', ProgressReport),
  viewsOf('rapport-note', RapportNote),
  viewsOf('referral', Referral),
  viewsOf('related-person', RelatedPerson),
  viewsOf('release-plan', ReleasePlan),
  viewsOf('risk-assessment', RiskAssessment),
  viewsOf('security-concern', SecurityConcern),
  viewsOf('session-record', SessionRecord),
  viewsOf('social-net-conference', SocialNetConference),
  viewsOf('tandem', Tandem),
  viewsOf('team-member', TeamMember),
];

function optionsBy(choose: Choose): Parameters<typeof viewRecord>[3] {
  return {
    ...(seldom(choose, 4) ? {} : { pseudonymKey: 'kept in the safe of the house, not in a file' }),
    ...(seldom(choose, 4) ? { identifiers: 'pseudonyms' } : {}),
  };
}

/** Records as the recipients of one decision may see them, and what goes to the recipient beside. */
export function viewAnswers(choose: Choose): readonly unknown[] {
  const { request, policy } = wideWorld(choose, 'request-1');
  const decision = decideDisclosure(request, policy);
  return Array.from({ length: recordsEach }, () => ({
    view: oneOf(choose, viewed)(choose, decision),
    notice: recipientNotice(decision, oneOf(choose, ['none', 'count', 'categories'] as const)),
  }));
}
