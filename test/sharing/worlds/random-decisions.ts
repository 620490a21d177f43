import type { DecidingAuthority, VitalInterest } from 'exit-work/sharing';
import type { Role } from 'exit-work/vocabulary';
import {
  around,
  between,
  type Choose,
  daysBefore,
  maybe,
  mostly,
  mostOf,
  oneOf,
  seldom,
} from './small-scope.js';

/** In which people of the house decide. */
export const deciding = [
  'case-manager',
  'programme-manager',
  'counsellor',
  'volunteer',
] as const satisfies readonly Role[];

type Decision = Pick<
  VitalInterest,
  'because' | 'decidedById' | 'decidedInRole' | 'decidedAt' | 'reviewAt' | 'confirmedById' | 'confirmedAt'
>;

/** Decided now, or so long ago that it lapses about now: unconfirmed, or at the latest. */
export function decisionBy(choose: Choose, longest: 14 | 90): Decision {
  const [at, reviewAt] = between(choose);
  const days = oneOf(choose, [0, 0, 3, 3, longest] as const);
  const decidedAt = days === 0 ? at : daysBefore(choose, days, 0, 1, 2);
  return {
    because: 'an example',
    decidedById: mostly(choose, 'm-1', 'm-3'),
    decidedInRole: mostly(choose, ...deciding, ...deciding),
    decidedAt,
    reviewAt,
    ...(days === 0 || seldom(choose, 3) ? {} : confirmedBy(choose, days, decidedAt)),
  };
}

function confirmedBy(choose: Choose, days: 3 | 14 | 90, decidedAt: VitalInterest['decidedAt']) {
  const soon = days === 3 ? around(choose, 0, 1, 1) : daysBefore(choose, days, 2);
  const confirmedAt = seldom(choose, 3) ? soon : daysBefore(choose, days, 2);
  const isAfter = Date.parse(confirmedAt) >= Date.parse(decidedAt);
  return {
    confirmedById: mostly(choose, 'm-2', 'm-2', 'm-4'),
    confirmedAt: isAfter ? confirmedAt : decidedAt,
  };
}

/** What the house has said of who decides, if it has. */
export function authoritiesBy(choose: Choose): { readonly authorities?: readonly DecidingAuthority[] } {
  return maybe(choose, 2, () => ({
    authorities: [
      { decision: mostly(choose, 'override', 'vital-interest'), roles: mostOf(choose, deciding.slice(1)) },
      ...(seldom(choose, 3)
        ? [{ decision: 'vital-interest', roles: mostOf(choose, deciding) } as const]
        : []),
    ],
  }));
}
