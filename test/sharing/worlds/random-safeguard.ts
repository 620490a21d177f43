import type { AccessRestriction } from 'exit-work/model';
import type { AnonymousConference, CaseSafeguard, Threat } from 'exit-work/sharing';
import { factsBy, oneOrTwo } from './random-facts.js';
import {
  anyClient,
  between,
  type Choose,
  maybe,
  mostly,
  mostOf,
  seldom,
  someOf,
  workers,
} from './small-scope.js';

/** One or two of them may be of one client; `id` is that of the access restriction. */
export function safeguardBy(choose: Choose, id: string): CaseSafeguard {
  const clientId = anyClient(choose);
  return {
    clientId,
    ...factsBy(choose, clientId),
    ...maybe(choose, 3, () => ({ threats: oneOrTwo(choose, () => threatBy(choose)) })),
    ...maybe(choose, 4, () => ({
      accessRestrictions: oneOrTwo(choose, (second) => accessRestrictionBy(choose, second ? `${id}-b` : id)),
    })),
    ...maybe(choose, 3, () => ({
      anonymousConferences: oneOrTwo(choose, (second) => conferenceBy(choose, conferenceIdOf(id, second))),
    })),
  };
}

function threatBy(choose: Choose): Threat {
  const [from, until] = between(choose);
  return mostly(choose, { from, until }, { from });
}

function accessRestrictionBy(choose: Choose, id: string): AccessRestriction {
  const [notBefore, expires] = between(choose);
  return {
    id,
    kind: mostly(choose, 'excluded-workers', 'restricted-case', 'restricted-case'),
    memberIds: someOf(choose, workers, 2),
    because: 'an example',
    decidedById: 'm-3',
    notBefore,
    ...mostly(choose, { expires }, {}),
  };
}

/** Of two safeguards of one client each has conferences of its own. */
function conferenceIdOf(id: string, second: boolean): string {
  const first = id === 'restriction-2' ? 'cc-2' : 'cc-1';
  return second ? `${first}-b` : first;
}

/** It may have been revealed to some, to nobody in particular, or at no known instant. */
function conferenceBy(choose: Choose, id: string): AnonymousConference {
  const [heldAt, revealedAt] = between(choose);
  return {
    id: seldom(choose, 12) ? 'shared-id' : id,
    heldAt,
    participantIds: mostOf(choose, ['o-1', 'o-2', 'o-3', ...(seldom(choose, 8) ? ['o-5'] : [])]),
    ...maybe(choose, 2, () => ({ revealedAt })),
    ...maybe(choose, 2, () => ({ revealedToIds: mostOf(choose, ['o-2', 'o-3', 'o-5']) })),
  };
}
