import { match } from 'ts-pattern';
import { compareInstants, type Instant } from '../../kernel/index.js';
import type { DisclosureDecision, GroundReference } from '../decision/contract/index.js';
import { consentEnd, lawfulPeriod, replacedFrom, type SharingPolicy } from '../policy/index.js';

/** When the last of the grounds ends that permit what is decided. A prohibition may end it sooner. */
export function lastsUntil(policy: SharingPolicy, { permitted, instant }: DisclosureDecision): Instant {
  const replaced = replacedFrom(policy.consents ?? []);
  return permitted
    .flatMap(({ grounds }) => grounds.flatMap((ground) => endsOf(policy, replaced, ground)))
    .reduce((one, other) => (compareInstants(one, other) < 0 ? other : one), instant);
}

function endsOf(
  policy: SharingPolicy,
  replaced: ReadonlyMap<string, Instant>,
  { ground, id }: GroundReference,
): readonly Instant[] {
  const { consents = [], mandates = [], agreements = [], duties = [], vitalInterests = [] } = policy;
  const expiries = (list: readonly { readonly id: string; readonly expires?: Instant }[]) =>
    list.flatMap((one) => (one.id === id ? (one.expires ?? []) : []));
  return match(ground)
    .with('consent', () => consents.flatMap((one) => (one.id === id ? consentEnd(one, replaced) : [])))
    .with('mandate', () => expiries(mandates))
    .with('agreement', () => expiries(agreements))
    .with('legal-duty', () => expiries(duties))
    .with('legal-permission', () => endsOfWeighing(policy, id))
    .with('vital-interest', () => vitalInterests.flatMap((one) => (one.id === id ? one.reviewAt : [])))
    .exhaustive();
}

/** With the weighing, or with what its law allows. */
function endsOfWeighing(
  { permissions = [], weighings = [] }: SharingPolicy,
  weighingId: string,
): readonly Instant[] {
  return weighings
    .filter(({ id }) => id === weighingId)
    .flatMap(({ permissionId, clientBornOn, reviewAt }) =>
      permissions
        .filter(({ id }) => id === permissionId)
        .map((permission) => lawfulPeriod(permission, clientBornOn).expires ?? reviewAt)
        .map((expires) => (compareInstants(expires, reviewAt) < 0 ? expires : reviewAt)),
    );
}
