import type { CaseSafeguard, GroundReference, SharingPolicy } from 'exit-work/sharing';
import { dataCategories, purposes, valuesOf } from 'exit-work/vocabulary';
import { type ListWithIds, listsWithIds } from './changes.js';
import type { Known } from './law.js';

/**
 * The policy of which only those entries are left that an explanation names. What stays besides is what tells nothing of
 * its own: who the organisations are; what purposes need; the mandates, since they decide which consents are free;
 * the laws, of which weighings are named; and from the safeguards the conferences, which turn a reference into a pseudonym without prohibiting it. Those who
 * threaten stand behind `built-in:threatened`.
 */
export function reducedTo(ids: readonly string[], { policy }: Known): SharingPolicy {
  const isNamed = ({ id }: { readonly id: string }) => ids.includes(id);
  const reduced = filtered(policy, listsWithIds, isNamed);
  return {
    ...reduced,
    mandates: policy.mandates ?? [],
    permissions: policy.permissions ?? [],
    ...(policy.safeguards === undefined
      ? {}
      : {
          safeguards: policy.safeguards.map(({ threats, accessRestrictions = [], ...safeguard }) => ({
            ...safeguard,
            accessRestrictions: accessRestrictions.filter(isNamed),
            ...(threats === undefined || !ids.includes('built-in:threatened') ? {} : { threats }),
          })),
        }),
  };
}

const listOf = {
  consents: 'consent',
  mandates: 'mandate',
  agreements: 'agreement',
  duties: 'legal-duty',
  weighings: 'legal-permission',
  vitalInterests: 'vital-interest',
} as const;

/**
 * The policy without some grounds. A mandate stays, untold: it is no ground then, but without it the consents that it
 * switches off would permit in its place. An agreement keeps what it excludes.
 */
export function withoutGrounds(policy: SharingPolicy, grounds: readonly GroundReference[]): SharingPolicy {
  const isGone = (list: keyof typeof listOf, id: string) =>
    grounds.some((one) => one.ground === listOf[list] && one.id === id);
  const { consents = [], agreements = [], duties = [], weighings, vitalInterests } = policy;
  return {
    ...policy,
    consents: consents.filter(({ id }) => !isGone('consents', id)),
    mandates: (policy.mandates ?? []).map(({ clientToldAt, ...mandate }) =>
      isGone('mandates', mandate.id) || clientToldAt === undefined ? mandate : { ...mandate, clientToldAt },
    ),
    agreements: agreements.filter(({ id }) => !isGone('agreements', id)),
    duties: duties.filter(({ id }) => !isGone('duties', id)),
    ...(weighings === undefined ? {} : { weighings: weighings.filter(({ id }) => !isGone('weighings', id)) }),
    ...(vitalInterests === undefined
      ? {}
      : { vitalInterests: vitalInterests.filter(({ id }) => !isGone('vitalInterests', id)) }),
  };
}

/** What always holds cannot be taken away. */
export const irremovable: readonly string[] = [
  'built-in:staff-home',
  'built-in:undisclosed-offences',
  'built-in:funder',
  'built-in:unlisted',
  'built-in:not-on-team',
];

/** Nothing is more than what is needed: a policy that says nothing of it is held to the standard. */
const everything = {
  necessity: valuesOf(purposes).map((purpose) => ({ purpose, categories: valuesOf(dataCategories) })),
};

/** The policy without some prohibitions, whichever form they have. */
export function withoutProhibitions(policy: SharingPolicy, ids: readonly string[]): SharingPolicy {
  const isLeft = ({ id }: { readonly id: string }) => !ids.includes(id);
  const { necessity, safeguards, ...rest } = filtered(policy, ['prohibitions', 'onwardLimits'], isLeft);
  return {
    ...rest,
    agreements: (policy.agreements ?? []).map(({ excluded = [], ...agreement }) => ({
      ...agreement,
      excluded: isLeft(agreement) ? excluded : [],
    })),
    ...(ids.includes('built-in:necessity') ? everything : necessity === undefined ? {} : { necessity }),
    ...(safeguards === undefined ? {} : { safeguards: safeguards.map((one) => unguarded(one, ids)) }),
  };
}

function unguarded(
  { threats = [], accessRestrictions = [], anonymousConferences = [], ...facts }: CaseSafeguard,
  ids: readonly string[],
): CaseSafeguard {
  return {
    ...facts,
    threats: ids.includes('built-in:threatened') ? [] : threats,
    accessRestrictions: accessRestrictions.filter(({ id }) => !ids.includes(id)),
    anonymousConferences: anonymousConferences.filter(({ id }) => !ids.includes(id)),
  };
}

/** The policy with some of its lists filtered. */
export function filtered(
  policy: SharingPolicy,
  lists: readonly ListWithIds[],
  isLeft: (entry: { readonly id: string }) => boolean,
): SharingPolicy {
  const shorter = lists.flatMap((list) => {
    const entries: readonly { readonly id: string }[] | undefined = policy[list];
    return entries === undefined ? [] : [[list, entries.filter(isLeft)] as const];
  });
  return { ...policy, ...Object.fromEntries(shorter) };
}
