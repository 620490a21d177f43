import {
  anyNumberOf,
  arrayOf,
  codedOrText,
  day,
  flag,
  identifier,
  instant,
  optional,
  type RecordOf,
  record,
  referenceTo,
  shortText,
  term,
  unread,
} from '../../schema/index.js';
import { conferenceModes, conferencePurposes, perspectives, roles } from '../../vocabulary/index.js';
import { ConferenceContribution } from './conference-contribution.js';
import { conferenceRules } from './conference-rules.js';
import { IdentityReveal, RevealConditions } from './identity-reveal.js';
import { JointDecision } from './joint-decision.js';

const file = { category: 'case-administration', subject: 'client' } as const;
const planned = { category: 'needs-and-plan', subject: 'client' } as const;

/**
 * A professional who takes part in a conference, for which body, and from which view (CS-4.5-14, CS-3.5-02).
 *
 * @example
 * ```ts
 * import { ConferenceParticipant } from 'exit-work/model';
 *
 * ConferenceParticipant.parse({ organisationId: 'o-2', role: 'prison-staff' }).role; // => 'prison-staff'
 * ```
 */
export const ConferenceParticipant = record(
  () => ({
    organisationId: referenceTo('organisations', { label: 'Organisation', ...file }),
    role: term(roles, { label: 'Role', ...file }),
    perspective: optional(
      codedOrText(perspectives, unread({ label: 'View', ...file, citation: { follows: ['CS-3.5-02'] } })),
    ),
  }),
  {
    title: 'Participant of a conference',
    meaning: 'A professional at a case conference, for which body and in which role.',
    citation: { follows: ['CS-4.5-03', 'CS-4.5-14'] },
  },
);
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
export const ConferenceAgreement = record(
  () => ({
    task: shortText(unread({ label: 'Task', ...planned })),
    organisationId: referenceTo('organisations', { label: 'Responsible organisation', ...file }),
    dueOn: optional(day({ label: 'Due on', ...planned })),
    doneOn: optional(day({ label: 'Done on', ...planned })),
    agreedByIds: anyNumberOf(
      referenceTo('organisations', { label: 'Agreed by', ...file, citation: { follows: ['CS-4.5-19'] } }),
    ),
  }),
  {
    title: 'Agreement of a conference',
    meaning: 'Who does what by when.',
    citation: { follows: ['CS-4.5-19'] },
  },
);
export interface ConferenceAgreement extends RecordOf<typeof ConferenceAgreement> {}

/**
 * A meeting of the professionals on a case (CS-4.5-06). It may be held without the client’s identity; the client
 * helps to prepare it (CS-4.5-17, CS-4.5-20).
 *
 * @example
 * ```ts
 * import { CaseConference } from 'exit-work/model';
 * import { leavesOf } from 'exit-work/schema';
 *
 * leavesOf(CaseConference).some((leaf) => leaf.path === 'agreements[].task'); // => true
 * ```
 */
export const CaseConference = record(
  () => ({
    id: identifier({ label: 'Case conference', category: 'reference', subject: 'client' }),
    heldAt: instant({ label: 'Held at', ...file }),
    mode: term(conferenceModes, { label: 'Mode', ...file, citation: { follows: ['CS-4.5-17'] } }),
    convenerId: referenceTo('organisations', {
      label: 'Convener',
      ...file,
      citation: { follows: ['CS-4.5-16'] },
    }),
    purpose: codedOrText(
      conferencePurposes,
      unread({
        label: 'Purpose',
        ...file,
        citation: { follows: ['CS-4.5-15'] },
      }),
    ),
    participants: arrayOf<ConferenceParticipant>(ConferenceParticipant, { atLeast: 1 }),
    preparedWithClientOn: optional(
      day({ label: 'Prepared with the client on', ...file, citation: { follows: ['CS-4.5-20'] } }),
    ),
    revealConditions: optional<RevealConditions>(RevealConditions),
    contributions: anyNumberOf<ConferenceContribution>(ConferenceContribution),
    securityRiskFound: optional(
      flag({
        label: 'Security risk found',
        category: 'security',
        subject: 'client',
        citation: { follows: ['CS-4.5-18'] },
      }),
    ),
    identityReveal: optional<IdentityReveal>(IdentityReveal),
    jointDecision: optional<JointDecision>(JointDecision),
    agreements: arrayOf<ConferenceAgreement>(ConferenceAgreement),
    nextOn: optional(day({ label: 'Next conference on', ...file, citation: { follows: ['CS-4.5-06'] } })),
  }),
  {
    title: 'Case conference',
    meaning: 'A meeting of the professionals on a case, named or anonymous, with what was agreed.',
    citation: { follows: ['CS-3.5-08', 'CS-4.5-15', 'CS-4.5-16', 'CS-4.5-19'] },
    rules: conferenceRules,
  },
);
export interface CaseConference extends RecordOf<typeof CaseConference> {}
