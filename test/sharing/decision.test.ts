import { type DisclosureDecision, decideDisclosure, type SharingPolicy } from 'exit-work/sharing';
import { sourceStatements } from 'exit-work/vocabulary/sources';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agreement,
  consent,
  duty,
  mandate,
  policy,
  prohibition,
  reportToProbation,
  request,
  rulings,
  warningToPolice,
} from './builders.js';
import { chanceFrom } from './chance.js';
import { deeplyFrozen } from './freeze.js';
import { world } from './worlds.js';

describe('the order of lists', () => {
  it('never changes a decision: equal to the last field, however the policy is shuffled', () => {
    fc.assert(
      fc.property(world, fc.nat(), ({ request: asked, policy: governing }, seed) => {
        const shuffled: SharingPolicy = shuffledDeeply(governing, chanceFrom(seed));
        expect(decideDisclosure(asked, shuffled)).toEqual(decideDisclosure(asked, governing));
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  it('of the request changes no more than the order of the answers', () => {
    fc.assert(
      fc.property(world, fc.nat(), ({ request: asked, policy: governing }, seed) => {
        const shuffled = shuffledDeeply(asked, chanceFrom(seed));
        expect(inOrder(decideDisclosure(shuffled, governing))).toEqual(
          inOrder(decideDisclosure(asked, governing)),
        );
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  it('does not matter where entries share an identifier, which a human must look at', () => {
    const same = [prohibition({ because: 'one reason' }), prohibition({ because: 'another reason' })];
    const decide = (prohibitions: SharingPolicy['prohibitions']) =>
      decideDisclosure(request(), policy({ consents: [consent()], prohibitions }));
    expect(decide(same)).toEqual(decide([...same].reverse()));
    expect(decide(same)).toMatchObject({
      outcome: 'refer',
      permitted: [],
      issues: [{ path: 'prohibitions' }],
    });
  });
});

/** Every list in a value in another order, as chance has it. */
function shuffledDeeply<T>(value: T, chance: () => number): T;
function shuffledDeeply(value: unknown, chance: () => number): unknown {
  if (Array.isArray(value)) {
    return value
      .map((one: unknown) => ({ one: shuffledDeeply(one, chance), rank: chance() }))
      .sort((first, second) => first.rank - second.rank)
      .map(({ one }) => one);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, shuffledDeeply(one, chance)]));
}

function inOrder(decision: DisclosureDecision): unknown {
  const sorted = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).sort();
  return { ...decision, permitted: sorted(decision.permitted), redactions: sorted(decision.redactions) };
}

describe('a decision', () => {
  it('is the same for the same question, and leaves question and policy as they are', () => {
    fc.assert(
      fc.property(world, ({ request: asked, policy: governing }) => {
        const frozen = [
          deeplyFrozen(structuredClone(asked)),
          deeplyFrozen(structuredClone(governing)),
        ] as const;
        const first = decideDisclosure(...frozen);
        expect(decideDisclosure(...frozen)).toEqual(first);
        expect(decideDisclosure(asked, governing)).toEqual(first);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('is JSON as it stands', () => {
    fc.assert(
      fc.property(world, ({ request: asked, policy: governing }) => {
        const decision = decideDisclosure(asked, governing);
        expect(JSON.parse(JSON.stringify(decision))).toStrictEqual(decision);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('answers each item once, and agrees with itself', () => {
    fc.assert(
      fc.property(world, ({ request: asked, policy: governing }) => {
        const decision = decideDisclosure(asked, governing);
        const { permitted, redactions, outcome } = decision;
        expect(permitted.length + redactions.length).toBe(
          asked.dataSubjects.length * asked.categories.length,
        );
        expect(Object.keys(rulings(decision))).toHaveLength(permitted.length + redactions.length);
        expect(permitted.length > 0).toBe(outcome === 'permit' || outcome === 'permit-with-redaction');
        expect(redactions.length === 0).toBe(outcome === 'permit');
        expect(redactions.some(({ reason }) => reason === 'referred')).toBe(outcome === 'refer');
        expect(Object.hasOwn(decision, 'referTo')).toBe(outcome === 'refer');
        expect(decision.obligations.length > 0).toBe(permitted.length > 0);
        expect(decision.advice.length > 0).toBe(outcome === 'deny');
        expect(permitted.every(({ grounds }) => grounds.length > 0)).toBe(true);
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  it('repeats who asked for what, and nothing else of the request', () => {
    const decision = decideDisclosure(
      warningToPolice({ id: 'request-9', triggers: ['secret-trigger'] }),
      policy(),
    );
    expect(decision).toMatchObject({
      requestId: 'request-9',
      clientId: 'c-1',
      recipientId: 'o-police',
      purpose: 'safeguarding',
    });
    expect(JSON.stringify(decision)).not.toContain('secret-trigger');
  });

  it('holds no values of the records that decided: identifiers, terms and our own words only', () => {
    const words = 'MARKER';
    const governing = policy({
      organisations: policy().organisations.map((one) => ({
        ...one,
        name: words,
        operator: words,
        funders: [words],
        cooperatingAuthorities: [words],
      })),
      consents: [consent({ noticeVersion: words, noticeLanguage: words })],
      mandates: [mandate({ scope: words })],
      agreements: [agreement({ title: words, excluded: ['health'] })],
      duties: [duty({ jurisdiction: words, title: words })],
    });
    const dates = /\d{4}-\d{2}-\d{2}/;
    for (const asked of [
      request({ categories: ['identity', 'health', 'contact'] }),
      reportToProbation({ categories: ['participation', 'health'] }),
      warningToPolice({ categories: ['identity', 'undisclosed-offences'] }),
      warningToPolice({ triggers: [] }),
      request({ instant: '2031-06-01T00:00:00Z' }),
    ]) {
      const text = JSON.stringify(decideDisclosure(asked, governing));
      expect(text).not.toContain(words);
      expect(text).not.toMatch(dates);
    }
  });

  it('cites statements that exist', () => {
    fc.assert(
      fc.property(world, ({ request: asked, policy: governing }) => {
        const { obligations, redactions } = decideDisclosure(asked, governing);
        for (const { sources } of [...obligations, ...redactions]) {
          for (const source of sources) expect(Object.hasOwn(sourceStatements, source)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});
