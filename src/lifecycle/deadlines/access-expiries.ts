import { continues, type Span, spanOf, spanOfDays } from '../../kernel/calendar/index.js';
import { dayOf } from '../../kernel/index.js';
import type { AccessGrant, AccessRestriction, Referral } from '../../model/index.js';
import type { Expiry, ExpirySource } from './expiry.js';
import { lastDayInForce } from './last-day-in-force.js';
import { notSuperseded } from './not-superseded.js';

/** What ends for those who may see the file, and for those who may see the client. */
export function accessExpiries(source: ExpirySource): readonly Expiry[] {
  return [...restrictionExpiries(source), ...grantExpiries(source)];
}

function restrictionExpiries({ file, timeZone }: ExpirySource): readonly Expiry[] {
  return notSuperseded(file.accessRestrictions ?? [], restrictsOn).flatMap(({ record, index }): Expiry[] => {
    const { id, notBefore, expires } = record;
    if (expires === undefined) return [];
    return [
      {
        kind: 'restriction-review',
        recordId: id,
        path: ['accessRestrictions', index, 'expires'],
        due: lastDayInForce(expires, timeZone),
        from: dayOf(notBefore, timeZone),
        endsAt: expires,
      },
    ];
  });
}

/** Without a gap, and for whoever was shut out; who may see a restricted case can change. */
function restrictsOn(other: AccessRestriction, restriction: AccessRestriction): boolean {
  return (
    other.kind === restriction.kind &&
    continues(spanOf(other), spanOf(restriction)) &&
    (other.kind === 'restricted-case' || restriction.memberIds.every((id) => other.memberIds.includes(id)))
  );
}

const finished: readonly Referral['status'][] = ['declined', 'withdrawn', 'completed'];

function grantExpiries({ file }: ExpirySource): readonly Expiry[] {
  return notSuperseded(file.referrals ?? [], grantsOn).flatMap(({ record, index }): Expiry[] => {
    const { id, accessGrant, status } = record;
    if (accessGrant?.until === undefined || finished.includes(status)) return [];
    return [
      {
        kind: 'access-grant-ends',
        recordId: id,
        path: ['referrals', index, 'accessGrant', 'until'],
        due: accessGrant.until,
        from: accessGrant.grantedOn,
      },
    ];
  });
}

function grantsOn({ accessGrant: other, toOrganisationId, status }: Referral, referral: Referral): boolean {
  const grant = referral.accessGrant;
  if (other === undefined || grant === undefined || finished.includes(status)) return false;
  return (
    toOrganisationId === referral.toOrganisationId &&
    other.grantedById === grant.grantedById &&
    continues(spanOfGrant(other), spanOfGrant(grant))
  );
}

function spanOfGrant({ grantedOn, until }: AccessGrant): Span {
  return spanOfDays({ from: grantedOn, until });
}
