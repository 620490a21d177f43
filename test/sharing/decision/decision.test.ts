import { citedSources } from 'exit-work/kernel';
import {
  type DisclosureDecision,
  type DisclosureRequest,
  decideDisclosure,
  type SharingPolicy,
} from 'exit-work/sharing';
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
  warningToPolice,
} from '../builders/builders.js';
import { deeplyFrozen } from '../builders/freeze.js';
import {
  confidentialityLimit,
  lifting,
  restriction,
  safeguard,
  vitalInterest,
} from '../builders/safeguarding-builders.js';
import { chanceFrom } from '../worlds/chance.js';
import { world } from '../worlds/worlds.js';

describe('the order of lists', () => {
  it('never changes a decision: equal to the last field, however the policy is shuffled', () => {
    fc.assert(
      fc.property(world, fc.nat(), ({ request: asked, policy: governing }, seed) => {
        const shuffled: SharingPolicy = shuffledDeeply(governing, chanceFrom(seed));
        expect(decideDisclosure(asked, shuffled)).toEqual(decideDisclosure(asked, governing));
      }),
      { numRuns: 100 },
    );
  });

  it('of the request changes no more than the order of the answers', () => {
    fc.assert(
      fc.property(world, fc.nat(), ({ request: asked, policy: governing }, seed) => {
        const shuffled = shuffledDeeply(asked, chanceFrom(seed));
        expect(inOrder(decideDisclosure(shuffled, governing))).toEqual(
          inOrder(decideDisclosure(asked, governing)),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('does not matter where entries share an identifier, which a human must look at', () => {
    const same = [prohibition({ because: 'one reason' }), prohibition({ because: 'another reason' })];
    const decide = (prohibitions: SharingPolicy['prohibitions']) =>
      decideDisclosure(request(), policy({ consents: [consent()], prohibitions }));
    expect(decide(same)).toEqual(decide([...same].reverse()));
    expect(decide(same)).toMatchObject({
      outcome: 'escalate',
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
  const { permitted, permittedAlone, redactions, nearMisses, request: _, ...rest } = decision;
  return {
    ...rest,
    permitted: sorted(permitted),
    permittedAlone: sorted(permittedAlone),
    redactions: sorted(redactions),
    nearMisses: sorted(nearMisses),
  };
}

/** What a request asks for: each category of each subject, or of each of its persons. */
function itemsOf({ dataSubjects, persons = [], categories }: DisclosureRequest): readonly string[] {
  return dataSubjects.flatMap((subject) => {
    const named = persons.filter((one) => one.dataSubject === subject).map(({ personId }) => personId);
    return (named.length === 0 ? ['all'] : named).flatMap((person) =>
      categories.map((category) => [subject, person, category].join(' ')),
    );
  });
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
      { numRuns: 50 },
    );
  });

  it('is JSON as it stands', () => {
    fc.assert(
      fc.property(world, ({ request: asked, policy: governing }) => {
        const decision = decideDisclosure(asked, governing);
        expect(JSON.parse(JSON.stringify(decision))).toStrictEqual(decision);
      }),
      { numRuns: 50 },
    );
  });

  it('answers each item once, and agrees with itself', () => {
    fc.assert(
      fc.property(world, ({ request: asked, policy: governing }) => {
        const decision = decideDisclosure(asked, governing);
        const { permitted, redactions, outcome } = decision;
        const items = [...permitted, ...redactions].map(({ subject, category, personId = 'all' }) =>
          [subject, personId, category].join(' '),
        );
        expect(new Set(items)).toEqual(new Set(itemsOf(asked)));
        expect(items).toHaveLength(new Set(items).size);
        expect(permitted.length > 0).toBe(outcome === 'permit' || outcome === 'permit-with-redaction');
        const isWhole = redactions.length === 0 && permitted.every(({ form }) => form === 'full');
        expect(isWhole).toBe(outcome === 'permit');
        expect(redactions.some(({ reason }) => reason === 'escalated')).toBe(outcome === 'escalate');
        expect(Object.hasOwn(decision, 'escalateTo')).toBe(outcome === 'escalate');
        expect(decision.obligations.length > 0).toBe(permitted.length > 0);
        if (permitted.length === 0) expect(decision.advice).not.toEqual([]);
        expect(permitted.every(({ grounds }) => grounds.length > 0)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('carries its request, and repeats nothing of it but who asked for what', () => {
    const { request: carried, ...decision } = decideDisclosure(
      warningToPolice({ id: 'request-9', triggers: ['secret-trigger'] }),
      policy(),
    );
    expect(decision).toMatchObject({
      requestId: 'request-9',
      clientId: 'c-1',
      holderId: 'o-exit',
      recipientId: 'o-police',
      purpose: 'safeguarding',
      instant: '2030-06-01T12:00:00Z',
    });
    expect(carried).toEqual(warningToPolice({ id: 'request-9', triggers: ['secret-trigger'] }));
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
      agreements: [agreement({ title: words, legalBasis: words, excluded: ['health'] })],
      duties: [duty({ jurisdiction: words, title: words, provision: words })],
      vitalInterests: [vitalInterest({ because: words })],
      overrides: [lifting({ because: words, prohibitionIds: ['agreement-1'], categories: ['health'] })],
      confidentialityLimits: [confidentialityLimit({ announcedAs: words })],
      safeguards: [safeguard({ accessRestrictions: [restriction({ because: words })] })],
    });
    const dates = /\d{4}-\d{2}-\d{2}/;
    for (const asked of [
      request({ categories: ['identity', 'health', 'contact'] }),
      reportToProbation({ categories: ['participation', 'health'] }),
      warningToPolice({ categories: ['identity', 'undisclosed-offences'] }),
      warningToPolice({ triggers: [] }),
      request({ instant: '2031-06-01T00:00:00Z' }),
    ]) {
      const decision = decideDisclosure(asked, governing);
      expect(JSON.stringify(decision)).not.toContain(words);
      const isTime = (name: string) => name === 'instant' || name === 'until';
      expect(JSON.stringify(decision, (name, one: unknown) => (isTime(name) ? null : one))).not.toMatch(
        dates,
      );
    }
  });

  it('cites statements that exist', () => {
    fc.assert(
      fc.property(world, ({ request: asked, policy: governing }) => {
        const { obligations, redactions } = decideDisclosure(asked, governing);
        for (const { citation } of [...obligations, ...redactions]) {
          for (const source of citedSources(citation))
            expect(Object.hasOwn(sourceStatements, source)).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});
