import { frozen } from '../../kernel/frozen/index.js';
import { compareInstants } from '../../kernel/index.js';
import type { CaseConference, IdentityReveal } from '../../model/index.js';
import { labelOf, roles } from '../../vocabulary/index.js';
import type { RevealReason } from './reveal-refusal.js';

/**
 * What keeps those present from knowing of whom an anonymous conference speaks, apart from an earlier reveal. The sources ask
 * that a risk is found; the terms, and that nobody else is told, are ours.
 */
export function reasonsAgainstReveal(
  conference: CaseConference,
  reveal: IdentityReveal,
): readonly RevealReason[] {
  if (conference.mode !== 'anonymous') return [notAnonymous];
  return [
    ...(compareInstants(reveal.revealedAt, conference.heldAt) < 0 ? [beforeConference] : []),
    ...(conference.securityRiskFound === true ? [] : [noRiskFound]),
    ...reasonsOfTerms(conference, reveal),
    ...(areParticipants(conference, reveal) ? [] : [notAParticipant]),
  ];
}

function reasonsOfTerms(
  { revealConditions }: CaseConference,
  { decidedBy }: IdentityReveal,
): readonly RevealReason[] {
  if (revealConditions === undefined) return [termsNotStated];
  const { decidingRoles, mustAgree } = revealConditions;
  const agreed = decidingRoles.filter((role) => decidedBy.includes(role)).length;
  const isNamed = decidedBy.every((role) => decidingRoles.includes(role));
  const named = decidingRoles.map((role) => labelOf(roles, role).toLowerCase()).join(', ');
  return [
    ...(isNamed
      ? []
      : [
          {
            code: 'role-not-named',
            text: `decidedBy: expected only roles that the terms name: ${named}`,
            citation: { ours: 'only those decide who were named before' },
            named: decidingRoles,
          } as const,
        ]),
    ...(agreed >= mustAgree
      ? []
      : [
          {
            code: 'too-few',
            text: `decidedBy: expected at least ${mustAgree} of the roles that the terms name: ${named}`,
            citation: { ours: 'as many agree as were asked for before' },
            mustAgree,
          } as const,
        ]),
  ];
}

function areParticipants({ participants }: CaseConference, { revealedToIds }: IdentityReveal): boolean {
  return revealedToIds.every((id) => participants.some(({ organisationId }) => organisationId === id));
}

const notAnonymous = /* @__PURE__ */ frozen<RevealReason>({
  code: 'not-anonymous',
  text: 'mode: expected `anonymous`; in a named conference there is nothing to reveal',
  citation: { follows: ['CS-4.5-17'] },
});

const beforeConference = /* @__PURE__ */ frozen<RevealReason>({
  code: 'before-conference',
  text: 'revealedAt: expected an instant that is not before `heldAt`',
});

const noRiskFound = /* @__PURE__ */ frozen<RevealReason>({
  code: 'no-risk-found',
  text: 'securityRiskFound: the team has found no security risk; without one the identity is never revealed',
  citation: { follows: ['CS-4.5-18'] },
});

const termsNotStated = /* @__PURE__ */ frozen<RevealReason>({
  code: 'terms-not-stated',
  text: 'revealConditions: before the case was presented nobody stated the threshold and who decides; hold another conference',
  citation: { ours: 'terms that are stated afterwards can be fitted to the case' },
});

const notAParticipant = /* @__PURE__ */ frozen<RevealReason>({
  code: 'not-a-participant',
  text: 'revealedToIds: expected only organisations that take part in the conference',
  citation: { ours: 'only those learn it who heard the case' },
});
