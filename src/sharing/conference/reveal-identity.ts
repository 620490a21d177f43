import { frozen } from '../../kernel/frozen/index.js';
import { check, type Issue, type Outcome } from '../../kernel/index.js';
import { issueReason, refusalOf } from '../../kernel/issue/index.js';
import { CaseConference, IdentityReveal } from '../../model/index.js';
import { reasonsAgainstReveal } from './reasons-against-reveal.js';
import type { RevealReason, RevealRefusal } from './reveal-refusal.js';

/** What a decision to reveal an identity leads to. */
export type Revealed = Outcome<{ readonly conference: CaseConference }, { readonly refusal: RevealRefusal }>;

/**
 * Lets those who are named know of whom an anonymous conference spoke. The answer is the conference with the reveal, or a
 * refusal with every reason; nothing is thrown, and the conference that was handed in stays as it was.
 *
 * It is refused where the conference is not anonymous or knows the identity already, where the team found no security
 * risk (CS-4.5-18), where no terms were stated before the case was presented, where the deciding roles are not those of
 * the terms or too few of them, and towards anybody who does not take part. What is malformed is refused by field path.
 *
 * @example
 * ```ts
 * import type { CaseConference } from 'exit-work/model';
 * import { revealIdentity } from 'exit-work/sharing';
 *
 * const conference: CaseConference = {
 *   id: 'cc-1', heldAt: '2030-02-17T10:00:00+01:00', mode: 'anonymous', convenerId: 'o-exit',
 *   purpose: 'security-risk-decision', participants: [{ organisationId: 'o-police', role: 'police-officer' }],
 *   revealConditions: {
 *     statedAt: '2030-02-16T09:00:00+01:00', threshold: 'a concrete threat to a life',
 *     decidingRoles: ['case-manager', 'police-officer'], mustAgree: 2,
 *   },
 *   securityRiskFound: true, agreements: [],
 * };
 * const decided = revealIdentity(conference, {
 *   revealedAt: '2030-02-17T11:00:00+01:00', decidedBy: ['case-manager'],
 *   threshold: 'a letter that names a day', revealedToIds: ['o-police'],
 * });
 * decided.ok ? [] : decided.refusal.reasons.map(({ code }) => code); // => ['too-few']
 * ```
 */
export function revealIdentity(conference: CaseConference, reveal: IdentityReveal): Revealed {
  const refusal = refusalOf('identity.revealed', reasonsAgainst(conference, reveal));
  return refusal === undefined
    ? { ok: true, conference: { ...conference, identityReveal: reveal } }
    : { ok: false, refusal };
}

function reasonsAgainst(conference: CaseConference, reveal: IdentityReveal): readonly RevealReason[] {
  const malformed = [...issuesOf(CaseConference, conference), ...issuesOf(IdentityReveal, reveal)];
  if (malformed.length > 0) return malformed.map((issue) => issueReason('invalid', issue));
  return [
    ...(conference.identityReveal === undefined ? [] : [alreadyRevealed]),
    ...reasonsAgainstReveal(conference, reveal),
  ];
}

function issuesOf(record: typeof CaseConference | typeof IdentityReveal, value: unknown): readonly Issue[] {
  const checked = check<unknown>(record, value);
  return checked.ok ? [] : checked.issues;
}

const alreadyRevealed = /* @__PURE__ */ frozen<RevealReason>({
  code: 'already-revealed',
  text: 'identityReveal: the identity is revealed already; what was decided then is not rewritten',
});
