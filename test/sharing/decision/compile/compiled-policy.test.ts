import { InputError } from 'exit-work/kernel';
import type { Consent } from 'exit-work/model';
import {
  compilePolicy,
  type DisclosureRequest,
  decideDisclosure,
  type SharingPolicy,
} from 'exit-work/sharing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agreement,
  consent,
  mandate,
  policy,
  prohibition,
  reportToProbation,
  request,
} from '../../builders/builders.js';
import { lifting, safeguard, threatened } from '../../builders/safeguarding-builders.js';
import { world } from '../../worlds/worlds.js';

const ofOther = consent({ id: 'consent-other', clientId: 'c-2' });
const askedOfOther = request({ clientId: 'c-2' });
const two = policy({
  consents: [consent(), ofOther],
  mandates: [mandate()],
  agreements: [agreement({ shared: ['contact'] })],
});
const withdrawn = consent({ status: 'withdrawn', withdrawnAt: '2030-06-01T12:00:00Z' });

describe('a compiled policy', () => {
  it('answers and explains as decideDisclosure does; permits means that the outcome is permit', () => {
    fc.assert(
      fc.property(world, ({ request: asked, policy: governing }) => {
        const compiled = compilePolicy(governing);
        const decision = decideDisclosure(asked, governing);
        expect(compiled.decide(asked)).toEqual(decision);
        expect(compiled.permits(asked)).toBe(decision.outcome === 'permit');
      }),
      { numRuns: 100 },
    );
  });

  it.each<[string, Partial<SharingPolicy>, Partial<DisclosureRequest>, boolean]>([
    ['everything in full', { consents: [consent()] }, {}, true],
    ['a part', { consents: [consent()] }, { categories: ['identity', 'health'] }, false],
    ['a generalised form', { consents: [consent({ conditions: ['pseudonymised'] })] }, {}, false],
    ['nothing', {}, {}, false],
    ['what is prohibited', { consents: [consent()], prohibitions: [prohibition()] }, {}, false],
    [
      'what is prohibited and lifted',
      { consents: [consent()], prohibitions: [prohibition()], overrides: [lifting()] },
      {},
      true,
    ],
    ['what a human must decide', {}, { purpose: 'safeguarding', lifeAtStake: true }, false],
  ])('permits: %s', (_, granting, asked, permits) => {
    expect(compilePolicy(policy(granting)).permits(request(asked))).toBe(permits);
  });

  it('that cannot be read refers every request, permits nothing, and refuses malformed requests', () => {
    const compiled = compilePolicy({ ...two, restrictions: [] } as SharingPolicy);
    for (const one of [compiled, compiled.withConsentsOf('c-1', [consent()])]) {
      expect(one.decide(request())).toEqual(
        decideDisclosure(request(), { ...two, restrictions: [] } as SharingPolicy),
      );
      expect(one.decide(request()).outcome).toBe('escalate');
      expect(one.permits(request())).toBe(false);
      expect(() => one.decide({} as DisclosureRequest)).toThrow(InputError);
      expect(() => one.permits({} as DisclosureRequest)).toThrow(InputError);
    }
  });

  it('refuses malformed requests', () => {
    const malformed = { ...request(), purpose: 'curiosity' } as unknown as DisclosureRequest;
    expect(() => compilePolicy(two).decide(malformed)).toThrow(InputError);
    expect(() => compilePolicy(two).permits(malformed)).toThrow(InputError);
  });
});

describe('other consents of a client', () => {
  it.each<[string, Consent[], string]>([
    ['none', [], 'deny'],
    ['a withdrawn one', [withdrawn], 'deny'],
    ['a new one beside the withdrawn one', [withdrawn, consent({ id: 'consent-2' })], 'permit'],
    ['one for another purpose', [consent({ purposes: ['supervision'] })], 'deny'],
  ])('%s: count on the next call, as if the policy had been compiled anew', (_, consents, outcome) => {
    const compiled = compilePolicy(two);
    const changed = compiled.withConsentsOf('c-1', consents);
    const anew = { ...two, consents: [...consents, ofOther] };
    expect(changed.decide(request()).outcome).toBe(outcome);
    for (const asked of [request(), askedOfOther, reportToProbation()]) {
      expect(changed.decide(asked)).toEqual(decideDisclosure(asked, anew));
      expect(changed.permits(asked)).toBe(changed.decide(asked).outcome === 'permit');
    }
    // What was compiled before is as it was.
    expect(compiled.permits(request())).toBe(true);
  });

  it('leave the client’s mandates, safeguards and overrides in place', () => {
    const asked = request({ recipientId: 'rel-1', recipientRole: 'relative', categories: ['contact'] });
    const given = consent({ recipientIds: ['rel-1'], categories: ['contact'] });
    const guarded = compilePolicy({ ...two, consents: [], safeguards: [threatened(), safeguard()] });
    expect(guarded.withConsentsOf('c-1', [given]).decide(asked).determining).toEqual(['built-in:threatened']);
    expect(guarded.withConsentsOf('c-1', []).permits(reportToProbation())).toBe(true);
  });

  it('come to a client of whom the policy knew nothing', () => {
    const given = consent({ clientId: 'c-3' });
    expect(
      compilePolicy(two)
        .withConsentsOf('c-3', [given])
        .permits(request({ clientId: 'c-3' })),
    ).toBe(true);
  });

  it.each<[string, unknown[], string]>([
    ['that cannot be read', [{ ...consent(), categories: ['everything'] }], '[0].categories[0]'],
    ['that contradict themselves', [consent({ status: 'withdrawn' })], '[0].withdrawnAt'],
    ['of one identifier', [consent(), consent()], '(root)'],
  ])('%s refer that client’s requests and nobody else’s, until they are corrected', (_, consents, path) => {
    const faulty = compilePolicy(two).withConsentsOf('c-1', consents as Consent[]);
    expect(faulty.decide(request())).toMatchObject({
      outcome: 'escalate',
      permitted: [],
      redactions: [{ reason: 'escalated' }],
      escalateTo: 'programme-manager',
      issues: [{ path }],
    });
    expect(faulty.permits(request())).toBe(false);
    expect(faulty.decide(askedOfOther)).toEqual(decideDisclosure(askedOfOther, two));
    expect(faulty.permits(askedOfOther)).toBe(true);
    const corrected = faulty.withConsentsOf('c-1', [consent()]);
    expect(corrected.decide(request())).toEqual(decideDisclosure(request(), two));
  });

  it('that cannot be read keep back what other grounds would open: they may hold a withdrawal', () => {
    const agreed = compilePolicy(policy({ agreements: [agreement()] }));
    expect(agreed.permits(request())).toBe(true);
    const faulty = agreed.withConsentsOf('c-1', [consent(), consent()]);
    expect(faulty.permits(request())).toBe(false);
    expect(faulty.decide(request()).outcome).toBe('escalate');
  });

  it.each<[string, Consent[], string]>([
    ['another client’s', [ofOther], 'expected the client whose consents these are'],
    ['given twice', [consent(), consent()], 'an identifier is given twice; keep the valid entry only'],
  ])('that are %s are named as such', (_, consents, message) => {
    const { issues } = compilePolicy(two).withConsentsOf('c-1', consents).decide(request());
    expect(issues).toMatchObject([{ message }]);
  });
});

describe('a compiled policy is a snapshot', () => {
  it('of lists that grow, shrink or are emptied afterwards', () => {
    const consents = [...(two.consents ?? [])];
    const prohibitions = [prohibition({ categories: ['health'] })];
    const shared = [...agreement().shared];
    const compiled = compilePolicy({
      ...two,
      consents,
      prohibitions,
      agreements: [agreement({ shared })],
    });
    const asked = request({ categories: ['identity', 'health', 'contact'] });
    const before = compiled.decide(asked);
    consents.length = 0;
    prohibitions.push(prohibition({ id: 'prohibition-2' }));
    shared.splice(0);
    expect(compiled.decide(asked)).toEqual(before);
  });

  it.each<[string, SharingPolicy, Partial<DisclosureRequest>]>([
    ['a permit', two, {}],
    ['a permit on an agreement', two, { categories: ['contact'] }],
    ['a denial', two, { categories: ['beliefs'] }],
    ['a prohibition', { ...two, prohibitions: [prohibition()] }, {}],
    ['an escalation', two, { purpose: 'safeguarding', lifeAtStake: true }],
    ['a policy that cannot be read', { ...two, consents: [consent(), consent()] }, {}],
  ])('whatever somebody does to the answer: %s', (_, governing, overrides) => {
    const compiled = compilePolicy(governing);
    const asked = request(overrides);
    const right = structuredClone(compiled.decide(asked));
    spoil(compiled.decide(asked));
    expect(compiled.decide(asked)).toEqual(right);
    expect(compilePolicy(governing).decide(asked)).toEqual(right);
  });
});

/** Changes everything that can be changed in a value, at every depth. */
function spoil(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    spoil(inner);
    Reflect.set(value, name, 'spoilt');
  }
  if (Array.isArray(value) && Object.isExtensible(value)) value.push('spoilt');
}
