import type { Prohibition } from 'exit-work/model';
import type { DisclosureRequest, SharingPolicy } from 'exit-work/sharing';
import { type Role, roles, valuesOf } from 'exit-work/vocabulary';
import { describe, expect, it } from 'vitest';
import {
  consent,
  duty,
  police,
  policy,
  prohibition,
  request,
  warningToPolice,
} from '../../builders/builders.js';
import { decidedAlike } from '../../builders/decided-alike.js';
import { safeguard, vitalInterest } from '../../builders/safeguarding-builders.js';

const permitting = { consents: [consent({ recipientIds: ['p-1', 'p-9', 'c-1'] })] };

function decided(asked: Partial<DisclosureRequest>, known: Partial<SharingPolicy> = {}) {
  return decidedAlike(request({ recipientId: 'p-1', ...asked }), policy({ ...permitting, ...known }));
}

describe('somebody whom the file knows', () => {
  it.each(['relative', 'guardian'] as const)('is told as a %s what a ground permits', (recipientRole) => {
    expect(decided({ recipientRole }).outcome).toBe('permit');
  });

  it('is nobody else: in another role they ask as who they are not', () => {
    for (const recipientRole of valuesOf(roles)) {
      if (['relative', 'guardian', 'client', 'threatened-person'].includes(recipientRole)) continue;
      expect(() => decided({ recipientRole })).toThrow('disclosure request');
    }
  });

  it('is the client under the identifier of the client alone', () => {
    expect(decided({ recipientId: 'c-1', recipientRole: 'client' }).outcome).toBe('permit');
    expect(() => decided({ recipientRole: 'client' })).toThrow('disclosure request');
    expect(() => decided({ recipientId: 'c-1', recipientRole: 'relative' })).toThrow('disclosure request');
  });

  it('of another client, or in one role only, is a stranger in the other', () => {
    const onlyRelative = safeguard({ knownPersons: [{ personId: 'p-1', role: 'relative' }] });
    const guardian = { recipientRole: 'guardian' as const };
    for (const safeguards of [[onlyRelative], [{ ...safeguard(), clientId: 'c-2' }], []]) {
      expect(decided(guardian, { safeguards })).toMatchObject({
        outcome: 'deny',
        determining: ['built-in:unlisted'],
      });
    }
    expect(decided({ recipientRole: 'relative' }, { safeguards: [onlyRelative] }).outcome).toBe('permit');
  });

  it.each<[string, Partial<Prohibition>, string]>([
    [
      'is not covered by a prohibition towards kinds of organisations',
      { recipientKinds: ['other', 'police'] },
      'permit',
    ],
    ['is covered by one towards everybody', {}, 'deny'],
    ['is covered by one towards the role', { recipientRoles: ['relative'] }, 'deny'],
    ['is covered by one towards the person', { recipientIds: ['p-1'] }, 'deny'],
    ['is not covered by one that excepts the person', { exceptRecipientIds: ['p-1'] }, 'permit'],
  ])('%s', (_, overrides, outcome) => {
    expect(decided({ recipientRole: 'relative' }, { prohibitions: [prohibition(overrides)] }).outcome).toBe(
      outcome,
    );
  });

  it('is of no kind that a duty names', () => {
    const asked = warningToPolice({ recipientId: 'p-1', recipientRole: 'guardian' });
    expect(decidedAlike(asked, policy({ duties: [duty()] })).outcome).toBe('deny');
  });
});

describe('a stranger', () => {
  const unlisted = { outcome: 'deny', determining: ['built-in:unlisted'] };

  it('is told nothing, and that nobody has listed them is the only reason', () => {
    for (const recipientRole of ['relative', 'guardian', 'teacher', 'journalist'] as Role[]) {
      const decision = decided({ recipientId: 'p-9', recipientRole }, { prohibitions: [prohibition()] });
      expect(decision).toMatchObject(unlisted);
      expect(decision.redactions.flatMap(({ by }) => by)).toEqual(['built-in:unlisted']);
    }
  });

  it('who is introduced is told what a duty or a vital interest permits, and nothing else', () => {
    const introduced = {
      recipientId: 'o-9',
      recipientKind: 'police',
      recipientName: 'Other Police',
    } as const;
    const warning = warningToPolice({ ...introduced, categories: ['identity', 'contact'] });
    const agreed = consent({ recipientIds: ['o-9'], purposes: ['safeguarding'], categories: ['contact'] });
    const dutiful = policy({ duties: [duty()], consents: [agreed] });
    expect(decidedAlike(warning, dutiful)).toMatchObject({
      outcome: 'permit-with-redaction',
      permitted: [{ category: 'identity' }],
      redactions: [{ category: 'contact', by: ['built-in:unlisted'] }],
    });
    const { recipientName: _, ...nameless } = warning;
    expect(decidedAlike(nameless, dutiful).outcome).toBe('escalate');
  });

  it('who is threatened can be warned', () => {
    const warned = warningToPolice({ recipientId: 'p-9', recipientRole: 'threatened-person', triggers: [] });
    const deciding = policy({ vitalInterests: [vitalInterest({ recipientIds: ['p-9'] })] });
    expect(decidedAlike({ ...warned, recipientName: 'Kim Example' }, deciding).outcome).toBe('permit');
    expect(decidedAlike(warned, deciding).outcome).toBe('escalate');
    expect(decidedAlike({ ...warned, recipientName: 'Kim Example' }, policy()).outcome).toBe('deny');
  });
});

describe('an organisation', () => {
  it('is asked for in a role that somebody there can have', () => {
    expect(() => decided({ recipientId: 'o-police', recipientRole: 'employment-adviser' })).toThrow(
      'disclosure request',
    );
    expect(() => decided({ recipientId: 'o-police', recipientRole: 'relative' })).toThrow(
      'disclosure request',
    );
  });

  it('is of the kind that is listed, whatever the request states', () => {
    const asked = { recipientId: 'o-police', recipientRole: 'police-officer' } as const;
    expect(decided({ ...asked, recipientKind: 'police' }).outcome).toBe('deny');
    expect(() => decided({ ...asked, recipientKind: 'court' })).toThrow('disclosure request');
  });

  it('that is listed as two kinds may be of each, and of none for certain', () => {
    const organisations = [police(), police({ kind: 'probation-service' })];
    const dutiful = policy({ organisations, duties: [duty()] });
    expect(decidedAlike(warningToPolice(), dutiful).outcome).toBe('escalate');
    const towards = (kind: 'funder' | 'probation-service') =>
      decidedAlike(
        request({ recipientId: 'o-police', recipientRole: 'police-officer' }),
        policy({
          organisations,
          consents: [consent({ recipientIds: ['o-police'] })],
          prohibitions: [prohibition({ recipientKinds: [kind] })],
        }),
      ).outcome;
    expect([towards('funder'), towards('probation-service')]).toEqual(['permit', 'deny']);
  });
});
