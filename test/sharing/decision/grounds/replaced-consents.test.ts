import { type Instant, toInstant } from 'exit-work/kernel';
import type { Consent } from 'exit-work/model';
import { compilePolicy, decideDisclosure } from 'exit-work/sharing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consent, policy, request } from '../../builders/builders.js';
import { specifiedDecision } from '../../specification/specification.js';

const day = (count: number): Instant => toInstant(new Date(Date.UTC(2030, 1, count)));

/** A consent that begins on a day of February, and what it says of another. */
function begun(id: string, from: number, terms: Partial<Consent> = {}): Consent {
  return consent({ id, notBefore: day(from), ...terms });
}

const wide = begun('wide', 1, { categories: ['identity', 'contact'] });
const narrow = begun('narrow', 5, { categories: ['identity'], replacesId: 'wide' });
const withdrawn = { status: 'withdrawn', withdrawnAt: day(8) } as const;

function permitted(consents: readonly Consent[], at: Instant): readonly string[] {
  const asked = request({ categories: ['identity', 'contact'], instant: at });
  const decided = decideDisclosure(asked, policy({ consents }));
  expect(compilePolicy(policy({})).withConsentsOf(asked.clientId, consents).decide(asked)).toEqual(decided);
  return decided.permitted.map(({ category }) => category);
}

describe('a consent that was given replaces the one that it names, from its own beginning on', () => {
  it.each<[string, Instant, readonly Consent[], readonly string[]]>([
    ['before it begins', '2030-02-04T23:59:59.999Z', [wide, narrow], ['identity', 'contact']],
    ['from the moment it begins', day(5), [wide, narrow], ['identity']],
    ['when it was withdrawn since', day(9), [wide, { ...narrow, ...withdrawn }], []],
    ['when it has ended', day(9), [wide, { ...narrow, expires: day(7) }], []],
    [
      'not when it was asked for',
      day(9),
      [wide, { ...narrow, status: 'requested' }],
      ['identity', 'contact'],
    ],
    ['what names none may have meant it', day(9), [wide, { ...narrow, id: 'x', replacesId: 'none' }], []],
    [
      'and what that had replaced',
      day(9),
      [
        wide,
        { ...narrow, expires: day(6) },
        begun('third', 8, { categories: ['contact'], replacesId: 'narrow' }),
      ],
      ['contact'],
    ],
    [
      'also by way of one that was refused',
      day(9),
      [
        wide,
        { ...narrow, status: 'refused' },
        begun('third', 8, { categories: ['contact'], replacesId: 'narrow' }),
      ],
      ['contact'],
    ],
    [
      'also where the last begins first',
      day(3),
      [wide, narrow, begun('third', 2, { categories: ['contact'], replacesId: 'narrow' })],
      ['contact'],
    ],
    ['in a circle, each of them', day(9), [{ ...wide, replacesId: 'narrow' }, narrow], []],
    ['even itself', day(9), [{ ...wide, replacesId: 'wide' }], []],
  ])('%s', (_, at, consents, expected) => {
    expect(permitted(consents, at)).toEqual(expected);
    expect(permitted([...consents].reverse(), at)).toEqual(expected);
  });

  it('and a human decides where it was refused: whoever refused it may not want the old one either', () => {
    const both = policy({ consents: [wide, { ...narrow, status: 'refused', noticeIssuedAt: day(3) }] });
    const outcome = (at: Instant) => decideDisclosure(request({ instant: at }), both).outcome;
    expect([day(2), day(3), day(9)].map(outcome)).toEqual(['permit', 'escalate', 'escalate']);
  });

  it('and the holder is told so', () => {
    const decided = decideDisclosure(
      request({ categories: ['contact'], instant: day(9) }),
      policy({ consents: [wide, narrow] }),
    );
    expect(decided.nearMisses).toMatchObject([
      { ground: 'consent', id: 'narrow', missing: 'other-category' },
      { ground: 'consent', id: 'wide', missing: 'replaced', text: 'a later consent has replaced it' },
    ]);
  });

  it('as the prose says, whatever replaces what', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const any = fc.record({
      from: fc.integer({ min: 1, max: 9 }),
      status: fc.constantFrom(
        'given' as const,
        'withdrawn' as const,
        'requested' as const,
        'refused' as const,
      ),
      replacesId: fc.option(id, { nil: undefined }),
      clientId: fc.constantFrom('c-1', 'c-1', 'c-1', 'c-2'),
    });
    const consents = fc.array(any, { maxLength: 5 }).map((list) =>
      list.map(({ from, status, replacesId, clientId }, place) =>
        begun('abcde'.charAt(place), from, {
          clientId,
          status,
          ...(replacesId === undefined ? {} : { replacesId }),
          ...(status === 'withdrawn' ? { withdrawnAt: day(20) } : {}),
        }),
      ),
    );
    fc.assert(
      fc.property(consents, fc.integer({ min: 1, max: 10 }), (list, at) => {
        const asked = request({ categories: ['identity'], instant: day(at) });
        const all = policy({ consents: list });
        const specified = specifiedDecision(asked, all);
        const { outcome, determining } = decideDisclosure(asked, all);
        expect({ outcome, determining }).toEqual({
          outcome: specified.outcome,
          determining: [...specified.determining].sort(),
        });
      }),
      { numRuns: 500, seed: 12 },
    );
  });

  it('through a chain of any length', () => {
    const chain = Array.from({ length: 20_000 }, (_, place) =>
      begun(`consent-${place}`, 1, place === 0 ? {} : { replacesId: `consent-${place - 1}` }),
    );
    const { determining } = decideDisclosure(
      request({ categories: ['identity'], instant: day(9) }),
      policy({ consents: chain }),
    );
    expect(determining).toEqual(['consent-19999']);
  });
});
