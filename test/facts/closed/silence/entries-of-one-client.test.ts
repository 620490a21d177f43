import { blueprints } from 'exit-work/programme';
import {
  compilePolicy,
  decideDisclosure,
  type SharingPolicy,
  sharingPolicyOf,
  transparencyStatement,
} from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { clientKnownByName, consentToJobCentre } from '../../../builders/index.js';
import { prohibition, request } from '../../../sharing/builders/builders.js';
import { fileWith } from '../disclosures-entered.js';

const second = (id: string) => consentToJobCentre({ id, clientId: 'c-2' });
const other = {
  ...fileWith([second('consent-2')]),
  ...{ id: 'case-2', client: clientKnownByName({ id: 'c-2', languages: ['de'] }) },
};
const policy = sharingPolicyOf([fileWith(), other]);
const instant = '2030-03-04T09:00:00+01:00' as const;

/** A policy as it comes from outside: JSON of some form or other. */
function read(change: Readonly<Record<string, unknown>>): SharingPolicy {
  return JSON.parse(JSON.stringify({ ...policy, ...change }));
}

function answers(given: SharingPolicy) {
  const compiled = compilePolicy(given);
  return ['c-1', 'c-2'].map((clientId) => {
    const asked = request({ clientId, instant });
    const { outcome, issues, escalateTo } = compiled.decide(asked);
    const paths = issues.map(({ path }) => path);
    return {
      outcome,
      paths,
      ...(escalateTo === undefined ? {} : { escalateTo }),
      permits: compiled.permits(asked),
    };
  });
}

const permitted = { outcome: 'permit', paths: [], permits: true };
const escalated = (...paths: readonly string[]) => ({
  ...{ outcome: 'escalate', paths, permits: false },
  escalateTo: 'case-manager',
});

describe('an entry of one client that cannot be read', () => {
  const { consents = [], safeguards = [] } = policy;
  const house = { escalateTo: 'case-manager' };

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    [
      'a consent without an end',
      { consents: [consents[0], { ...consents[1], expires: 'soon' }] },
      'consents[1].expires',
    ],
    ['a mandate', { mandates: [{ clientId: 'c-2', authorityId: 7 }] }, 'mandates[0].authorityId'],
    ['a vital interest', { vitalInterests: [{ clientId: 'c-2' }] }, 'vitalInterests[0].id'],
    ['a weighing', { weighings: [{ clientId: 'c-2' }] }, 'weighings[0].id'],
    ['an override', { overrides: [{ clientId: 'c-2' }] }, 'overrides[0].id'],
    ['an onward limit', { onwardLimits: [{ clientId: 'c-2' }] }, 'onwardLimits[0].id'],
    [
      'a safeguard with a restriction of unknown kind',
      { safeguards: [...safeguards, { clientId: 'c-2', accessRestrictions: [{ kind: 'closed' }] }] },
      'safeguards[2].accessRestrictions[0].kind',
    ],
    [
      'a prohibition of a category that is misspelt',
      { prohibitions: [{ id: 'no-1', because: 'an example', clientIds: ['c-2'], categories: ['helth'] }] },
      'prohibitions[0].categories[0]',
    ],
  ])('%s escalates this client’s requests alone', (_, change, path) => {
    const [first, theirs] = answers(read({ ...house, ...change }));
    expect(first).toEqual(permitted);
    expect(theirs).toMatchObject({ outcome: 'escalate', permits: false, escalateTo: 'case-manager' });
    expect(theirs?.paths).toContain(path);
    const statement = (clientId: string) =>
      transparencyStatement(blueprints.exitSweden, read(change), { language: 'en', clientId, instant });
    expect(statement('c-1')).toContain('Sampleton');
    expect(() => statement('c-2')).toThrow(path);
  });

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['names a client whom nobody knows', { onwardLimits: [{ clientId: 'c-3' }] }],
    ['names no client', { onwardLimits: [{}] }],
    ['names a client who is no text', { consents: [...consents, { clientId: 2 }] }],
    ['is no entry', { consents: [...consents, null] }],
    ['names one client too many', { prohibitions: [{ clientIds: ['c-1', 'c-3'] }] }],
    [
      'is a prohibition for everybody',
      { prohibitions: [{ id: 'no-1', because: '', categories: ['helth'] }] },
    ],
    ['is an agreement', { agreements: [{ id: 'agreement-1' }] }],
    ['stands beside something that is of everybody', { overrides: [{ clientId: 'c-2' }], duties: [{}] }],
  ])('escalates everybody’s where it %s', (_, change) => {
    for (const { outcome, permits } of answers(read(change)))
      expect({ outcome, permits }).toEqual({ outcome: 'escalate', permits: false });
  });

  it('is overcome by other consents, if it was one', () => {
    const broken = read({ ...house, consents: [consents[0], { ...consents[1], expires: 'soon' }] });
    const asked = request({ clientId: 'c-2', instant });
    const compiled = compilePolicy(broken);
    expect(compiled.permits(asked)).toBe(false);
    expect(compiled.withConsentsOf('c-2', [second('consent-2')]).permits(asked)).toBe(true);
    const limited = compilePolicy(read({ onwardLimits: [{ clientId: 'c-2' }] }));
    expect(limited.withConsentsOf('c-2', [second('consent-2')]).permits(asked)).toBe(false);
  });

  it('is not set aside where something could answer in its place', () => {
    const prohibitions = [prohibition()];
    let asked = 0;
    const shifting = {
      ...policy,
      overrides: [{ clientId: 'c-2' }],
      get prohibitions() {
        asked += 1;
        return asked > 0 ? [] : prohibitions;
      },
    };
    expect(decideDisclosure(request({ instant }), shifting as never).outcome).toBe('escalate');
  });
});

describe('one identifier of two consents', () => {
  const { consents = [] } = policy;

  it('of one client escalates this client alone', () => {
    expect(
      answers(read({ escalateTo: 'case-manager', consents: [...consents, second('consent-2')] })),
    ).toEqual([permitted, escalated('consents')]);
  });

  it('of two clients escalates both', () => {
    expect(
      answers(read({ escalateTo: 'case-manager', consents: [...consents, second('consent-1')] })),
    ).toEqual([escalated('consents'), escalated('consents')]);
  });
});
