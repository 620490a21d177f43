import { type AccessRestriction, CaseFile, type ClearedText, checkReferences } from 'exit-work/model';
import { explainFields, textsToClear, viewRecord } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { formerAsMentor } from '../../builders/index.js';
import { asked, attended, cleared, decisionOn, fileWith, relapsed, whatLeaves } from './unread-text.js';

const file = fileWith(attended);

describe('a report in words that an order demands', () => {
  it('does not leave while nobody has read it, and the holder is told why', () => {
    const before = whatLeaves(file);
    expect(before.outcome).toBe('permit');
    expect(before.view).not.toContain(attended);
    const row = explainFields(CaseFile, decisionOn(file)).find(
      ({ path }) => path === 'progressReports[].content',
    );
    expect(row).toMatchObject({ shown: 'not-at-all', canBeCleared: true });
    expect(row?.because.at(-1)).toContain('can clear it for this recipient and purpose');
    expect(textsToClear(CaseFile, file, decisionOn(file)).map(({ path }) => path)).toEqual([
      'progressReports[0].topics[0]',
      'progressReports[0].content',
    ]);
  });

  it('leaves once a worker has read and cleared it, alone at night, and Sam learns of it', () => {
    const read = fileWith(attended, [cleared(file)]);
    const left = whatLeaves(read);
    expect(left.view).toContain(attended);
    expect(left.view).not.toContain('ct-1');
    expect(left.notice).not.toContain('ct-1');
    expect(left.log).toContain('"clearedTextIds":["ct-1"]');
    expect(left.log).not.toContain(attended);
    expect(left.account[0]?.items).toContainEqual(
      expect.objectContaining({ category: 'progress', clearedTexts: 1 }),
    );
    expect(left.export).not.toContain(cleared(file).digest);
    expect(checkReferences(read)).toEqual([]);
  });

  it('is closed again by one changed word', () => {
    const changed = fileWith(attended.replace('nine', 'eight'), [cleared(file)]);
    expect(whatLeaves(changed).view).not.toContain('appointments');
  });

  it('with more in it than is permitted stays, although it was read', () => {
    const health = { subject: 'client', category: 'health' } as const;
    const sister = { subject: 'relative', category: 'family-and-network' } as const;
    for (const found of [[health], [sister], [health, sister]]) {
      const read = fileWith(relapsed, [cleared(fileWith(relapsed), { found })]);
      expect(whatLeaves(read).view).not.toContain('sister');
    }
    const participation = { subject: 'client', category: 'participation' } as const;
    const read = fileWith(attended, [cleared(file, { found: [participation] })]);
    expect(whatLeaves(read).view).toContain(attended);
  });

  it('is not opened by who overlooked what somebody else found, for whomever that was', () => {
    const overlooked = cleared(fileWith(relapsed));
    const noticed: ClearedText = {
      ...overlooked,
      id: 'ct-2',
      recipientId: 'o-exit',
      found: [{ subject: 'client', category: 'health' }],
    };
    expect(whatLeaves(fileWith(relapsed, [overlooked])).view).toContain(relapsed);
    expect(whatLeaves(fileWith(relapsed, [overlooked, noticed])).view).not.toContain(relapsed);
  });

  it('of which the own category is prohibited stays, whoever has read it', () => {
    const read = fileWith(attended, [cleared(file)]);
    const prohibitions = [{ id: 'no-progress', because: 'an example', categories: ['progress' as const] }];
    const decision = decisionOn(read, asked.instant, { prohibitions });
    expect(JSON.stringify(viewRecord(CaseFile, read, decision, { clearing: read }))).not.toContain(attended);
  });
});

describe('a clearance counts for nothing', () => {
  it.each<[string, Partial<ClearedText>]>([
    ['for another recipient', { recipientId: 'o-exit' }],
    ['for another purpose', { purpose: 'case-management' }],
    ['in the file of somebody else', { clientId: 'c-2' }],
    ['after the disclosure', { clearedAt: '2030-04-12T09:00:01+02:00' }],
    ['withdrawn by then', { withdrawnAt: '2030-04-12T09:00:00+02:00' }],
    ['by nobody of the team', { clearedById: 'm-stranger' }],
    ['by a former, who mentors', { clearedById: 'm-former' }],
    ['of another record', { digest: 'a3'.repeat(32) }],
  ])('%s', (_, change) => {
    const read = fileWith(attended, [cleared(file, change)]);
    const withFormer = { ...read, team: [...(read.team ?? []), formerAsMentor()] };
    expect(whatLeaves(withFormer).view).not.toContain(attended);
  });

  it('by who left the team before, belongs to another house, or may not see the file', () => {
    const read = fileWith(attended, [cleared(file)]);
    const [manager, counsellor] = read.team ?? [];
    if (manager === undefined || counsellor === undefined) throw new Error('the team has two');
    const left: CaseFile = { ...read, team: [manager, { ...counsellor, until: '2030-03-31' }] };
    const elsewhere: CaseFile = {
      ...read,
      team: [manager, { ...counsellor, organisationId: 'o-probation' }],
    };
    const keptFrom = (kind: AccessRestriction['kind'], memberId: string): CaseFile => ({
      ...read,
      accessRestrictions: [
        {
          ...{ id: 'ar-1', kind, memberIds: [memberId], because: 'a cousin', decidedById: manager.id },
          notBefore: '2030-01-08T00:00:00+01:00',
        },
      ],
    });
    const related = keptFrom('excluded-workers', counsellor.id);
    // A slip of the pen: on the team there is nobody of that name.
    const misspelt = keptFrom('excluded-workers', `${counsellor.id}e`);
    const ofManager = keptFrom('restricted-case', manager.id);
    for (const one of [left, elsewhere, related, misspelt, ofManager])
      expect(whatLeaves(one).view).not.toContain(attended);
    const others = [
      keptFrom('excluded-workers', manager.id),
      keptFrom('excluded-workers', 'somebody-else'),
      keptFrom('restricted-case', counsellor.id),
    ];
    for (const one of others) expect(whatLeaves(one).view).toContain(attended);
  });
});
