import { match } from 'ts-pattern';
import { compareInstants, type Instant } from '../../kernel/index.js';
import type { DisclosureDecision, GroundReference } from '../decision/contract/index.js';
import { replacedFrom, type SharingPolicy } from '../policy/index.js';

/** When the last of the grounds ends that permit what is decided. A prohibition may end it sooner. */
export function lastsUntil(policy: SharingPolicy, { permitted, instant }: DisclosureDecision): Instant {
  return permitted
    .flatMap(({ grounds }) => grounds.flatMap((ground) => endsOf(policy, ground)))
    .reduce((one, other) => (compareInstants(one, other) < 0 ? other : one), instant);
}

function endsOf(policy: SharingPolicy, { ground, id }: GroundReference): readonly Instant[] {
  const { consents = [], mandates = [], agreements = [], duties = [], vitalInterests = [] } = policy;
  const expiries = (list: readonly { readonly id: string; readonly expires?: Instant }[]) =>
    list.flatMap((one) => (one.id === id ? (one.expires ?? []) : []));
  return match(ground)
    .with('consent', () =>
      consents
        .filter((one) => one.id === id)
        .map((one) =>
          [one.withdrawnAt, replacedFrom(consents).get(id)].reduce<Instant>(earlier, one.expires),
        ),
    )
    .with('mandate', () => expiries(mandates))
    .with('agreement', () => expiries(agreements))
    .with('legal-duty', () => expiries(duties))
    .with('vital-interest', () => vitalInterests.flatMap((one) => (one.id === id ? one.reviewAt : [])))
    .exhaustive();
}

function earlier(one: Instant, other: Instant | undefined): Instant {
  return other !== undefined && compareInstants(other, one) < 0 ? other : one;
}
