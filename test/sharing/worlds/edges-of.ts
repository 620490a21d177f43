import type { World } from './worlds.js';

/** The edges of the periods that speak to the parties of a request: of its client, its recipient, or everybody. */
export function edgesOf({ request, policy }: World): readonly string[] {
  const { clientId, holderId, recipientId } = request;
  const ofClient = <T extends { readonly clientId: string }>(list: readonly T[] = []) =>
    list.filter((one) => one.clientId === clientId);
  const safeguards = ofClient(policy.safeguards);
  const edges = [
    ofClient(policy.consents)
      .filter((one) => one.recipientIds.includes(recipientId))
      .flatMap((one) => [one.notBefore, one.expires, one.withdrawnAt]),
    ofClient(policy.mandates)
      .filter((one) => one.authorityId === recipientId)
      .flatMap((one) => [one.notBefore, one.expires, one.clientToldAt]),
    (policy.agreements ?? [])
      .filter(({ parties }) => parties.includes(holderId) && parties.includes(recipientId))
      .flatMap((one) => [one.notBefore, one.expires]),
    ofClient(policy.vitalInterests)
      .filter((one) => one.recipientIds.includes(recipientId))
      .flatMap((one) => [one.decidedAt, one.reviewAt]),
    ofClient(policy.weighings)
      .filter((one) => one.recipientId === recipientId)
      .flatMap((one) => [one.decidedAt, one.reviewAt]),
    ofClient(policy.overrides)
      .filter((one) => one.recipientId === recipientId)
      .flatMap((one) => [one.decidedAt, one.reviewAt]),
    ofClient(policy.onwardLimits).flatMap((one) => [one.notBefore, one.expires]),
    safeguards.flatMap(({ threats = [] }) => threats).flatMap((one) => [one.from, one.until]),
    safeguards.flatMap(({ accessRestrictions = [] }) => accessRestrictions).map((one) => one.notBefore),
    safeguards.flatMap(({ anonymousConferences = [] }) => anonymousConferences).map((one) => one.revealedAt),
  ];
  return edges.flat().filter((edge) => edge !== undefined);
}
