import { spanOf } from '../../../kernel/calendar/index.js';
import type { LegalPermission } from '../../../model/index.js';
import { lawfulPeriod, type PermissionWeighing } from '../../policy/index.js';
import {
  type BitSet,
  categoryBits,
  type Grant,
  type GrantLimit,
  noBits,
  plainConditions,
  purposeBits,
  type Reach,
  subjectBits,
  unmetBit,
} from '../contract/index.js';
import { confidentialCategories, grant } from './grant.js';
import { isFor } from './weighing-limits.js';
import { withinReach } from './within-reach.js';

/** What somebody weighed, as far as the law allows it at all. */
export function weighedGrant(
  permission: LegalPermission,
  weighing: PermissionWeighing,
  limits: readonly GrantLimit[] | undefined,
): Grant {
  const span = spanOf({ notBefore: weighing.decidedAt, expires: weighing.reviewAt });
  const weighed = grant({
    reference: { ground: 'legal-permission', id: weighing.id },
    purposes: purposeBits.bit(weighing.purpose),
    subjects: subjectBits.set(weighing.dataSubjects),
    named: categoryBits.set(weighing.categories),
    confidential: confidentialCategories,
    ...span,
    permanentlyUnmet: verdict(weighing) | status(permission, weighing),
    limits,
    conditions: {
      ...plainConditions,
      notification: permission.tellClient,
      neverFor: purposesNeverServed(permission),
      review: { at: span.until },
    },
  });
  return withinReach(weighed, reachOf(permission, weighing));
}

/** What a law allows and nobody has weighed: no ground, and worth telling. */
export function unweighedGrant(permission: LegalPermission): Grant {
  const { purposes, subjects, categories, ...span } = reachOf(permission, {});
  return grant({
    reference: { ground: 'legal-permission', id: permission.id },
    purposes,
    subjects,
    named: categories,
    confidential: confidentialCategories,
    ...span,
    permanentlyUnmet: unmetBit['not-weighed'],
    conditions: { ...plainConditions, notification: permission.tellClient },
  });
}

function reachOf(
  permission: LegalPermission,
  { clientBornOn }: Pick<PermissionWeighing, 'clientBornOn'>,
): Reach {
  return {
    purposes: purposeBits.set(permission.purposes),
    subjects: subjectBits.set(permission.dataSubjects),
    categories: categoryBits.set(permission.categories),
    ...spanOf(lawfulPeriod(permission, clientBornOn)),
  };
}

function verdict(weighing: PermissionWeighing): BitSet {
  return isFor(weighing) ? noBits : unmetBit['weighed-against'];
}

function status({ clientLegalStatuses }: LegalPermission, { clientLegalStatus }: PermissionWeighing): BitSet {
  if (clientLegalStatuses === undefined || clientLegalStatus === undefined) return noBits;
  return clientLegalStatuses.includes(clientLegalStatus) ? noBits : unmetBit['beyond-its-law'];
}

function purposesNeverServed({ excludedPurposes }: LegalPermission): BitSet {
  return excludedPurposes === undefined ? noBits : purposeBits.set(excludedPurposes);
}
