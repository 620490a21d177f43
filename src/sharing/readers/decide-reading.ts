import { check, InputError } from '../../kernel/index.js';
import type { SharingPolicy } from '../policy/index.js';
import type { ReadingDecision } from './reading-decision.js';
import { ReadingRequest } from './reading-request.js';
import { type ReadingRules, readingRulesOf } from './reading-rules.js';
import { ruleOnReading } from './rule-on-reading.js';

/** The rules of reading of a policy, made ready for many requests. They are a snapshot: what changes is compiled again. */
export interface CompiledReading {
  /** As {@link decideReading}. */
  readonly decide: (request: ReadingRequest) => ReadingDecision;
}

/**
 * Decides what a worker of the holder may read of a file: what the role needs, if they are on the team in that role at that
 * instant and the case is not closed to them. It asks for no purpose, no ground and no consent. A former or a volunteer reads the
 * sessions in which they took part; whoever is shut out reads nothing.
 *
 * Whoever breaks the glass (`brokenGlass`) reads without being on the team, or in a restricted case, what saves a life; a
 * supervisor is informed at once, and nobody waits for them. It opens nothing to whom a restriction excludes. Where an exclusion names a
 * worker whom nobody knows, nothing opens to whoever it nearly names, and to all others only behind the glass; `issues` tell of it.
 *
 * The rules are told in `docs/sharing-rules.md`. Of a policy that cannot be read in what reading hangs on, nothing may be
 * read; one safeguard that cannot be read closes the file of its client alone. Throws an `InputError` where the request is
 * malformed, or of another holder than the policy.
 *
 * @example
 * ```ts
 * import { decideReading } from 'exit-work/sharing';
 *
 * const decision = decideReading(
 *   {
 *     id: 'reading-1', clientId: 'c-1', holderId: 'o-exit', memberId: 'm-1', role: 'volunteer', instant: '2030-03-05T09:00:00Z',
 *   },
 *   {
 *     holderId: 'o-exit', prohibitions: [],
 *     safeguards: [{ clientId: 'c-1', memberships: [{ memberId: 'm-1', organisationId: 'o-exit', role: 'volunteer' }] }],
 *   },
 * );
 * decision.reach; // => 'own-sessions'
 * decision.obligations.map(({ code }) => code); // => ['log']
 * ```
 */
export function decideReading(request: ReadingRequest, policy: SharingPolicy): ReadingDecision {
  return compileReading(policy).decide(request);
}

/**
 * Makes a policy ready for many questions of who may read: the same answers as {@link decideReading}, without reading the policy each
 * time. A policy that cannot be read compiles too, and then nothing may be read.
 *
 * @example
 * ```ts
 * import { compileReading } from 'exit-work/sharing';
 *
 * const readers = compileReading({ holderId: 'o-exit', prohibitions: [] });
 * readers.decide({
 *   id: 'reading-1', clientId: 'c-1', holderId: 'o-exit', memberId: 'm-1', role: 'counsellor', instant: '2030-03-05T09:00:00Z',
 * }).refusal?.code; // => 'not-on-team'
 * ```
 */
export function compileReading(policy: SharingPolicy): CompiledReading {
  const rules = readingRulesOf(policy);
  return { decide: (request) => ruleOnReading(readRequestOf(request, rules), rules) };
}

function readRequestOf(request: ReadingRequest, { holderId }: ReadingRules): ReadingRequest {
  const checked = check(ReadingRequest, request);
  if (!checked.ok) throw new InputError('reading request', checked.issues);
  if (holderId !== undefined && checked.value.holderId !== holderId) {
    const message = 'expected the holder of the policy: a house answers for its own files';
    throw new InputError('reading request', [{ code: 'other-holder', path: 'holderId', message }]);
  }
  return checked.value;
}
