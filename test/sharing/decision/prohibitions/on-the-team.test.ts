import type { CaseSafeguard, DisclosureRequest } from 'exit-work/sharing';
import { expect, it } from 'vitest';
import { consent, policy, request } from '../../builders/builders.js';
import { decidedAlike } from '../../builders/decided-alike.js';
import { safeguard } from '../../builders/safeguarding-builders.js';

type Membership = NonNullable<CaseSafeguard['memberships']>[number];

const asked = request({ recipientId: 'o-exit', recipientRole: 'counsellor', recipientMemberId: 'm-1' });
const { recipientMemberId: _, ...ofNobody } = asked;
const member: Membership = { memberId: 'm-1', organisationId: 'o-exit', role: 'counsellor' };
const other: Membership = { ...member, memberId: 'm-2' };
const later = '2030-06-01T12:00:00.001Z';

it.each<[string, boolean, Membership[], DisclosureRequest]>([
  ['is on the team', true, [member], asked],
  ['is on it among others', true, [other, member], asked],
  ['is not', false, [other], asked],
  ['has another role there', false, [{ ...member, role: 'psychologist' }], asked],
  ['has two roles, of which one is asked in', true, [{ ...member, role: 'psychologist' }, member], asked],
  ['came just now', true, [{ ...member, from: asked.instant }], asked],
  ['comes later', false, [{ ...member, from: later }], asked],
  ['leaves later', true, [{ ...member, until: later }], asked],
  ['left just now', false, [{ ...member, until: asked.instant }], asked],
  ['does not say who they are', true, [member], ofNobody],
  ['is of a team that nobody listed', true, [], asked],
])('the worker who asks %s', (_case, isOpen, memberships, by) => {
  const governing = policy({
    consents: [consent({ recipientIds: ['o-exit'] })],
    safeguards: [safeguard({ memberships })],
  });
  const { outcome, determining } = decidedAlike(by, governing);
  expect([outcome, determining]).toEqual(
    isOpen ? ['permit', ['consent-1']] : ['deny', ['built-in:not-on-team']],
  );
});
