import type { CaseSafeguard, DisclosureRequest, SharingPolicy } from 'exit-work/sharing';

/** What a policy says of one client, two parties and a purpose: all that a request can depend on. */
export function sliceFor(request: DisclosureRequest, policy: SharingPolicy): SharingPolicy {
  const { clientId, holderId, recipientId, recipientRole, purpose } = request;
  const ofClient = <T extends { readonly clientId: string }>(entries: readonly T[] = []) =>
    entries.filter((one) => one.clientId === clientId);
  const names = (words: readonly string[] | undefined, word: string) => words?.includes(word) !== false;
  const {
    vitalInterests,
    overrides,
    onwardLimits,
    confidentialityLimits = [],
    safeguards,
    necessity,
  } = policy;
  return {
    holderId: policy.holderId,
    // Whom the policy knows decides of whom a restriction may speak.
    organisations: policy.organisations ?? [],
    // What was refused, or replaces another, bears on consents that name the recipient.
    consents: ofClient(policy.consents),
    mandates: ofClient(policy.mandates).filter(({ authorityId }) => authorityId === recipientId),
    agreements: (policy.agreements ?? []).filter(
      ({ parties }) => parties.includes(holderId) && parties.includes(recipientId),
    ),
    duties: policy.duties ?? [],
    permissions: policy.permissions ?? [],
    weighings: ofClient(policy.weighings).filter((one) => one.recipientId === recipientId),
    ...(policy.agreementsAlone === undefined ? {} : { agreementsAlone: policy.agreementsAlone }),
    vitalInterests: vitalInterests ?? [],
    prohibitions: policy.prohibitions.filter(
      (one) =>
        names(one.recipientRoles, recipientRole) &&
        names(one.purposes, purpose) &&
        one.exceptRecipientIds?.includes(recipientId) !== true,
    ),
    overrides: overrides ?? [],
    onwardLimits: onwardLimits ?? [],
    confidentialityLimits: confidentialityLimits.filter(({ purposes }) => purposes.includes(purpose)),
    safeguards: [...ofClient(safeguards), ...otherClients(policy, clientId)],
    // A table without a row for the purpose says that nothing is needed; no table is the standard.
    ...(necessity === undefined ? {} : { necessity: necessity.filter((row) => row.purpose === purpose) }),
    ...(policy.authorities === undefined ? {} : { authorities: policy.authorities }),
    ...(policy.escalateTo === undefined ? {} : { escalateTo: policy.escalateTo }),
    ...(policy.ifUnreachable === undefined ? {} : { ifUnreachable: policy.ifUnreachable }),
  };
}

/** Of all others, that they are there, and whom their files know. */
function otherClients(policy: SharingPolicy, clientId: string): readonly CaseSafeguard[] {
  const { consents = [], mandates = [], weighings = [], safeguards = [] } = policy;
  const isOther = (one: { readonly clientId: string }) => one.clientId !== clientId;
  const named = [...consents, ...mandates, ...weighings].filter(isOther);
  return [
    ...named.map((one) => ({ clientId: one.clientId })),
    ...safeguards.filter(isOther).map(({ knownPersons, ...one }) => ({
      clientId: one.clientId,
      ...(knownPersons === undefined ? {} : { knownPersons }),
    })),
  ];
}
