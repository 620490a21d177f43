import type { LegalPermission } from 'exit-work/model';
import type { PermissionWeighing } from 'exit-work/sharing';
import { expect, it } from 'vitest';
import { permission, policy } from '../../builders/builders.js';
import { decidedAlike } from '../../builders/decided-alike.js';
import { emergency, weighing } from '../../builders/safeguarding-builders.js';

const { forumKinds: _, ...ofNoForum } = permission();
const towards = (holderKinds: LegalPermission['holderKinds']): LegalPermission => ({
  ...ofNoForum,
  ...(holderKinds && { holderKinds }),
  recipientKinds: ['police'],
});

it.each<[string, LegalPermission, string]>([
  ['whose forum the house belongs to', permission(), 'permit'],
  ['of a forum of others', permission({ forumKinds: ['court', 'police'] }), 'deny'],
  ['that names houses of this kind', towards(['civil-society-organisation']), 'permit'],
  ['that names other houses', towards(['court']), 'deny'],
  ['towards others', { ...towards(['civil-society-organisation']), recipientKinds: ['court'] }, 'deny'],
])('a law %s', (_, law, outcome) => {
  const decision = decidedAlike(emergency(), policy({ permissions: [law], weighings: [weighing()] }));
  expect([decision.outcome, decision.nearMisses]).toEqual([outcome, []]);
});

it.each<[string, string, Partial<PermissionWeighing>]>([
  ['of the same ends it', 'deny', {}],
  ['of another client leaves it', 'permit', { clientId: 'c-2' }],
  ['towards others', 'permit', { recipientId: 'o-court' }],
  ['of another law', 'permit', { permissionId: 'permission-2' }],
])('a later finding against it, %s', (_, outcome, terms) => {
  const permissions = [permission(), permission({ id: 'permission-2' })];
  const against = weighing({
    id: 'weighing-2',
    necessary: false,
    decidedAt: '2030-05-01T00:00:00Z',
    ...terms,
  });
  const weighings = [weighing(), against];
  expect(decidedAlike(emergency(), policy({ permissions, weighings })).outcome).toBe(outcome);
});

it('no law allows a house to tell itself', () => {
  const toItself = { recipientId: 'o-exit' } as const;
  const asked = emergency({ ...toItself, recipientRole: 'counsellor' });
  const given = policy({ permissions: [permission()], weighings: [weighing(toItself)] });
  const { outcome, nearMisses } = decidedAlike(asked, given);
  expect([outcome, nearMisses]).toEqual(['deny', []]);
});
