import { compilePolicy, type SharingPolicy } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { consent, mandate, policy, prohibition, request } from '../../builders/builders.js';
import { lifting } from '../../builders/safeguarding-builders.js';

const consents = [consent(), consent({ id: 'consent-2', clientId: 'c-2' })];

/** The paths that keep three clients’ requests back; of a policy as it comes from outside. */
function pathsOf(terms: object) {
  const compiled = compilePolicy({ ...policy({ consents }), ...terms } as unknown as SharingPolicy);
  return ['c-1', 'c-2', 'c-3'].map((clientId) =>
    compiled.decide(request({ clientId })).issues.map(({ path }) => path),
  );
}

/** A list that is no plain one. */
class Entries extends Array<unknown> {}

describe('an entry that cannot be read', () => {
  it.each<[string, object, string[], string[]]>([
    ['nothing is wrong', {}, [], []],
    ['it names a client', { overrides: [{ ...lifting(), because: 7 }] }, ['overrides[0].because'], []],
    [
      'it names two',
      {
        prohibitions: [prohibition(), { ...prohibition({ id: 'b', clientIds: ['c-2', 'c-1'] }), because: 7 }],
      },
      ['prohibitions[1].because'],
      ['prohibitions[1].because'],
    ],
    [
      'there are several',
      { consents: [7, { ...consent(), status: 7 }, consents[1]].slice(1), overrides: [{ clientId: 'c-2' }] },
      ['consents[0].status'],
      expect.arrayContaining(['overrides[0].id']),
    ],
    [
      'it is wrong as a whole',
      { overrides: [{ ...lifting(), because: 'an example', more: 7 }] },
      ['overrides[0]'],
      [],
    ],
  ])('keeps back whose it is, where %s', (_, terms, first, second) => {
    expect(pathsOf(terms)).toEqual([first, second, []]);
  });

  it.each<[string, object, string]>([
    [
      'names a list of no clients',
      { prohibitions: [{ ...prohibition({ clientIds: [] }) }] },
      'prohibitions[0].clientIds',
    ],
    ['names a client by no text', { overrides: [{ ...lifting(), clientId: 7 }] }, 'overrides[0].clientId'],
    [
      'names one of two clients by no text',
      { prohibitions: [{ ...prohibition(), clientIds: ['c-1', 7] }] },
      'prohibitions[0].clientIds[1]',
    ],
    [
      'names one client too many',
      { prohibitions: [{ ...prohibition(), clientIds: ['c-1', 'c-9'], because: 7 }] },
      'prohibitions[0].because',
    ],
    [
      'stands beside one that names none',
      { overrides: [{ ...lifting(), because: 7 }, { because: 7 }] },
      'overrides[0].because',
    ],
    ['is nothing', { overrides: [null] }, 'overrides[0]'],
    ['is text', { overrides: ['override-1'] }, 'overrides[0]'],
    [
      'names a client of whom nothing else could be read',
      { mandates: [{ clientId: 'c-9' }] },
      'mandates[0].id',
    ],
  ])('keeps everybody back, where it %s', (_, terms, path) => {
    const [first, second, third] = pathsOf(terms);
    expect(first).toContain(path);
    expect([second, third]).toEqual([first, first]);
  });
});

describe('a policy is not read by its parts', () => {
  it.each<[string, object]>([
    ['where a list is none', { overrides: Entries.from([lifting({ prohibitionIds: ['built-in:funder'] })]) }],
    ['where a list has a hole', { overrides: Object.assign([], { length: 1 }) }],
    ['where a list says more', { overrides: Object.assign([{ ...lifting(), because: 7 }], { more: 7 }) }],
    [
      'where a list answers',
      { overrides: Object.defineProperty([], 0, { enumerable: true, get: () => ({ clientId: 'c-1' }) }) },
    ],
    [
      'where something answers',
      {
        get overrides() {
          return [{ clientId: 'c-1' }];
        },
      },
    ],
    ['where something else is wrong', { overrides: [{ ...lifting(), because: 7 }], escalateTo: 'nobody' }],
  ])('%s: everybody is kept back', (_, terms) => {
    const given = Object.defineProperties(policy({ consents }), Object.getOwnPropertyDescriptors(terms));
    const compiled = compilePolicy(given as unknown as SharingPolicy);
    const [first, second] = ['c-1', 'c-2'].map((clientId) => compiled.decide(request({ clientId })));
    expect(first?.outcome).toBe('escalate');
    expect(first?.issues).not.toEqual([]);
    expect(second?.issues).toEqual(first?.issues);
  });
});

const unreadableConsent = { ...consent({ id: 'consent-3' }), status: 7 };

describe('consents that cannot be read', () => {
  const governing = (terms: object = {}) =>
    compilePolicy({
      ...policy({ consents: [consent()] }),
      consents: [consent(), unreadableConsent],
      ...terms,
    } as unknown as SharingPolicy);

  it('give way to others', () => {
    expect(governing().decide(request()).outcome).toBe('escalate');
    expect(governing().withConsentsOf('c-1', [consent()]).decide(request()).outcome).toBe('permit');
  });

  it.each<[string, object, string[]]>([
    ['what else cannot be read', { overrides: [{ ...lifting(), because: 7 }] }, ['overrides[0].because']],
    ['what is given twice', { mandates: [mandate(), mandate()] }, ['mandates']],
  ])('do not take %s with them', (_, terms, paths) => {
    const told = ({ decide }: ReturnType<typeof governing>) =>
      decide(request()).issues.map(({ path }) => path);
    const compiled = governing(terms);
    expect(told(compiled)).toEqual([...paths, 'consents[1].status']);
    expect(told(compiled.withConsentsOf('c-1', [consent()]))).toEqual(paths);
  });
});
