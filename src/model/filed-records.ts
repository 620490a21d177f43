import type { CaseFile } from './case-file.js';

/** The lists of a case file that hold records; those that only some cases have may be missing. */
export const filedRecords = [
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
] as const satisfies readonly (keyof CaseFile)[];

/** One of {@link filedRecords}. */
export type FiledRecords = (typeof filedRecords)[number];

const filedWith: Readonly<Record<string, FiledRecords>> = {
  'needs.assessed': 'needsAssessments',
  'risk.assessed': 'riskAssessments',
  'plan.agreed': 'interventionPlans',
  'session.held': 'sessions',
  'session.missed': 'sessions',
  'conference.held': 'conferences',
  'consent.given': 'consents',
  'consent.withdrawn': 'consents',
  'referral.made': 'referrals',
  'release.planned': 'releasePlans',
  'aftercare.planned': 'aftercarePlans',
  'case.evaluated': 'closureEvaluations',
};

/**
 * The list of the case file in which the record of an event stands; nothing for events that file none. Such an
 * event names its record in `recordId`: what is said to be assessed, agreed or planned can be looked at.
 *
 * @example
 * ```ts
 * import { recordsFiledWith } from 'exit-work/model';
 *
 * recordsFiledWith('release.planned'); // => 'releasePlans'
 * recordsFiledWith('case.paused'); // => undefined
 * ```
 */
export function recordsFiledWith(eventType: string): FiledRecords | undefined {
  return Object.hasOwn(filedWith, eventType) ? filedWith[eventType] : undefined;
}
