import { DisclosureRequest, SharingPolicy } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { specifiedDecision } from '../specification/specification.js';
import { edgesOf } from './edges-of.js';
import { everyOrder } from './every-order.js';
import { seeded } from './small-scope.js';
import { randomInquiries, type World } from './worlds.js';

/** A generator that drifts into trivial cases proves nothing. */
describe('the random worlds', () => {
  const worlds: World[] = [];
  for (const inquiry of randomInquiries(seeded(20_300_305), 5)) {
    worlds.push(...inquiry.worlds);
    if (worlds.length >= 5_000) break;
  }
  const share = (isCounted: (world: World) => boolean) => worlds.filter(isCounted).length / worlds.length;
  const specified = new Map(worlds.map((world) => [world, specifiedDecision(world.request, world.policy)]));

  it.each(['permit', 'permit-with-redaction', 'deny', 'escalate'])('%s in at least 15 %', (outcome) => {
    expect(share((world) => specified.get(world)?.outcome === outcome)).toBeGreaterThanOrEqual(0.15);
  });

  it('lie within a millisecond of an edge that speaks to the parties, in at least 30 %', () => {
    const isNear = (world: World) => {
      const at = Date.parse(world.request.instant);
      return edgesOf(world).some((edge) => Math.abs(Date.parse(edge) - at) <= 1);
    };
    expect(share(isNear)).toBeGreaterThanOrEqual(0.3);
  });

  it.each([
    ...['consent-1', 'mandate-1', 'agreement-1', 'duty-1', 'weighing-1', 'vital-1', 'override-1', 'limit-1'],
    ...['prohibition-1', 'onward-1', 'restriction-1', 'cc-1', 'built-in:staff-home'],
    ...['built-in:undisclosed-offences', 'built-in:funder', 'built-in:threatened', 'built-in:necessity'],
  ])('are sometimes determined by %s', (id) => {
    expect(share((world) => specified.get(world)?.determining.has(id) === true)).toBeGreaterThan(0.003);
  });

  it('are decided by what a law allows, in at least 2 %', () => {
    const isDecided = ({ request, policy }: World) =>
      JSON.stringify([...specifiedDecision(request, policy).items]) !==
      JSON.stringify([...specifiedDecision(request, { ...policy, weighings: [] }).items]);
    expect(share(isDecided)).toBeGreaterThanOrEqual(0.02);
  });

  it('are valid', () => {
    for (const { request, policy } of worlds.filter((_, place) => place % 50 === 0)) {
      expect(SharingPolicy.safeParse(policy).error?.issues).toBeUndefined();
      expect(DisclosureRequest.safeParse(request).error?.issues).toBeUndefined();
    }
  });
});

it('the worlds in every order are valid', () => {
  const [inquiry] = everyOrder();
  expect(SharingPolicy.safeParse(inquiry?.policy).error?.issues).toBeUndefined();
  const [world] = inquiry?.worlds ?? [];
  expect(DisclosureRequest.safeParse(world?.request).error?.issues).toBeUndefined();
});
