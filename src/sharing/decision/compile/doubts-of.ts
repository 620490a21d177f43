import type { Issue } from '../../../kernel/index.js';
import type { CaseSafeguard, SharingPolicy } from '../../policy/index.js';
import {
  type CompiledProhibition,
  type DoubtfulOverride,
  type DoubtfulProhibition,
  type Doubts,
  groupedBy,
  type UnknownNames,
} from '../contract/index.js';
import {
  compileOnwardLimit,
  compileOverride,
  compileProhibition,
  hiddenFromAnybody,
  keptFromAnybody,
  ownExclusions,
} from '../prohibitions/index.js';
import { decidingHolders } from './deciding-holders.js';
import { type UnknownInPolicy, unknownNames } from './unknown-names.js';

/** What a policy restricts, or lifts, of which nobody knows whom it means, as far as it may reach. */
export function doubtsOf(policy: SharingPolicy, { of }: UnknownInPolicy): Doubts {
  const { prohibitions, onwardLimits = [], safeguards = [] } = policy;
  const doubtful = <Entry extends object>(
    entries: readonly Entry[],
    compiled: (entry: Entry, unknown: UnknownNames) => readonly CompiledProhibition[],
  ) =>
    entries.flatMap((entry): readonly DoubtfulProhibition[] => {
      const unknown = of(entry);
      if (unknown === undefined || !mayMeanAnybody(unknown)) return [];
      return compiled(entry, unknown).map((one) => ({ ...one, because, unknown }));
    });
  return {
    prohibitions: [
      ...doubtful(prohibitions, (one, unknown) => [widened(compileProhibition(one), unknown)]),
      // Whose it is, nobody knows: so it is everybody’s.
      ...doubtful(onwardLimits, compileOnwardLimit),
      ...safeguards.flatMap(({ clientId, accessRestrictions = [], anonymousConferences = [] }) =>
        [
          ...doubtful(accessRestrictions, (one) => [keptFromAnybody(one)]),
          ...doubtful(anonymousConferences, hiddenFromAnybody),
        ].map((one) => ({ ...one, target: { ...one.target, clientIds: [clientId] } })),
      ),
    ],
    overrides: doubtfulOverrides(policy, of),
  };
}

/** Where a policy restricts somebody whom nobody knows: what such a restriction may reach is not for a machine to say. */
export function issuesInDoubt(policy: SharingPolicy): readonly Issue[] {
  const unknown = unknownNames(policy);
  return doubtsOf(policy, unknown).prohibitions.length === 0 ? [] : unknown.issues;
}

/** The overrides that may lift more than they name. */
export function overridesInDoubtOf(policy: SharingPolicy): readonly { readonly id: string }[] {
  return doubtsOf(policy, unknownNames(policy)).overrides;
}

const because = 'a restriction names somebody whom nobody knows, and may mean this';

function mayMeanAnybody({ clientIds, recipientIds, memberIds }: UnknownNames): boolean {
  return clientIds.length + recipientIds.length + memberIds.length > 0;
}

function widened(
  { target, ...one }: CompiledProhibition,
  { clientIds, recipientIds }: UnknownNames,
): CompiledProhibition {
  return {
    ...one,
    target: {
      ...target,
      clientIds: clientIds.length > 0 ? undefined : target.clientIds,
      recipientIds: recipientIds.length > 0 ? undefined : target.recipientIds,
    },
  };
}

function doubtfulOverrides(policy: SharingPolicy, of: UnknownInPolicy['of']): readonly DoubtfulOverride[] {
  const { overrides = [], safeguards = [] } = policy;
  const doubtful = overrides.flatMap((override) => {
    const unknown = of(override);
    return unknown === undefined ? [] : [{ override, unknown }];
  });
  if (doubtful.length === 0) return [];
  const holderFor = decidingHolders(policy);
  const byClient = groupedBy<CaseSafeguard>(safeguards, ({ clientId }) => clientId);
  return doubtful.flatMap(({ override, unknown }) => {
    const guarding = byClient.get(override.clientId) ?? [];
    const isOfClient = unknown.clientIds.length === 0;
    const restrictions = (isOfClient ? guarding : safeguards).flatMap((one) => one.accessRestrictions ?? []);
    // Whether a client whom nobody knows has excluded them, nobody knows.
    const exclusions = restrictions.filter(({ kind }) => kind === 'excluded-workers').map(({ id }) => id);
    const house = holderFor(override.clientId);
    return compileOverride(override, restrictions, house).map(({ target, ...one }) => ({
      ...one,
      unknown,
      ownExclusionIds: isOfClient ? ownExclusions(override, restrictions, house) : exclusions,
      target: {
        ...target,
        clientIds: isOfClient ? [override.clientId] : undefined,
        recipientIds: unknown.recipientIds.length > 0 ? undefined : [override.recipientId],
      },
    }));
  });
}
