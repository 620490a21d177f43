import type { Consent } from 'exit-work/model';
import { type CaseSafeguard, compilePolicy, decideDisclosure, type SharingPolicy } from 'exit-work/sharing';
import { expect, it } from 'vitest';
import { notReplaced } from '../../sharing/specification/not-replaced.js';
import { seeded } from '../../sharing/worlds/small-scope.js';
import { randomInquiries } from '../../sharing/worlds/worlds.js';
import { sentenceOf } from '../laws.js';

interface Time {
  readonly from?: string;
  readonly until?: string;
}

const isWithin = ({ from, until }: Time, at: number) =>
  (from === undefined || Date.parse(from) <= at) && (until === undefined || at < Date.parse(until));

/** Whether all that a consent rests on stands, as far as the facts of its client say anything of it. */
function stands(
  consent: Consent,
  { consents = [], holderId }: SharingPolicy,
  facts: CaseSafeguard,
  at: number,
) {
  const { status, notBefore, expires, guardianId, dataSubject, whileOpen } = consent;
  const own = consents.filter((one) => (one.holderId ?? holderId) === holderId);
  const times = (facts.guardianships ?? []).filter((one) => one.guardianId === guardianId);
  const isOfGuardian = dataSubject === 'client' && guardianId !== undefined && times.length > 0;
  return (
    (consent.holderId ?? holderId) === holderId &&
    (status === 'given' || status === 'withdrawn') &&
    isWithin({ from: notBefore, until: expires }, at) &&
    (consent.withdrawnAt === undefined || at < Date.parse(consent.withdrawnAt)) &&
    notReplaced(own, at).includes(consent) &&
    (!isOfGuardian || times.some((time) => isWithin(time, at))) &&
    (whileOpen !== true || !(facts.closures ?? []).some((time) => isWithin(time, at)))
  );
}

/** The facts of a client, wherever they stand. */
function factsOf(clientId: string, { safeguards = [] }: SharingPolicy): CaseSafeguard {
  const own = safeguards.filter((one) => one.clientId === clientId);
  return {
    clientId,
    guardianships: own.flatMap((one) => one.guardianships ?? []),
    closures: own.flatMap((one) => one.closures ?? []),
  };
}

it(`${sentenceOf(1)}: in worlds of facts`, () => {
  const seen = { consents: 0, ended: 0 };
  for (const { worlds, policy } of randomInquiries(seeded(1), 4)) {
    const compiled = compilePolicy(policy);
    for (const { request } of worlds) {
      const at = Date.parse(request.instant);
      const { permitted } = compiled.decide(request);
      const ids = permitted.flatMap(({ grounds }) =>
        grounds.flatMap(({ ground, id }) => (ground === 'consent' ? [id] : [])),
      );
      const relied = (policy.consents ?? []).filter(({ id }) => ids.includes(id));
      const facts = factsOf(request.clientId, policy);
      expect(relied.filter((one) => !stands(one, policy, facts, at))).toEqual([]);
      seen.consents += relied.length;
      if (relied.length === 0) continue;
      // The moment something ends on which all of them rest, none of them is a ground.
      const consents = (policy.consents ?? []).map((one) => ({ ...one, whileOpen: true }));
      const closed = { clientId: request.clientId, closures: [{ from: request.instant }] };
      const after = decideDisclosure(request, {
        ...policy,
        consents,
        safeguards: [...(policy.safeguards ?? []), closed],
      });
      const left = after.permitted.flatMap(({ grounds }) => grounds.map(({ ground }) => ground));
      expect(left).not.toContain('consent');
      seen.ended += 1;
    }
    if (seen.ended > 100) break;
  }
  expect(seen.consents).toBeGreaterThan(100);
});
