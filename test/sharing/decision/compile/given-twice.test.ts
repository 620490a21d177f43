import { compilePolicy, type SharingPolicy } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import {
  agreement,
  consent,
  duty,
  mandate,
  permission,
  policy,
  prohibition,
  request,
} from '../../builders/builders.js';
import {
  confidentialityLimit,
  lifting,
  nameless,
  onwardLimit,
  restriction,
  safeguard,
  vitalInterest,
  weighing,
} from '../../builders/safeguarding-builders.js';

/** The issues of two clients. */
function issuesOf(terms: object) {
  const compiled = compilePolicy(policy(terms));
  return ['c-1', 'c-2'].map((clientId) => compiled.decide(request({ clientId })).issues);
}

const inList = (path: string) => ({
  code: 'doubled-identifier',
  path,
  message: 'an identifier is given twice; keep the valid entry only',
});
const ofThing = (path: string) => ({
  code: 'doubled-identifier',
  path,
  message: 'expected an identifier that no other thing bears, here or where else this is told of',
});

describe('two entries of one list with one identifier', () => {
  it.each<[string, object]>([
    ['agreements', agreement()],
    ['duties', duty()],
    ['permissions', permission()],
    ['prohibitions', prohibition()],
    ['confidentialityLimits', confidentialityLimit()],
  ])('in %s, of everybody, escalate everybody', (list, entry) => {
    expect(issuesOf({ [list]: [entry] })).toEqual([[], []]);
    expect(issuesOf({ [list]: [entry, { ...entry, id: 'another' }] })).toEqual([[], []]);
    expect(issuesOf({ [list]: [entry, entry] })).toEqual([[inList(list)], [inList(list)]]);
  });

  it.each<[string, (terms: { clientId: string; id?: string }) => object]>([
    ['consents', consent],
    ['mandates', mandate],
    ['weighings', weighing],
    ['vitalInterests', vitalInterest],
    ['overrides', (terms) => lifting({ prohibitionIds: ['built-in:funder'], ...terms })],
    ['onwardLimits', onwardLimit],
  ])('in %s, of one client, escalate this client, and of two both', (list, entry) => {
    const of = (clientId: string, id: string) => entry({ clientId, id });
    const other = of('c-2', 'b');
    expect(issuesOf({ [list]: [of('c-1', 'a'), other] })).toEqual([[], []]);
    expect(issuesOf({ [list]: [of('c-1', 'a'), of('c-1', 'a'), other] })).toEqual([[inList(list)], []]);
    expect(issuesOf({ [list]: [of('c-1', 'a'), of('c-2', 'a'), of('c-3', 'b')] })).toEqual([
      [inList(list)],
      [inList(list)],
    ]);
  });

  it('are told beside whatever else is wrong, and consents until others are handed over', () => {
    const consents = [consent(), consent()];
    const mandates = [mandate(), mandate()];
    const compiled = compilePolicy(policy({ consents, mandates }));
    expect(compiled.decide(request()).issues).toEqual([inList('mandates'), inList('consents')]);
    expect(compiled.issues).toEqual([inList('mandates'), inList('consents')]);
    const handed = compiled.withConsentsOf('c-1', [consent()]);
    expect(handed.decide(request()).issues).toEqual([inList('mandates')]);
  });
});

describe('one identifier of two things is told with where both stand, in the order of the alphabet', () => {
  const from = '2030-01-01T00:00:00Z';
  const people = {
    'safeguards[].clientId': (clientId: string) => ({ clientId }),
    'safeguards[].knownPersons[].personId': (personId: string) => ({
      knownPersons: [{ personId, role: 'relative' as const }],
    }),
    'safeguards[].memberships[].memberId': (memberId: string) => ({
      memberships: [{ memberId, organisationId: 'o-exit', role: 'counsellor' as const, from }],
    }),
  };
  const things = {
    'safeguards[].accessRestrictions[].id': (id: string) => ({ accessRestrictions: [restriction({ id })] }),
    'safeguards[].anonymousConferences[].id': (id: string) => ({ anonymousConferences: [nameless({ id })] }),
    'safeguards[].entrustedRecords[].id': (id: string) => ({
      entrustedRecords: [{ id, recordId: 'session-1', entrustedById: 'c-1', entrustedToId: 'm-1' }],
    }),
  };
  const pairsIn = (all: Readonly<Record<string, (id: string) => object>>) =>
    Object.entries(all).flatMap(([path, one], place) =>
      Object.entries(all)
        .slice(place + 1)
        .map(([otherPath, other]): [string, string, object] => [
          path,
          otherPath,
          {
            ...one(path.endsWith('clientId') ? 'c-1' : 'same-1'),
            ...other(path.endsWith('clientId') ? 'c-1' : 'same-1'),
          },
        ]),
    );
  const guarded = (terms: object): Pick<SharingPolicy, 'safeguards'> => ({
    safeguards: [safeguard({ clientId: 'c-2', knownPersons: [] }), safeguard({ knownPersons: [], ...terms })],
  });

  it.each([...pairsIn(people), ...pairsIn(things)])('%s and %s', (path, other, terms) => {
    expect(issuesOf(guarded(terms))).toEqual([[path, other].sort().map(ofThing), []]);
  });

  it.each(Object.entries(people))('%s and an organisation', (path, terms) => {
    const own = terms('o-police');
    const [ofClient] = issuesOf(guarded(own));
    const compiled = compilePolicy(policy(guarded(own)));
    const issues = path.endsWith('clientId')
      ? compiled.decide(request({ clientId: 'o-police' })).issues
      : ofClient;
    expect(issues).toEqual([ofThing('organisations[].id'), ofThing(path)]);
  });

  const lists = {
    'agreements[].id': (id: string) => ({ agreements: [agreement({ id })] }),
    'prohibitions[].id': (id: string) => ({ prohibitions: [prohibition({ id })] }),
    'onwardLimits[].id': (id: string) => ({ onwardLimits: [onwardLimit({ id })] }),
  };

  it.each(
    Object.entries(things).flatMap(([path, one]) =>
      Object.entries(lists).map(([otherPath, other]): [string, string, object] => [
        path,
        otherPath,
        { ...guarded(one('same')), ...other('same') },
      ]),
    ),
  )('%s and %s', (path, other, terms) => {
    expect(issuesOf(terms)).toEqual([[other, path].sort().map(ofThing), []]);
  });

  it('an agreement and a prohibition, of everybody', () => {
    const terms = { ...lists['agreements[].id']('same'), ...lists['prohibitions[].id']('same') };
    const issues = ['agreements[].id', 'prohibitions[].id'].map(ofThing);
    expect(issuesOf(terms)).toEqual([issues, issues]);
  });

  it.each(Object.entries({ ...lists, ...things }))('%s and what is built in', (path, terms) => {
    const own = terms('built-in:funder');
    const [issues] = issuesOf(path in things ? guarded(own) : own);
    expect(issues).toEqual(['prohibitionIds[]', path].sort().map(ofThing));
  });

  it('but one person in several roles, or on the team twice, is one; so is what is of two clients', () => {
    const { memberships } = people['safeguards[].memberships[].memberId']('m-1');
    const knownPersons = ['relative', 'guardian'].map((role) => ({ personId: 'rel-1', role }));
    const restricted = { accessRestrictions: [restriction()] };
    expect(issuesOf(guarded({ knownPersons, memberships: [...memberships, ...memberships] }))).toEqual([
      [],
      [],
    ]);
    expect(
      issuesOf({ safeguards: ['c-1', 'c-2'].map((clientId) => safeguard({ clientId, ...restricted })) }),
    ).toEqual([[], []]);
    expect(issuesOf(guarded({ accessRestrictions: [restriction(), restriction()] }))).toEqual([
      [ofThing('safeguards[].accessRestrictions[].id')],
      [],
    ]);
  });
});
