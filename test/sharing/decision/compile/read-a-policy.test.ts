import type { Consent } from 'exit-work/model';
import { compilePolicy, type DisclosureRequest, type SharingPolicy } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { consent, policy, prohibition, request } from '../../builders/builders.js';
import { lifting, onwardLimit } from '../../builders/safeguarding-builders.js';

const consents = [consent()];
const compiled = compilePolicy(policy({ consents }));

function decisionUnder(terms: object, asked: Partial<DisclosureRequest> = {}) {
  return compilePolicy({ ...policy({ consents }), ...terms } as unknown as SharingPolicy).decide(
    request(asked),
  );
}

it('everything that cannot be read of one client is told', () => {
  const overrides = [{ ...lifting(), because: 7 }];
  const prohibitions = [{ ...prohibition({ clientIds: ['c-1'] }), because: 7 }];
  const told = decisionUnder({ overrides, prohibitions, consents: [{ ...consent(), status: 7 }] });
  expect(told.issues.map(({ path }) => path).sort()).toEqual([
    'consents[0].status',
    'overrides[0].because',
    'prohibitions[0].because',
  ]);
});

it('what only looks like a list of clients names none', () => {
  const prohibitions = [{ ...prohibition(), clientIds: { length: 1, 0: 'c-2' } }];
  expect(decisionUnder({ prohibitions }).outcome).toBe('escalate');
});

it('what could not be read is to be corrected', () => {
  const { advice, redactions } = decisionUnder({ overrides: [{ ...lifting(), because: 7 }] });
  expect(advice).toEqual(['correct what could not be read, then ask again']);
  expect(redactions.map(({ text }) => text)).toEqual(['what would decide it could not be read']);
});

describe('consents that are handed over', () => {
  const issuesOf = (...others: Consent[]) =>
    compiled
      .withConsentsOf('c-1', others)
      .decide(request())
      .issues.map(({ code, path }) => [code, path]);

  it.each<[string, Consent[], string[][]]>([
    ['of the client', [consent({ id: 'consent-2' })], []],
    [
      'of another one',
      [consent(), consent({ id: 'b', clientId: 'c-2' })],
      [['consent-of-other-client', '[1].clientId']],
    ],
    ['one of them twice', [consent(), consent()], [['doubled-identifier', '(root)']]],
  ])('%s', (_, others, issues) => expect(issuesOf(...others)).toEqual(issues));

  it('under a slip of the pen keep back whose they are, too, until theirs are handed over', () => {
    const two = compilePolicy(policy({ consents: [consent(), consent({ id: 'b', clientId: 'c-2' })] }));
    const outcomes = (one: typeof two) =>
      ['c-1', 'c-2', 'c-3'].map((clientId) => one.decide(request({ clientId })).outcome);
    const withdrawn = consent({ status: 'withdrawn', withdrawnAt: '2030-05-01T00:00:00Z' });
    const slipped = two.withConsentsOf('c-3', [withdrawn]);
    expect(outcomes(slipped)).toEqual(['escalate', 'permit', 'escalate']);
    expect(outcomes(slipped.withConsentsOf('c-1', [withdrawn]))).toEqual(['deny', 'permit', 'escalate']);
    expect(outcomes(slipped.withConsentsOf('c-3', []))).toEqual(['escalate', 'permit', 'deny']);
  });

  it('and what else is known of them stays', () => {
    const limited = compilePolicy(policy({ consents, onwardLimits: [onwardLimit()] }));
    const corrected = limited.withConsentsOf('c-3', consents).withConsentsOf('c-1', consents);
    expect(corrected.decide(request()).determining).toEqual(['onward-1']);
  });
});

describe('an answer tells', () => {
  it('the ages of majority where the policy states them', () => {
    expect(decisionUnder({ agesOfMajority: [21] }).agesOfMajority).toEqual([21]);
  });

  it('and says nothing of them where it does not', () => {
    expect(Object.keys(decisionUnder({}))).not.toContain('agesOfMajority');
  });

  it.each<[string, object, Partial<DisclosureRequest>, string]>([
    ['what is permitted', {}, {}, 'permitted'],
    ['what is not', { consents: [] }, {}, 'redactions'],
    ['what would permit it', { consents: [consent({ status: 'requested' })] }, {}, 'nearMisses'],
  ])('of nobody in particular, %s', (_, terms, asked, part) => {
    const told: unknown = Object.entries(decisionUnder(terms, asked)).find(([name]) => name === part)?.[1];
    expect(told).toEqual([expect.not.objectContaining({ personId: undefined })]);
    for (const entry of Array.isArray(told) ? told : [])
      expect(Object.values(entry)).not.toContain(undefined);
  });
});
