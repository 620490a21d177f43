import type { CaseConference, IdentityReveal } from 'exit-work/model';
import {
  anonymousConference,
  conferenceParticipant,
  identityRevealedToPrison,
  revealConditions,
} from '../../builders/index.js';

/** Exit organisation, prison and police; a risk is found, and two of three roles may reveal the identity. */
export function conferenceWithTerms(overrides: Partial<CaseConference> = {}): CaseConference {
  return anonymousConference({
    purpose: 'security-risk-decision',
    participants: [
      conferenceParticipant({ organisationId: 'o-exit', role: 'case-manager' }),
      conferenceParticipant(),
      conferenceParticipant({ organisationId: 'o-police', role: 'police-officer' }),
    ],
    revealConditions: revealConditions(),
    securityRiskFound: true,
    ...overrides,
  });
}

/** Case manager and psychologist let the prison know, half an hour into {@link conferenceWithTerms}. */
export function revealOfTwo(overrides: Partial<IdentityReveal> = {}): IdentityReveal {
  return identityRevealedToPrison({ decidedBy: ['case-manager', 'psychologist'], ...overrides });
}
