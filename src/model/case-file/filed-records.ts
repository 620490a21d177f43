import { frozen } from '../../kernel/frozen/index.js';
import { demand } from '../../kernel/issue/index.js';
import type { AnyEventType } from '../../vocabulary/index.js';
import type { CaseFile } from './case-file.js';

/** The lists of a case file that hold records; those that only some cases have may be missing. */
export const filedRecords = /* @__PURE__ */ frozen([
  'tandems',
  'suitabilityChecks',
  'needsAssessments',
  'riskAssessments',
  'classifications',
  'housingDecisions',
  'interventionPlans',
  'familySupportPlans',
  'sessions',
  'rapportNotes',
  'observations',
  'biographicalArtefacts',
  'conferences',
  'socialNetConferences',
  'securityConcerns',
  'incidents',
  'consents',
  'referrals',
  'releasePlans',
  'aftercarePlans',
  'progressReports',
  'mediaEngagements',
  'approvals',
  'closureEvaluations',
] as const satisfies readonly (keyof CaseFile)[]);

/** One of {@link filedRecords}. */
export type FiledRecords = (typeof filedRecords)[number];

const filedWith = /* @__PURE__ */ frozen<Readonly<Record<string, readonly FiledRecords[]>>>({
  'tandem.formed': ['tandems'],
  'needs.assessed': ['needsAssessments'],
  'risk.assessed': ['riskAssessments'],
  'classification.made': ['classifications'],
  'plan.agreed': ['interventionPlans', 'familySupportPlans'],
  'session.held': ['sessions'],
  'session.missed': ['sessions'],
  'conference.held': ['conferences'],
  'social-net-conference.held': ['socialNetConferences'],
  'security-concern.raised': ['securityConcerns'],
  'security-concern.passed-on': ['securityConcerns'],
  'security-concern.resolved': ['securityConcerns'],
  'incident.reported': ['incidents'],
  'consent.requested': ['consents'],
  'consent.given': ['consents'],
  'consent.refused': ['consents'],
  'consent.withdrawn': ['consents'],
  'referral.made': ['referrals'],
  'release.planned': ['releasePlans'],
  'aftercare.planned': ['aftercarePlans'],
  'case.evaluated': ['closureEvaluations'],
});

const none = /* @__PURE__ */ frozen<readonly FiledRecords[]>([]);

/**
 * The lists of the case file in one of which the record of an event stands; empty for events that file none. Such an
 * event names its record in `recordId`: what is said to be assessed, agreed or planned can be looked at. Throws an
 * `InputError` for what is no name of an event.
 *
 * @example
 * ```ts
 * import { recordsFiledWith } from 'exit-work/model';
 *
 * recordsFiledWith('plan.agreed'); // => ['interventionPlans', 'familySupportPlans']
 * recordsFiledWith('case.paused'); // => []
 * ```
 */
export function recordsFiledWith(eventType: AnyEventType): readonly FiledRecords[] {
  demand(typeof eventType === 'string', 'eventType', 'the name of an event, such as `plan.agreed`');
  return Object.hasOwn(filedWith, eventType) ? (filedWith[eventType] ?? none) : none;
}

const eventType = /^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/;

/** Whether something is written as the names of events are. */
export function isEventType(value: unknown): value is AnyEventType {
  return typeof value === 'string' && eventType.test(value);
}
