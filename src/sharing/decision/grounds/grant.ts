import type { Span } from '../../../kernel/calendar/index.js';
import type { Role } from '../../../vocabulary/index.js';
import {
  type BitSet,
  categoryBits,
  type Grant,
  type GrantConditions,
  type GrantDetails,
  type GrantLimit,
  type GroundReference,
  noBits,
  plainConditions,
  type ReachesEntrusted,
} from '../contract/index.js';

/** What is said of a ground; most of it only where it differs from what most grounds have in common. */
export interface NewGrant extends Span {
  readonly reference: GroundReference;
  readonly purposes: BitSet;
  readonly subjects: BitSet;
  readonly named: BitSet;
  readonly personId?: string | undefined;
  readonly coversAll?: boolean;
  readonly special?: BitSet;
  readonly confidential?: BitSet;
  readonly generalised?: BitSet;
  readonly over?: GrantDetails['over'];
  readonly replacedFrom?: number;
  readonly notifiedFrom?: number;
  readonly trigger?: string | undefined;
  readonly permanentlyUnmet?: BitSet;
  readonly conditions?: GrantConditions;
  readonly limits?: readonly GrantLimit[] | undefined;
  readonly decidedBy?: Role | undefined;
  readonly isNoticeUnasked?: boolean;
  readonly reachesEntrusted?: ReachesEntrusted | undefined;
}

export function grant({
  reference,
  purposes,
  subjects,
  named,
  from,
  until,
  personId,
  coversAll = true,
  special = noBits,
  confidential = noBits,
  generalised = noBits,
  over = 'ended',
  replacedFrom = Number.POSITIVE_INFINITY,
  notifiedFrom = from,
  trigger,
  permanentlyUnmet = noBits,
  conditions = plainConditions,
  limits,
  decidedBy,
  isNoticeUnasked = false,
  reachesEntrusted,
}: NewGrant): Grant {
  return {
    purposes: permanentlyUnmet === noBits ? purposes : noBits,
    subjects,
    personId,
    coversAll,
    categories: named & ~special & ~confidential,
    confidential: named & confidential,
    generalised,
    from: Math.max(from, notifiedFrom),
    until: Math.min(until, replacedFrom),
    trigger,
    isConsent: reference.ground === 'consent',
    limits,
    // Decisions hand the reference out.
    details: {
      reference: Object.freeze(reference),
      purposes,
      subjects,
      named,
      special,
      confidential,
      notBefore: from,
      notifiedFrom,
      until,
      over,
      replacedFrom,
      reach: undefined,
      permanentlyUnmet,
      conditions,
      decidedBy,
      isNoticeUnasked,
      reachesEntrusted,
    },
  };
}

export const specialCategories: BitSet = /* @__PURE__ */ categoryBits.set(['health', 'beliefs']);
export const confidentialCategories: BitSet = /* @__PURE__ */ categoryBits.set(['counselling-notes']);
