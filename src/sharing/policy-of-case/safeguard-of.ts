import { checkedArgument } from '../../kernel/check/index.js';
import { TimeZone } from '../../kernel/index.js';
import { checkedFile } from '../../model/case-file/index.js';
import type { CaseConference, CaseFile } from '../../model/index.js';
import { countedReveal } from '../conference/index.js';
import type { AnonymousConference, CaseSafeguard } from '../policy/index.js';
import { factsOf } from './facts-of.js';
import type { WhatHolderStates } from './guardianships-of.js';

/**
 * What narrows the sharing in a case, read from its file: when the client was threatened (from when a concern for the
 * client’s safety was raised until it was resolved), who of the holder’s own may not see the file, and which
 * conferences do not know who the client is; and the facts on which consents and decisions rest. A reveal counts only as
 * {@link revealIdentity} would have it. Days become instants in `timeZone`, as `sharingPolicyOf` has it.
 *
 * Throws an `InputError` for what is no case file or no time zone.
 *
 * @example
 * ```ts
 * import type { CaseFile } from 'exit-work/model';
 * import { safeguardOf } from 'exit-work/sharing';
 *
 * const file: CaseFile = {
 *   format: 'exit-work/case-file', formatVersion: 1, holderId: 'o-exit', id: 'case-1', programme: { id: 'exit-sweden', version: '1.0.0' },
 *   client: { id: 'c-1', givenName: 'Sam', familyName: 'Sample' },
 *   participation: { nature: 'voluntary', since: '2030-01-02' },
 *   accessRestrictions: [], conferences: [], events: [],
 *   opening: {
 *     id: 'e-1', type: 'client.made-contact', instant: '2030-01-02T16:00:00+01:00', actorId: 'm-1', role: 'counsellor',
 *     caseId: 'case-1', track: 'voluntary', custody: 'community',
 *   },
 *   securityConcerns: [{
 *     id: 'sc-1', direction: 'to-client', raisedAt: '2030-04-01T09:00:00+02:00', description: 'letter in the post box',
 *   }],
 * };
 * safeguardOf(file);
 * // => { clientId: 'c-1', threats: [{ from: '2030-04-01T09:00:00+02:00' }], speakers: [{ personId: 'c-1' }] }
 * ```
 */
export function safeguardOf(file: CaseFile, timeZone?: TimeZone): CaseSafeguard {
  checkedFile('file', file);
  if (timeZone !== undefined) checkedArgument('timeZone', TimeZone, timeZone);
  return safeguardIn(file, { timeZone, agesOfMajority: [] });
}

/** The same, for whoever knows more of the house. */
export function safeguardIn(file: CaseFile, house: WhatHolderStates): CaseSafeguard {
  const threats = (file.securityConcerns ?? [])
    .filter(({ direction }) => direction === 'to-client')
    .map(({ raisedAt, resolvedAt }) => ({
      from: raisedAt,
      ...(resolvedAt === undefined ? {} : { until: resolvedAt }),
    }));
  const accessRestrictions = file.accessRestrictions ?? [];
  const anonymous = file.conferences.filter(({ mode }) => mode === 'anonymous');
  const namedConferenceIds = file.conferences.filter((one) => !anonymous.includes(one)).map(({ id }) => id);
  return {
    clientId: file.client.id,
    ...(threats.length === 0 ? {} : { threats }),
    ...(accessRestrictions.length === 0 ? {} : { accessRestrictions }),
    ...(anonymous.length === 0
      ? {}
      : {
          anonymousConferences: anonymous.map(anonymousConference),
          ...(namedConferenceIds.length === 0 ? {} : { namedConferenceIds }),
        }),
    ...factsOf(file, house),
  };
}

/** Who convenes a conference hears it, listed or not. */
function anonymousConference(conference: CaseConference): AnonymousConference {
  const { id, heldAt, convenerId, participants } = conference;
  const reveal = countedReveal(conference);
  return {
    id,
    heldAt,
    participantIds: [...new Set([convenerId, ...participants.map(({ organisationId }) => organisationId)])],
    ...(reveal === undefined
      ? {}
      : { revealedAt: reveal.revealedAt, revealedToIds: [...reveal.revealedToIds] }),
  };
}
