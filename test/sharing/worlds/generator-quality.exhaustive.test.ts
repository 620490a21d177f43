import { isDeepStrictEqual } from 'node:util';
import { DisclosureRequest, SharingPolicy } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { isMalformed, specifiedDecision } from '../specification/specification.js';
import { droppedFacts } from './dropped-facts.js';
import { edgesOf } from './edges-of.js';
import { everyOrder } from './every-order.js';
import { malformedWorld } from './malformed-world.js';
import { seeded } from './small-scope.js';
import { randomInquiries, type World } from './worlds.js';

/** What matters to few: most of it only where a consent would permit, and many of these facts end a consent. */
const rare: ReadonlySet<string> = new Set([
  'guardianships',
  'guardians who are not asked',
  'who ordered the participation',
  'languages',
  'interpreters',
  'refused replacements',
  'refusals',
  'kinds of recipients',
  'authorities',
  'names of recipients',
  'what another house was given',
  'closures',
  'consents while the case is open',
  'who judges a duty',
  'capacity',
  'what the file says of capacity',
  'what a law allows',
]);

/** A generator that drifts into trivial cases proves nothing. */
describe('the random worlds', () => {
  const worlds: World[] = [];
  for (const inquiry of randomInquiries(seeded(20_300_305), 5)) {
    worlds.push(...inquiry.worlds);
    if (worlds.length >= 5_000) break;
  }
  const share = (isCounted: (world: World) => boolean) => worlds.filter(isCounted).length / worlds.length;
  const specified = new Map(worlds.map((world) => [world, specifiedDecision(world.request, world.policy)]));

  it.each(['permit', 'permit-with-redaction', 'deny', 'escalate'])('%s in at least 10 %', (outcome) => {
    expect(share((world) => specified.get(world)?.outcome === outcome)).toBeGreaterThanOrEqual(0.1);
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
    ...['built-in:unlisted', 'built-in:not-on-team'],
  ])('are sometimes determined by %s', (id) => {
    expect(share((world) => specified.get(world)?.determining.has(id) === true)).toBeGreaterThan(0.003);
  });

  const some = worlds.filter((_, place) => place % 5 === 0);

  it.each(Object.entries(droppedFacts))(
    'are decided by %s in at least 2 %, or less where it is rare',
    (name, without) => {
      const isDecided = (world: World) => {
        const { request, policy } = without(world);
        return !isDeepStrictEqual(specifiedDecision(request, policy), specified.get(world));
      };
      const least = rare.has(name) ? 0.004 : 0.02;
      expect(some.filter(isDecided).length / some.length).toBeGreaterThanOrEqual(least);
    },
  );

  it('can be, and malformed ones in many ways cannot', () => {
    expect(worlds.filter(({ request, policy }) => isMalformed(request, policy))).toEqual([]);
    const [choose, ways] = [seeded(1), worlds.slice(0, 2_000)];
    const malformed = ways.filter((world) => {
      const { request, policy } = malformedWorld(choose, world);
      return isMalformed(request, policy);
    });
    expect(malformed.length / ways.length).toBeGreaterThan(0.5);
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
