import type { Prohibition } from 'exit-work/model';
import { decideDisclosure, type SharingPolicy } from 'exit-work/sharing';
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

const permitting = { consents: [consent({ recipientIds: ['p-1'] })] };

function outcomeFor(recipientRole: Role, known: Partial<SharingPolicy> = {}): string {
  return decideDisclosure(request({ recipientId: 'p-1', recipientRole }), policy({ ...permitting, ...known }))
    .outcome;
}

describe('a recipient whom no list names', () => {
  const personal = ['client', 'relative', 'guardian'];

  it.each(valuesOf(roles).map((role) => [role, personal.includes(role)] as const))(
    'in the role %s is a private person: %s',
    (role, isPrivate) => {
      // What is not a private person may be a funder.
      expect(outcomeFor(role)).toBe(isPrivate ? 'permit' : 'deny');
    },
  );

  it.each(personal as Role[])('who is listed as two kinds is none, in the role %s', (role) => {
    const organisations = [police({ id: 'p-1' }), police({ id: 'p-1', kind: 'court' })];
    expect(outcomeFor(role, { organisations })).toBe('deny');
    expect(outcomeFor(role, { organisations: [police({ id: 'p-1' })] })).toBe('permit');
  });
});

describe('a private person', () => {
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
    expect(outcomeFor('relative', { prohibitions: [prohibition(overrides)] })).toBe(outcome);
  });

  it('is of no kind that a duty names, and not of unknown kind', () => {
    const asked = warningToPolice({ recipientId: 'p-1', recipientRole: 'guardian' });
    expect(decideDisclosure(asked, policy({ duties: [duty()] })).outcome).toBe('deny');
    expect(
      decideDisclosure({ ...asked, recipientRole: 'teacher' }, policy({ duties: [duty()] })).outcome,
    ).toBe('escalate');
  });
});
