import type { AccessRestriction } from 'exit-work/model';
import type { AnonymousConference, CaseSafeguard, Threat } from 'exit-work/sharing';
import { type Choose, maybe, mostly, mostOf, seldom, someOf } from './choices.js';
import { anyClient, between, workers } from './scope.js';

/** One or two of them may be of one client; `id` is that of the access restriction. */
export function safeguardBy(choose: Choose, id: string): CaseSafeguard {
  return {
    clientId: anyClient(choose),
    ...(seldom(choose, 4)
      ? {}
      : {
          knownPersons: mostOf(choose, ['relative', 'guardian'] as const).map((role) => ({
            personId: 'p-1',
            role,
          })),
        }),
    ...maybe(choose, 2, () => ({ threats: oneOrTwo(choose, () => threatBy(choose)) })),
    ...maybe(choose, 2, () => ({
      accessRestrictions: oneOrTwo(choose, (second) =>
        accessRestrictionBy(choose, second ? 'restriction-3' : id),
      ),
    })),
    ...maybe(choose, 2, () => ({ anonymousConferences: oneOrTwo(choose, () => conferenceBy(choose)) })),
  };
}

function oneOrTwo<T>(choose: Choose, make: (second: boolean) => T): T[] {
  return seldom(choose, 3) ? [make(false), make(true)] : [make(false)];
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

/** It may have been revealed to some, to nobody in particular, or at no known instant. */
function conferenceBy(choose: Choose): AnonymousConference {
  const [heldAt, revealedAt] = between(choose);
  return {
    id: mostly(choose, 'cc-1', 'cc-2', 'shared-id'),
    heldAt,
    participantIds: mostOf(choose, ['o-1', 'o-2', 'o-3', 'o-5']),
    ...maybe(choose, 2, () => ({ revealedAt })),
    ...maybe(choose, 2, () => ({ revealedToIds: mostOf(choose, ['o-2', 'o-3', 'o-5']) })),
  };
}
