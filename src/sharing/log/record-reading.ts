import * as z from 'zod';
import { canonicalJson, check, compareInstants, InputError, Instant } from '../../kernel/index.js';
import type { SharingPolicy } from '../policy/index.js';
import {
  type CompiledReading,
  compileReading,
  demandReadingDecision,
  type ReadingDecision,
  ReadingRequest,
} from '../readers/index.js';
import { appendEntry, type EntryContent } from './append-entry.js';
import type { DisclosureLog } from './disclosure-log.js';
import {
  checkedDetails,
  type EntryDetails,
  enteredFields,
  entryDetails,
  givenDetails,
} from './entry-details.js';

/** What the entry of a reading is made of; `at` is when the file was opened, or stayed closed. */
export interface ReadingDetails extends EntryDetails {
  readonly request: ReadingRequest;
  readonly decision: ReadingDecision;
  readonly policy: SharingPolicy | CompiledReading;
  readonly at: Instant;
}

const entered = /* @__PURE__ */ z.strictObject({ ...entryDetails, at: Instant });

/**
 * The log with a reading at its end: one entry for each time that somebody opens a file. What was refused is entered too. The entry
 * says who, in which role, how much lay open and in which categories, and whether the glass was broken and why; nothing in it
 * depends on what stands in the file.
 *
 * It decides again at `at`, and refuses what does not come out the same. That a supervisor was informed is an entry of its own, see
 * `recordSupervisorNotice`: nobody waits for it. Many are entered at once, or none of them; nobody who acts to save a life waits for
 * the log.
 *
 * Throws an `InputError` where the decision is not on this request or comes out otherwise, and as `recordDisclosure` does.
 *
 * @example
 * ```ts
 * import { accountOfReadings, decideReading, type ReadingRequest, recordReading, type SharingPolicy } from 'exit-work/sharing';
 *
 * const request: ReadingRequest = {
 *   id: 'reading-1', clientId: 'c-1', holderId: 'o-exit', memberId: 'm-1', role: 'volunteer', instant: '2030-03-05T09:00:00Z',
 * };
 * const policy: SharingPolicy = {
 *   holderId: 'o-exit', prohibitions: [],
 *   safeguards: [{ clientId: 'c-1', memberships: [{ memberId: 'm-1', organisationId: 'o-exit', role: 'volunteer' }] }],
 * };
 * const log = recordReading(
 *   { format: 'exit-work/disclosure-log', formatVersion: 1, id: 'log-1', entries: [] },
 *   { id: 'entry-1', request, decision: decideReading(request, policy), policy, at: request.instant },
 * );
 * accountOfReadings(log, 'c-1');
 * // => [{ at: '2030-03-05T09:00:00Z', holderId: 'o-exit', role: 'volunteer', reach: 'own-sessions', isGlassBroken: false }]
 * ```
 */
export function recordReading(
  log: DisclosureLog,
  details: ReadingDetails,
  ...others: readonly ReadingDetails[]
): DisclosureLog {
  return appendEntry(log, ...[details, ...others].map(entryOf));
}

function entryOf(details: ReadingDetails): EntryContent {
  const { request, decision, policy, ...rest } = givenDetails(details);
  const { at, ...entry } = checkedDetails(entered, rest);
  refuseOtherwise({ request, decision, policy, at });
  const { reach, categories, isGlassBroken, refusal } = decision;
  const { id: requestId, clientId, holderId, memberId, role, brokenGlass } = decision.request;
  return {
    kind: 'reading',
    ...enteredFields(entry, at),
    clientId,
    requestId,
    readAt: at,
    holderId,
    memberId,
    role,
    ...(reach === 'nothing' ? {} : { reach }),
    categories: [...categories],
    ...(isGlassBroken ? { glassBroken: true } : {}),
    ...(brokenGlass === undefined ? {} : { brokenGlass }),
    ...(refusal === undefined ? {} : { refusal: refusal.code }),
  };
}

type Answered = Pick<ReadingDetails, 'request' | 'decision' | 'policy' | 'at'>;

function refuseOtherwise({ request, decision, policy, at }: Answered): void {
  const wanted = check(ReadingRequest, request);
  if (!wanted.ok) throw new InputError('request', wanted.issues);
  demandReadingDecision(decision);
  const decided = check(ReadingRequest, decision.request);
  const isSame = decided.ok && canonicalJson(decided.value) === canonicalJson(wanted.value);
  if (!isSame) refuse('request-of-other-decision', 'request', 'is not what the decision was on');
  if (compareInstants(at, request.instant) < 0) {
    refuse('read-before-request', 'at', 'expected an instant not before that of the request');
  }
  const again = compiled(policy).decide({ ...wanted.value, instant: at });
  if (bound(again) !== bound(decision)) {
    refuse(
      'decided-otherwise',
      'decision',
      'under this policy the answer is another at the instant of the reading: decide again before the file is opened',
    );
  }
}

/** What of an answer binds: all but its words. */
function bound({ reach, categories, withheld, isGlassBroken, refusal }: ReadingDecision): string {
  return JSON.stringify([
    reach,
    categories,
    withheld.map(({ subject, category, by }) => [subject, category, by]),
    isGlassBroken,
    refusal && [refusal.code, refusal.by],
  ]);
}

function compiled(policy: SharingPolicy | CompiledReading): CompiledReading {
  const given: unknown = policy;
  const isCompiled =
    typeof given === 'object' && given !== null && typeof Reflect.get(given, 'decide') === 'function';
  return isCompiled ? (policy as CompiledReading) : compileReading(policy as SharingPolicy);
}

function refuse(code: string, path: string, message: string): never {
  throw new InputError('details of the entry', [{ code, path, message }]);
}
