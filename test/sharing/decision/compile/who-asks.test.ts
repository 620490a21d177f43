import {
  type CaseSafeguard,
  compilePolicy,
  DisclosureRequest,
  decideDisclosure,
  type SharingPolicy,
} from 'exit-work/sharing';
import { describe, expect, it, vi } from 'vitest';
import { consent, duty, policy, request } from '../../builders/builders.js';
import { issuesThrown } from '../../builders/issues-thrown.js';

const governing = policy({
  consents: [consent()],
  safeguards: [
    {
      clientId: 'c-1',
      knownPersons: [
        { personId: 'rel-1', role: 'relative' },
        { personId: 'g-1', role: 'guardian' },
        { personId: 't-1', role: 'threatened-person' },
      ],
    } satisfies CaseSafeguard,
  ],
});
const compiled = compilePolicy(governing);
/** Of these nobody knows whose they are. */
const unreadable = [{ holderId: 7 }, null].map((given) => compilePolicy(given as unknown as SharingPolicy));
const readNobody = compilePolicy({ ...governing, duties: [duty(), duty()] });

const otherRole = {
  code: 'role-of-other-kind',
  path: 'recipientRole',
  message: 'expected a role that somebody of this kind can have; `rolesOfKind` lists them',
};
const otherKind = {
  code: 'other-kind',
  path: 'recipientKind',
  message: 'expected the kind that the policy lists, or none',
};
const otherHolder = { code: 'other-holder', path: 'holderId', message: 'expected the holder of the policy' };

describe('who asks is refused with what they cannot be', () => {
  it.each<[string, object, object | undefined]>([
    ['an organisation of its own kind', { recipientKind: 'employment-service' }, undefined],
    ['an organisation of another kind', { recipientKind: 'police' }, otherKind],
    ['somebody there in a role of others', { recipientRole: 'police-officer' }, otherRole],
    ['a client there', { recipientRole: 'relative' }, otherRole],
    [
      'a stranger in a role of another kind than is stated',
      { recipientId: 'x-1', recipientKind: 'police', recipientName: 'Sampleton' },
      otherRole,
    ],
    ['a stranger', { recipientId: 'x-1' }, undefined],
    ['a worker in the house', { recipientId: 'o-exit', recipientRole: 'counsellor' }, undefined],
    ['a relative in the house', { recipientId: 'o-exit', recipientRole: 'relative' }, otherRole],
    ['a relative whom the file knows', { recipientId: 'rel-1', recipientRole: 'relative' }, undefined],
    ['that relative as a guardian', { recipientId: 'rel-1', recipientRole: 'guardian' }, undefined],
    ['that relative as an officer', { recipientId: 'rel-1', recipientRole: 'police-officer' }, otherRole],
    ['a guardian whom the file knows', { recipientId: 'g-1', recipientRole: 'guardian' }, undefined],
    ['that guardian as an officer', { recipientId: 'g-1', recipientRole: 'police-officer' }, otherRole],
    ['a threatened person as an officer', { recipientId: 't-1', recipientRole: 'police-officer' }, undefined],
    ['for another holder', { holderId: 'o-other' }, otherHolder],
  ])('%s', (_, terms, issue) => {
    const asked = request(terms);
    for (const given of [asked, Object.assign(Object.create(null), asked)])
      for (const door of [compiled.decide, compiled.permits])
        expect(issuesThrown(() => door(given))).toEqual(issue === undefined ? [] : [issue]);
  });
});

describe('a request that only the schema can refuse is refused by it', () => {
  it.each<[string, object, string]>([
    ['the client in another role', { recipientId: 'c-1' }, 'recipientRole'],
    ['another person as the client', { recipientId: 'x-1', recipientRole: 'client' }, 'recipientRole'],
    ['an organisation as the client', { recipientRole: 'client' }, 'recipientRole'],
    [
      'a stranger in a role that nobody has',
      { recipientId: 'x-1', recipientRole: 'wizard' },
      'recipientRole',
    ],
    [
      'a relative in a role that nobody has',
      { recipientId: 'rel-1', recipientRole: 'wizard' },
      'recipientRole',
    ],
    ['a client who has no identifier', { clientId: 'not one' }, 'clientId'],
    ['a recipient who has no identifier', { recipientId: 'not one' }, 'recipientId'],
    ['a holder who has no identifier', { holderId: 'not one' }, 'holderId'],
  ])('%s', (_, terms, path) => {
    const asked = request(terms as Partial<DisclosureRequest>);
    for (const { decide, permits } of [compiled, readNobody, ...unreadable])
      for (const door of [decide, permits])
        expect(issuesThrown(() => door(asked)).map((issue) => issue.path)).toEqual([path]);
  });
});

describe('a policy of which nobody knows whose it is', () => {
  const askedBySchema = (asked: DisclosureRequest) => {
    const run = vi.spyOn(DisclosureRequest._zod, 'run');
    try {
      const outcomes = unreadable.map(({ decide }) => decide(asked).outcome);
      return [outcomes, run.mock.calls.length];
    } finally {
      run.mockRestore();
    }
  };

  it('escalates to whichever holder the request speaks of, and reads it as any other', () => {
    const toClient = { recipientId: 'c-1', recipientRole: 'client', holderId: 'o-other' } as const;
    for (const asked of [request(), request({ holderId: 'o-other' }), request(toClient)]) {
      expect(askedBySchema(asked)).toEqual([['escalate', 'escalate'], 0]);
      const unevident: DisclosureRequest = Object.assign(Object.create(null), asked);
      expect(askedBySchema(unevident)).toEqual([['escalate', 'escalate'], 2]);
    }
  });

  it('refuses who cannot be where that much could be read', () => {
    expect(readNobody.decide(request()).outcome).toBe('escalate');
    for (const terms of [{}, { recipientId: 'rel-1' }])
      expect(
        issuesThrown(() => readNobody.decide(request({ recipientRole: 'police-officer', ...terms }))),
      ).toEqual([otherRole]);
    expect(issuesThrown(() => readNobody.decide(request({ holderId: 'o-other' })))).toEqual([otherHolder]);
    expect(issuesThrown(() => decideDisclosure(request({ recipientKind: 'police' }), governing))).toEqual([
      otherKind,
    ]);
  });
});
