import { type Span, spanOf, spanOfDays } from '../../kernel/calendar/index.js';
import { dayOf } from '../../kernel/index.js';
import type { AccessGrant, AccessRestriction, Referral } from '../../model/index.js';
import type { Expiry, ExpirySource } from './expiry.js';
import { lastDayInForce } from './last-day-in-force.js';
import { indexed } from './latest-of.js';
import { notContinued } from './not-continued.js';

/** What ends for those who may see the file, and for those who may see the client. */
export function accessExpiries(source: ExpirySource): readonly Expiry[] {
  return [...restrictionExpiries(source), ...grantExpiries(source)];
}

function restrictionExpiries({ file, timeZone }: ExpirySource): readonly Expiry[] {
  return notContinued(file.accessRestrictions ?? [], spanOf, whoIsRestricted).flatMap(
    ({ record, index }): Expiry[] => {
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
    },
  );
}

/** Whoever was shut out, each of them; who may see a restricted case can change. */
function whoIsRestricted({ kind, memberIds }: AccessRestriction): readonly string[] {
  return kind === 'restricted-case' ? [kind] : memberIds.map((id) => `${kind} ${id}`);
}

const finished: readonly Referral['status'][] = ['declined', 'withdrawn', 'completed'];

function grantExpiries({ file }: ExpirySource): readonly Expiry[] {
  const granted = indexed(file.referrals ?? []).flatMap(({ record, index }) =>
    record.accessGrant === undefined || finished.includes(record.status)
      ? []
      : [{ ...record, index, accessGrant: record.accessGrant }],
  );
  return notContinued(granted, spanOfGrant, ofGrant).flatMap(({ record }): Expiry[] => {
    const { id, accessGrant, index } = record;
    if (accessGrant.until === undefined) return [];
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

interface Granted extends Pick<Referral, 'toOrganisationId'> {
  readonly accessGrant: AccessGrant;
}

function ofGrant({ toOrganisationId, accessGrant }: Granted): readonly string[] {
  return [JSON.stringify([toOrganisationId, accessGrant.grantedById])];
}

function spanOfGrant({ accessGrant: { grantedOn, until } }: Granted): Span {
  return spanOfDays({ from: grantedOn, until });
}
