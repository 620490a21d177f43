import { AccessRestriction } from '../../model/index.js';
import {
  anyNumberOf,
  arrayOf,
  identifier,
  instant,
  instantsInOrder,
  optional,
  type RecordOf,
  record,
  referenceTo,
  term,
} from '../../schema/index.js';
import { decisionCapacities } from '../../vocabulary/index.js';
import {
  Closure,
  EntrustedRecord,
  Guardianship,
  KnownPerson,
  MandatingAuthority,
  Membership,
  Speaker,
} from './facts/index.js';

const guarded = { category: 'security', subject: 'client' } as const;
const file = { category: 'case-administration', subject: 'client' } as const;

/**
 * A time in which the client is threatened. It ends when the concern is resolved.
 *
 * @example
 * ```ts
 * import { Threat } from 'exit-work/sharing';
 *
 * Threat.safeParse({ from: '2030-04-01T09:00:00+02:00' }).success; // => true
 * ```
 */
export const Threat = record(
  () => ({
    from: instant({ label: 'Threatened from', ...guarded }),
    until: optional(instant({ label: 'Threatened until', ...guarded })),
  }),
  {
    title: 'Threat',
    meaning: 'A time in which the client is threatened.',
    citation: { follows: ['CS-4.7-03', 'WO-1.5-02'] },
    rules: [instantsInOrder('from', 'until')],
  },
);
export interface Threat extends RecordOf<typeof Threat> {}

/**
 * A conference that spoke of the client without saying who it is, and to whom that was revealed since, if to anybody
 * (CS-4.5-17, CS-4.5-18).
 *
 * @example
 * ```ts
 * import { AnonymousConference } from 'exit-work/sharing';
 *
 * AnonymousConference.safeParse({
 *   id: 'cc-1', heldAt: '2030-02-17T10:00:00+01:00', participantIds: ['o-exit', 'o-police'],
 * }).success; // => true
 * ```
 */
export const AnonymousConference = record(
  () => ({
    id: identifier({ label: 'Conference', category: 'reference', subject: 'client' }),
    heldAt: instant({ label: 'Held at', ...file }),
    participantIds: arrayOf(referenceTo('organisations', { label: 'Participant', ...file }), { atLeast: 1 }),
    revealedAt: optional(instant({ label: 'Revealed at', ...file, citation: { follows: ['CS-4.5-18'] } })),
    revealedToIds: anyNumberOf(
      referenceTo('organisations', { label: 'Revealed to', ...file, citation: { follows: ['CS-4.5-18'] } }),
    ),
  }),
  {
    title: 'Anonymous conference',
    meaning: 'A conference that does not know of whom it spoke, and to whom that was revealed since.',
    citation: { follows: ['CS-4.5-17', 'CS-4.5-18'] },
    rules: [instantsInOrder('heldAt', 'revealedAt')],
  },
);
export interface AnonymousConference extends RecordOf<typeof AnonymousConference> {}

/**
 * What narrows the sharing in one case, taken from its file by `safeguardOf`: when the client was threatened, who in
 * the holder’s organisation may not see the file, which records are entrusted to one worker, and which conferences do not know who the client is; and the facts on which
 * consents and decisions rest: whom the file knows, guardians, who ordered the participation, the team, whether the client decides alone, languages,
 * and when the case was closed. Where a list of facts is left out, nothing is known of them, and what rests on them is taken at its word; but
 * nobody whom no list names is a known person.
 *
 * @example
 * ```ts
 * import { CaseSafeguard } from 'exit-work/sharing';
 *
 * CaseSafeguard.safeParse({ clientId: 'c-1', threats: [{ from: '2030-04-01T09:00:00+02:00' }] }).success; // => true
 * ```
 */
export const CaseSafeguard = record(
  () => ({
    clientId: identifier({ label: 'Client', category: 'reference', subject: 'client', identifies: 'client' }),
    threats: anyNumberOf<Threat>(Threat),
    accessRestrictions: anyNumberOf<AccessRestriction>(AccessRestriction),
    anonymousConferences: anyNumberOf<AnonymousConference>(AnonymousConference),
    /** Those that know of whom they speak: whichever is on neither list may be an anonymous one. */
    namedConferenceIds: anyNumberOf(identifier({ label: 'Conference that knows the client', ...file })),
    knownPersons: anyNumberOf<KnownPerson>(KnownPerson),
    guardianships: anyNumberOf<Guardianship>(Guardianship),
    mandatedBy: anyNumberOf<MandatingAuthority>(MandatingAuthority),
    memberships: anyNumberOf<Membership>(Membership),
    decisionCapacity: optional(
      term(decisionCapacities, {
        label: 'Capacity to decide',
        category: 'health',
        subject: 'client',
        citation: { follows: ['CS-4.5-11'] },
      }),
    ),
    speakers: anyNumberOf<Speaker>(Speaker),
    closures: anyNumberOf<Closure>(Closure),
    entrustedRecords: anyNumberOf<EntrustedRecord>(EntrustedRecord),
  }),
  {
    title: 'Safeguard of a case',
    meaning: 'What narrows the sharing in one case, and the facts on which consents and decisions rest.',
    citation: { follows: ['CS-4.7-03', 'CS-4.5-17', 'MG-2.1-07'] },
  },
);
export interface CaseSafeguard extends RecordOf<typeof CaseSafeguard> {}
