import {
  day,
  flag,
  identifier,
  instant,
  list,
  optional,
  type RecordOf,
  record,
  shortText,
  term,
} from '../record/index.js';
import { conferenceModes, roles } from '../vocabulary/index.js';

const file = { category: 'case-administration', subject: 'client' } as const;
const planned = { category: 'needs-and-plan', subject: 'client' } as const;

/**
 * A professional who takes part in a conference, and for which body (CS-4.5-14).
 *
 * @example
 * ```ts
 * import { ConferenceParticipant } from 'exit-work/model';
 *
 * ConferenceParticipant.parse({ organisationId: 'o-2', role: 'prison-staff' }).role; // => 'prison-staff'
 * ```
 */
export const ConferenceParticipant = record({
  organisationId: identifier({ label: 'Organisation', ...file }),
  role: term(roles, { label: 'Role', ...file }),
});
export interface ConferenceParticipant extends RecordOf<typeof ConferenceParticipant> {}

/**
 * What a conference agreed: who does what by when (CS-4.5-19).
 *
 * @example
 * ```ts
 * import { ConferenceAgreement } from 'exit-work/model';
 *
 * ConferenceAgreement.safeParse({ task: 'find a flat' }).success; // => false
 * ```
 */
export const ConferenceAgreement = record({
  task: shortText({ label: 'Task', ...planned }),
  organisationId: identifier({ label: 'Responsible organisation', ...file }),
  dueOn: optional(day({ label: 'Due on', ...planned })),
});
export interface ConferenceAgreement extends RecordOf<typeof ConferenceAgreement> {}

/**
 * A meeting of the professionals on a case (CS-4.5-06). It may be held without the client’s identity; the client
 * helps to prepare it (CS-4.5-17, CS-4.5-20).
 *
 * @example
 * ```ts
 * import { CaseConference, leavesOf } from 'exit-work/model';
 *
 * leavesOf(CaseConference).some((leaf) => leaf.path === 'agreements[].task'); // => true
 * ```
 */
export const CaseConference = record({
  id: identifier({ label: 'Case conference', category: 'reference', subject: 'client' }),
  heldAt: instant({ label: 'Held at', ...file }),
  mode: term(conferenceModes, { label: 'Mode', ...file, sources: ['CS-4.5-17'] }),
  convenerId: identifier({ label: 'Convener', ...file, sources: ['CS-4.5-16'] }),
  purpose: shortText({ label: 'Purpose', ...file, sources: ['CS-4.5-15'] }),
  participants: list<ConferenceParticipant>(ConferenceParticipant, { atLeast: 1 }),
  preparedWithClientOn: optional(
    day({ label: 'Prepared with the client on', ...file, sources: ['CS-4.5-20'] }),
  ),
  securityRiskFound: optional(
    flag({ label: 'Security risk found', category: 'security', subject: 'client', sources: ['CS-4.5-18'] }),
  ),
  agreements: list<ConferenceAgreement>(ConferenceAgreement),
});
export interface CaseConference extends RecordOf<typeof CaseConference> {}
