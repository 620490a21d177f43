import { check } from 'exit-work/kernel';
import { CaseFile, Client } from 'exit-work/model';
import { blueprints } from 'exit-work/programme';
import {
  accountOfDisclosures,
  decideDisclosure,
  jurisdictions,
  type PermissionWeighing,
  recipientNotice,
  recordDisclosure,
  type SharingPolicy,
  sharingPolicyOf,
  sharingTable,
  transparencyStatement,
  viewRecord,
  withJurisdiction,
} from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { client, exitOrganisation, openedCaseFile } from '../../builders/index.js';
import { police, prohibition } from '../../sharing/builders/builders.js';
import { emergency, weighing } from '../../sharing/builders/safeguarding-builders.js';
import { emptyLog } from '../../sharing/log/logged.js';

const { examplia, mustermark } = jurisdictions;
const instant = '2030-06-01T12:00:00Z';
const name = 'Sample';
const town = { id: 'o-town', name: 'Sampleton', kind: 'municipality' } as const;
const toPolice = weighing({ permissionId: 'examplia-preventing-harm', decidedById: 'm-manager' });

const needless = {
  ...toPolice,
  id: 'weighing-2',
  necessary: false,
  decidedAt: '2030-05-31T00:00:00Z',
} as const;

/** Everything that leaves the house for one recipient, and what the client is told of it: the bytes. */
function whatLeaves(house: Partial<SharingPolicy>, pack = examplia, asked = emergency({ instant })) {
  const organisations = [exitOrganisation(), police(), town];
  const written = openedCaseFile({ client: client(), organisations });
  const file = check(CaseFile, JSON.parse(JSON.stringify(written)));
  if (!file.ok) throw new Error('this file can be read');
  const policy = withJurisdiction(sharingPolicyOf([file.value], house), pack);
  const decision = decideDisclosure(asked, policy);
  const details = { id: 'entry-1', at: instant, byId: 'm-1', request: asked, decision, policy } as const;
  const log = recordDisclosure(emptyLog, details);
  const own = { clientId: 'c-1', instant } as const;
  return {
    decision,
    view: JSON.stringify(viewRecord(Client, file.value.client, decision)),
    notice: recipientNotice(decision),
    entry: JSON.stringify(log.entries),
    account: accountOfDisclosures(log, 'c-1').flatMap(({ items }) => items),
    table: sharingTable(policy, own).map(({ grounds, until }) => [grounds, until]),
    statement: transparencyStatement(blueprints.openSetting, policy, { ...own, language: 'en' }),
  };
}

describe('the police ask who Sam is; a law allows it, and demands nothing', () => {
  it('and nobody has weighed it: nothing leaves, the case manager reads what to do, and nobody hurries', () => {
    const { decision, view, notice, account, table } = whatLeaves({});
    expect(decision).toMatchObject({ outcome: 'deny', obligations: [] });
    expect(decision.nearMisses).toContainEqual(
      expect.objectContaining({ id: 'examplia-preventing-harm', missing: 'not-weighed' }),
    );
    expect(view).not.toContain(name);
    expect([notice.disclosed, account, table]).toEqual([[], [], []]);
  });

  it('and it was weighed: the name leaves, never for an investigation, and Sam is told before', () => {
    const { decision, view, notice, entry, account, table, statement } = whatLeaves({
      weighings: [toPolice],
    });
    expect(decision).toMatchObject({ outcome: 'permit', determining: ['weighing-1'] });
    expect(decision.obligations.map(({ code, when }) => when ?? code)).toEqual([
      ...['log', 'before', 'no-onward-sharing', 'never-for', 'review'],
    ]);
    expect(view).toContain(name);
    expect(notice.conditions).toEqual({ noOnwardSharing: true, neverFor: ['criminal-investigation'] });
    expect(entry).toContain('"legal-permission"');
    expect(entry).not.toContain(toPolice.because);
    expect(account).toMatchObject([{ category: 'identity', grounds: ['legal-permission'] }]);
    expect(table).toEqual([[['legal-permission'], toPolice.reviewAt]]);
    expect(statement).toContain('## What a law allows us to pass on');
    expect(statement).toContain('Never for: finding out who has committed an offence');
  });

  it.each<[string, Partial<SharingPolicy>]>([
    ['the house has prohibited it', { weighings: [toPolice], prohibitions: [prohibition()] }],
    ['it came out against it', { weighings: [{ ...toPolice, proportionate: false }] }],
    ['it was weighed again, and found needless', { weighings: [toPolice, needless] }],
    ['it was to be looked at again', { weighings: [{ ...toPolice, reviewAt: instant }] }],
    ['it was weighed for the town', { weighings: [{ ...toPolice, recipientId: 'o-town' }] }],
    ['it was weighed for another client', { weighings: [{ ...toPolice, clientId: 'c-2' }] }],
  ])('and %s: no, and nobody is asked to decide', (_, house) => {
    const { decision, view, account } = whatLeaves(house);
    expect(decision.outcome).toBe('deny');
    expect([view.includes(name), account]).toEqual([false, []]);
  });

  it.each<[string, Partial<PermissionWeighing>]>([
    ['somebody whom nobody knows', { decidedById: 'm-nobody' }],
    ['somebody in a role that they do not hold', { decidedInRole: 'programme-manager' }],
  ])('and it was weighed by %s: nothing leaves before a human decides', (_, changed) => {
    const { decision, view, account } = whatLeaves({ weighings: [{ ...toPolice, ...changed }] });
    expect(decision.outcome).toBe('escalate');
    expect([view.includes(name), account]).toEqual([false, []]);
  });

  it('for an investigation it is never allowed', () => {
    const purpose = 'criminal-investigation' as const;
    // Whatever the house thinks an investigation needs.
    const necessity = [{ purpose, categories: ['identity' as const] }];
    const house = { necessity, weighings: [{ ...toPolice, purpose }] };
    const { decision } = whatLeaves(
      house,
      examplia,
      emergency({ instant, purpose: 'criminal-investigation' }),
    );
    expect(decision.outcome).toBe('deny');
    expect(decision.nearMisses.map(({ missing }) => missing)).toEqual(['beyond-its-law']);
  });
});

describe('the town asks under a law on young people after custody', () => {
  const asked = emergency({
    instant,
    recipientId: 'o-town',
    recipientRole: 'municipal-officer',
    purpose: 'release-planning',
  });
  const toTown = weighing({
    ...{ permissionId: 'mustermark-young-people', recipientId: 'o-town', purpose: 'release-planning' },
    clientBornOn: '2009-06-02',
    clientLegalStatus: 'probationer',
    decidedById: 'm-manager',
  });
  const young = { ...toTown, clientBornOn: '2009-06-03' } as const;
  const { clientBornOn: _, ...unborn } = young;
  const { clientLegalStatus: __, ...ofNoStatus } = young;

  it.each<[string, PermissionWeighing, string, boolean]>([
    ['of Sam, who is 20 for another day', young, 'permit', true],
    ['of Sam, who is 21 in the east of the world', toTown, 'deny', false],
    ['of Sam, who is no prisoner', { ...young, clientLegalStatus: 'none' }, 'deny', false],
    ['and nobody states how old Sam is', unborn, 'escalate', false],
    ['and nobody states the legal status', ofNoStatus, 'escalate', false],
  ])('%s', (_, weighed, outcome, shows) => {
    const { decision, view, statement } = whatLeaves({ weighings: [weighed] }, mustermark, asked);
    expect(decision.outcome).toBe(outcome);
    expect(view.includes(name)).toBe(shows);
    // Sam is told afterwards: until then it stands nowhere that Sam reads, save that there is such a law.
    expect(statement).not.toContain('which somebody has weighed for you');
    expect(statement).toContain('younger than 21 years');
  });
});

describe('an agreement alone', () => {
  const agreement = {
    ...{ id: 'agreement-1', title: 'Example', parties: ['o-exit', 'o-police'] },
    ...{ purposes: ['safeguarding'], dataSubjects: ['client', 'nobody'], shared: ['identity'] },
    ...{ notBefore: '2030-01-01T00:00:00Z', expires: '2031-01-01T00:00:00Z' },
  } satisfies NonNullable<SharingPolicy['agreements']>[number];
  const strict = { ...examplia, agreementsAlone: 'no-ground' } as const;

  it('is a ground where nothing is said, and none where the law of the place says so', () => {
    expect(whatLeaves({ agreements: [agreement] }).decision.outcome).toBe('permit');
    const { decision, view, statement } = whatLeaves({ agreements: [agreement] }, strict);
    expect([decision.outcome, view.includes(name)]).toEqual(['deny', false]);
    expect(statement).toContain('is not enough for us to pass on something about you');
  });

  it('still carries what is of nobody, and does not keep what a law allows', () => {
    const figures = emergency({ instant, dataSubjects: ['nobody'] });
    expect(whatLeaves({ agreements: [agreement] }, strict, figures).decision.outcome).toBe('permit');
    const { decision } = whatLeaves({ agreements: [agreement], weighings: [toPolice] }, strict);
    expect(decision.determining).toEqual(['weighing-1']);
  });
});
