import type { Membership, SharingPolicy } from 'exit-work/sharing';
import { expect, it } from 'vitest';
import { consent, policy, request } from '../../builders/builders.js';
import { decidedAlike } from '../../builders/decided-alike.js';
import { safeguard } from '../../builders/safeguarding-builders.js';

const works = (memberId: string, terms: Partial<Membership> = {}): Membership => ({
  ...{ memberId, organisationId: 'o-exit', role: 'counsellor', ...terms },
});
const consents = [consent({ recipientIds: ['o-exit'] })];
const team = (...memberships: Membership[]): Partial<SharingPolicy> => ({
  safeguards: [safeguard({ memberships })],
});

it.each<[string, string, Partial<SharingPolicy>]>([
  ['of the team', 'permit', team(works('m-1'))],
  ['of it in two roles', 'permit', team(works('m-1', { role: 'case-manager' }), works('m-1'))],
  ['in another role', 'deny', team(works('m-1', { role: 'case-manager' }))],
  ['up to their end', 'permit', team(works('m-1', { until: '2030-06-01T12:00:00.001Z' }))],
  ['and not from then on', 'deny', team(works('m-1', { until: '2030-06-01T12:00:00Z' }))],
  ['from their beginning', 'permit', team(works('m-1', { from: '2030-06-01T12:00:00Z' }))],
  ['and not before', 'deny', team(works('m-1', { from: '2030-06-01T12:00:00.001Z' }))],
  ['whom only the house lists', 'deny', { ...team(works('m-2')), workers: [works('m-1')] }],
  ['where nobody lists a team', 'permit', {}],
])('a worker reads in the house: %s', (_, outcome, terms) => {
  const asked = request({
    ...{ recipientId: 'o-exit', recipientRole: 'counsellor', recipientMemberId: 'm-1' },
  });
  expect(decidedAlike(asked, policy({ consents, ...terms })).outcome).toBe(outcome);
});
