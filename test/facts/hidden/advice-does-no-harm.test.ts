import { Client, type LegalPermission } from 'exit-work/model';
import {
  accountOfDisclosures,
  decideDisclosure,
  type PermissionWeighing,
  recordDisclosure,
  sharingPolicyOf,
  viewRecord,
} from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import {
  client,
  consentToJobCentre,
  exitOrganisation,
  jobCentre,
  openedCaseFile,
} from '../../builders/index.js';
import { duty, permission, police, warningToPolice } from '../../sharing/builders/builders.js';
import { weighing } from '../../sharing/builders/safeguarding-builders.js';
import { emptyLog } from '../../sharing/log/logged.js';
import { sendsToClient } from './silent-laws.js';

const ofIdentity = consentToJobCentre({
  recipientIds: ['o-police'],
  purposes: ['safeguarding'],
  categories: ['identity'],
});
const file = openedCaseFile({
  client: client({ languages: ['de'] }),
  organisations: [exitOrganisation(), jobCentre(), police()],
  consents: [ofIdentity],
});
const silent = duty({ categories: ['security'], tellClient: 'not-told' });
const open = { ...silent, tellClient: 'before' } as const;
const { triggers: _, ...unjudged } = warningToPolice({ categories: ['security'] });
const after = '2030-06-01T12:00:00.001Z';
const words = (duties: readonly (typeof silent | typeof open)[], request: typeof unjudged) => {
  const { advice, nearMisses } = decideDisclosure(request, sharingPolicyOf([file], { duties: [...duties] }));
  return [...advice, ...nearMisses.map(({ change }) => change)];
};

describe('the police ask about a planned attack, and nobody has judged it yet', () => {
  it('nobody is sent to the client', () => {
    expect(words([silent], unjudged).filter(sendsToClient)).toEqual([]);
    expect(words([silent], unjudged).join()).toContain('before anybody asks or tells them');
  });

  it('where the law has the client told before, asking them is the best advice', () => {
    expect(words([open], unjudged).filter(sendsToClient)).not.toEqual([]);
  });

  it('nor for something else that is asked with it, or under another purpose', () => {
    const broader = { ...unjudged, categories: ['security', 'contact'] } satisfies typeof unjudged;
    expect(words([silent], broader).filter(sendsToClient)).toEqual([]);
    expect(words([silent], { ...unjudged, purpose: 'supervision' }).filter(sendsToClient)).toEqual([]);
    expect(words([silent], { ...unjudged, categories: ['contact'] }).filter(sendsToClient)).not.toEqual([]);
  });
});

describe('the client agreed, if they are asked each time', () => {
  const asking = openedCaseFile({
    client: client({ languages: ['de'] }),
    organisations: [exitOrganisation(), jobCentre(), police()],
    consents: [{ ...ofIdentity, conditions: ['ask-each-time'] }],
  });
  const request = { ...unjudged, categories: ['identity'] } satisfies typeof unjudged;
  const ofLaw = duty({ categories: ['identity'], tellClient: 'not-told' });
  const governing = sharingPolicyOf([asking], { duties: [ofLaw] });

  it('the law is judged before anybody asks, and what leaves is entered as ever', () => {
    const decision = decideDisclosure(request, governing);
    expect(decision.obligations.map(({ code }) => code)).toContain('ask-client');
    expect(decision.advice.join()).toContain('let it be judged');
    expect(JSON.stringify(viewRecord(Client, asking.client, decision))).toContain('Sam');
    const log = recordDisclosure(emptyLog, {
      id: 'entry-1',
      request,
      decision,
      policy: governing,
      at: request.instant,
      byId: 'm-1',
    });
    const account = accountOfDisclosures(log, 'c-1');
    expect(account).toHaveLength(1);
    expect(JSON.stringify(account)).not.toContain('let it be judged');
  });

  it('without such a law there is nothing to judge', () => {
    expect(decideDisclosure(request, sharingPolicyOf([asking], {})).advice).toEqual([]);
  });
});

it('whoever found that the law is not needed may ask the client, which is the milder way', () => {
  const law = permission({ categories: ['security'], purposes: ['safeguarding'], tellClient: 'not-told' });
  const needless = weighing({ categories: ['security'], milderMeansSuffice: true });
  const advised = (weighings: readonly PermissionWeighing[]) =>
    decideDisclosure(unjudged, sharingPolicyOf([file], { permissions: [law], weighings: [...weighings] }))
      .advice;
  expect(advised([]).filter(sendsToClient)).toEqual([]);
  expect(advised([needless]).filter(sendsToClient)).not.toEqual([]);
});

it.each<[string, Partial<PermissionWeighing>, boolean]>([
  ['found for another purpose', { purpose: 'case-management' }, false],
  ['found for another recipient', { recipientId: 'o-job-centre' }, false],
  ['found later', { decidedAt: after }, false],
  ['found at that instant', { decidedAt: unjudged.instant }, true],
  ['to be looked at again at that instant', { reviewAt: unjudged.instant }, false],
  ['to be looked at again later', { reviewAt: after }, true],
  ['not found: it is needed', { milderMeansSuffice: false }, false],
])('that the law is not needed, %s', (_, changed, mayAsk) => {
  const law = permission({ categories: ['security'], purposes: ['safeguarding'], tellClient: 'not-told' });
  const needless = weighing({ categories: ['security'], milderMeansSuffice: true, ...changed });
  const governing = sharingPolicyOf([file], { permissions: [law], weighings: [needless] });
  expect(decideDisclosure(unjudged, governing).advice.some(sendsToClient)).toBe(mayAsk);
});

it.each<[string, Partial<LegalPermission>, boolean]>([
  ['a law for this purpose', {}, false],
  ['a law for another purpose', { purposes: ['supervision'] }, true],
  ['a law for another kind of recipient', { forumKinds: ['civil-society-organisation', 'court'] }, true],
  ['a law that is not in force yet', { notBefore: after }, true],
  ['a law that is not in force any more', { expires: unjudged.instant }, true],
  ['a law under which the client is told before', { tellClient: 'before' }, true],
])('nobody has weighed %s', (_, changed, mayAsk) => {
  const law = permission({
    ...{ categories: ['security'], purposes: ['safeguarding'], tellClient: 'not-told' },
    ...changed,
  });
  const governing = sharingPolicyOf([file], { permissions: [law] });
  expect(decideDisclosure(unjudged, governing).advice.some(sendsToClient)).toBe(mayAsk);
});
