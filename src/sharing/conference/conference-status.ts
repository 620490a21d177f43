import { checkedArgument, demandRecord } from '../../kernel/check/index.js';
import { compareInstants, Instant } from '../../kernel/index.js';
import { CaseConference, type IdentityReveal } from '../../model/index.js';
import { reasonsAgainstReveal } from './reasons-against-reveal.js';

/** What a conference knows of the client’s identity. */
export type ConferenceStatus = 'named' | 'anonymous' | 'revealed';

/**
 * What a conference knows of the client’s identity at an instant: it is `named`, or `anonymous` until the identity is
 * `revealed` to some of those present. A reveal that {@link revealIdentity} would have refused counts for nothing: that
 * a name slipped out gives nobody a right to more.
 *
 * Throws an `InputError` for what is no conference or no instant.
 *
 * @example
 * ```ts
 * import { conferenceStatus } from 'exit-work/sharing';
 *
 * conferenceStatus(
 *   {
 *     id: 'cc-1', heldAt: '2030-02-17T10:00:00+01:00', mode: 'anonymous', convenerId: 'o-exit',
 *     purpose: 'security-risk-decision', participants: [{ organisationId: 'o-police', role: 'police-officer' }],
 *     securityRiskFound: false, agreements: [],
 *   },
 *   '2030-02-17T12:00:00+01:00',
 * ); // => 'anonymous'
 * ```
 */
export function conferenceStatus(conference: CaseConference, instant: Instant): ConferenceStatus {
  demandRecord('conference', CaseConference, conference);
  checkedArgument('instant', Instant, instant);
  if (conference.mode === 'named') return 'named';
  const reveal = countedReveal(conference);
  const isRevealed = reveal !== undefined && compareInstants(reveal.revealedAt, instant) <= 0;
  return isRevealed ? 'revealed' : 'anonymous';
}

/** The reveal of an anonymous conference, if it keeps to its terms. */
export function countedReveal(conference: CaseConference): IdentityReveal | undefined {
  const { identityReveal } = conference;
  if (identityReveal === undefined || reasonsAgainstReveal(conference, identityReveal).length > 0)
    return undefined;
  return identityReveal;
}
