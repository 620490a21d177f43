import { check, InputError } from 'exit-work/kernel';
import {
  decideDisclosure,
  JurisdictionPack,
  jurisdictions,
  type SharingPolicy,
  withJurisdiction,
} from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { duty, policy, rulings, warningToPolice } from '../builders/builders.js';

const { examplia, mustermark } = jurisdictions;

describe.each(Object.entries(jurisdictions))('the pack of %s', (name, pack) => {
  it('is a pack, and plainly invented', () => {
    expect(check(JurisdictionPack, pack)).toEqual({ ok: true, value: pack });
    expect(pack.id).toBe(name);
    expect(pack.fictional).toBe(true);
    const laws = [pack, ...pack.duties, ...(pack.permissions ?? []), ...pack.privileges].flatMap((one) =>
      'provision' in one && one.provision !== undefined ? [one.provision] : [],
    );
    for (const text of [pack.title, ...laws]) expect(text).toContain('(fictional)');
  });

  it('gives a policy its duties, permissions and limits, and leaves the policy as it was', () => {
    const before = policy({ duties: [duty()] });
    const copy = structuredClone(before);
    expect(withJurisdiction(before, pack)).toEqual({
      ...copy,
      duties: [duty(), ...pack.duties],
      permissions: pack.permissions,
      confidentialityLimits: pack.confidentialityLimits,
    });
    expect(before).toEqual(copy);
  });
});

describe('law is a parameter: the duties to disclose of a jurisdiction come as one pack', () => {
  const categories = ['identity', 'contact', 'security', 'undisclosed-offences'] as const;
  const decidedUnder = (pack: JurisdictionPack, ...triggers: string[]) =>
    decideDisclosure(
      warningToPolice({ categories: [...categories], triggers }),
      withJurisdiction(policy(), pack),
    );

  it.each<[string, JurisdictionPack, string, string[], string[], string | undefined, number | undefined]>([
    [
      'Examplia',
      examplia,
      'permit-with-redaction',
      ['permit', 'not-applicable', 'permit', 'permit'],
      ['examplia-limit-offences', 'examplia-planned-violence'],
      'after',
      24,
    ],
    [
      'Mustermark',
      mustermark,
      'permit-with-redaction',
      ['permit', 'permit', 'permit', 'prohibited'],
      ['built-in:undisclosed-offences', 'mustermark-attack-on-life'],
      'before',
      72,
    ],
  ])('the same request in %s', (_, pack, outcome, decided, determining, when, hours) => {
    const decision = decidedUnder(pack, 'planned-violence', 'attack-on-life');
    expect(decision.outcome).toBe(outcome);
    expect(rulings(decision)).toEqual(
      Object.fromEntries(categories.map((category, index) => [`client/${category}`, decided[index]])),
    );
    expect(decision.determining).toEqual(determining);
    expect(decision.obligations.flatMap((one) => one.when ?? [])).toEqual([when]);
    expect(decision.obligations.flatMap((one) => one.hours ?? [])).toEqual([hours]);
  });

  it.each<[string, JurisdictionPack, string]>([
    ['Examplia', examplia, 'attack-on-life'],
    ['Mustermark', mustermark, 'planned-violence'],
  ])('the trigger of the one is none in %s', (_, pack, trigger) => {
    expect(decidedUnder(pack, trigger).outcome).toBe('deny');
  });

  it('under both laws, each is obeyed', () => {
    const both = withJurisdiction(withJurisdiction(policy(), examplia), mustermark);
    const asked = warningToPolice({
      categories: [...categories],
      triggers: ['planned-violence', 'attack-on-life'],
    });
    expect(decideDisclosure(asked, both).outcome).toBe('permit');
  });
});

describe('a pack is refused', () => {
  it.each<[string, SharingPolicy, JurisdictionPack, string]>([
    [
      'where it is added twice',
      withJurisdiction(policy(), mustermark),
      mustermark,
      'duties[0].id: expected an identifier that the policy does not use yet; is the pack added already?',
    ],
    [
      'where one of its limits has a name that is taken',
      { ...withJurisdiction(policy(), examplia), duties: [] },
      examplia,
      'confidentialityLimits[0].id: expected an identifier that the policy does not use yet',
    ],
    ['where it is malformed', policy(), { ...examplia, version: '' }, 'version'],
  ])('%s', (_, given, pack, message) => {
    expect(() => withJurisdiction(given, pack)).toThrow(InputError);
    expect(() => withJurisdiction(given, pack)).toThrow(message);
  });
});
