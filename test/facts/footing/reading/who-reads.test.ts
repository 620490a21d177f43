import type { Incident } from 'exit-work/model';
import { clearedTextOf, textsForReader } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { counsellor, openSecurityConcern, resolvedSecurityConcern } from '../../../builders/index.js';
import { brokenGlass, fileOfTeam, readBy, reading, restricted, volunteer } from './read-by.js';

const byVolunteer = reading({ memberId: 'm-volunteer', role: 'volunteer' });
const byFormer = reading({ memberId: 'm-former', role: 'former' });
const byHead = reading({ memberId: 'm-head', role: 'programme-manager' });

describe('a member of the team reads what the role needs', () => {
  it('without any consent, and not where workers live', () => {
    const { decision, seen } = readBy(fileOfTeam({ consents: [] }), reading());
    expect([decision.reach, decision.refusal]).toEqual(['file', undefined]);
    const bytes = JSON.stringify(seen);
    expect(bytes).toContain('Told of a fight that nobody has reported.');
    expect(bytes).not.toContain('Hidden Lane');
  });

  it('in the words of a colleague only where somebody may read all that they may contain', () => {
    const { seen } = readBy(fileOfTeam(), byHead);
    const bytes = JSON.stringify(seen);
    expect(bytes).toContain('Sam');
    expect(bytes).toContain('"s-1"');
    expect(bytes).not.toContain('fight');
    expect(seen.riskAssessments).toBeDefined();
  });

  it('and words of a colleague once another one has read and cleared them for the house', () => {
    const concern = openSecurityConcern({ description: 'Two men at the gate.' });
    const file = fileOfTeam({ securityConcerns: [concern] });
    const { decision } = readBy(file, byHead);
    const [text] = textsForReader(file, decision).filter(({ recordId }) => recordId === 'sc-1');
    if (text === undefined) throw new RangeError('nothing waits to be cleared');
    const cleared = clearedTextOf(text, {
      id: 'ct-1',
      clearedById: 'm-counsellor',
      clearedAt: '2030-05-01T09:00:00Z',
    });
    const after = readBy({ ...file, clearedTexts: [cleared] }, byHead).seen;
    expect(JSON.stringify(readBy(file, byHead).seen)).not.toContain('Two men');
    expect(JSON.stringify(after)).toContain('Two men');
  });

  it('in a role that they hold at that time, and in no other', () => {
    const team = [
      counsellor({
        role: 'case-manager',
        roles: [
          { role: 'counsellor', until: '2030-03-31' },
          { role: 'case-manager', from: '2030-04-01' },
        ],
      }),
    ];
    const codes = [
      reading(),
      reading({ role: 'case-manager' }),
      reading({ instant: '2030-02-01T12:00:00Z' }),
      reading({ memberId: 'm-stranger' }),
    ].map((asked) => readBy(fileOfTeam({ team }), asked).decision.refusal?.code);
    expect(codes).toEqual(['not-on-team', undefined, undefined, 'not-on-team']);
  });

  it('and whoever of the team works for another organisation does not read in the house', () => {
    const team = [counsellor({ organisationId: 'o-prison' })];
    expect(readBy(fileOfTeam({ team }), reading()).decision.refusal?.code).toBe('not-on-team');
  });

  it('as the table of the house has it, in so many words', () => {
    const own = { reading: [{ role: 'counsellor', reach: 'file', categories: ['identity'] } as const] };
    const { decision, seen } = readBy(fileOfTeam(), reading(), own);
    expect(decision.categories).toEqual(['identity']);
    expect(Object.keys(seen)).toEqual(['client', 'team']);
    expect(readBy(fileOfTeam(), byVolunteer, own).decision.refusal?.code).toBe('role-reads-nothing');
  });

  it('save what the house has prohibited towards itself, which the glass does not open either', () => {
    const prohibitions = [
      {
        id: 'no-health',
        because: 'we keep it apart',
        recipientIds: ['o-exit'],
        categories: ['health' as const],
      },
    ];
    const { decision } = readBy(fileOfTeam(), reading({ brokenGlass }), { prohibitions });
    expect(decision.categories).not.toContain('health');
    expect(decision.isGlassBroken).toBe(false);
  });
});

describe('a former and a volunteer read the sessions in which they took part', () => {
  it('and nothing else of the file', () => {
    const { seen } = readBy(fileOfTeam(), byVolunteer);
    expect(Object.keys(seen)).toEqual(['format', 'formatVersion', 'id', 'holderId', 'client', 'sessions']);
    expect(seen.client).toEqual({ id: 'c-1', givenName: 'Sam', familyName: 'Sample' });
    expect(seen.sessions?.map(({ id }) => id)).toEqual(['s-outing']);
    expect(readBy(fileOfTeam(), byFormer).seen.sessions?.map(({ id }) => id)).toEqual(['s-former']);
  });

  it('and what warns them, without a word of what was said', () => {
    const incidents: Incident[] = [
      {
        id: 'in-1',
        kind: 'threat-to-staff',
        happenedAt: '2030-02-01T10:00:00Z',
        recordedAt: '2030-02-01T11:00:00Z',
        description: 'Call at night.',
      },
      {
        id: 'in-2',
        kind: 'media-report',
        happenedAt: '2030-02-01T10:00:00Z',
        recordedAt: '2030-02-01T11:00:00Z',
        description: 'A newspaper.',
      },
    ];
    const file = fileOfTeam({
      incidents,
      securityConcerns: [
        openSecurityConcern({
          direction: 'from-client',
          measures: [
            { measure: 'secure-communication', from: '2030-02-12', responsibleId: 'o-exit' },
            { measure: 'name-change', from: '2030-02-12', responsibleId: 'o-exit' },
          ],
        }),
        resolvedSecurityConcern({ id: 'sc-2' }),
      ],
    });
    const { seen, warnings } = readBy(file, byVolunteer);
    expect(warnings).toEqual([
      { danger: 'to-staff', since: '2030-02-01T10:00:00Z', measures: [] },
      { danger: 'from-client', since: '2030-02-12T09:30:00+01:00', measures: ['secure-communication'] },
    ]);
    expect(JSON.stringify([seen, warnings])).not.toMatch(/Threatened|Call|name-change|sc-1/);
  });
});

describe('whoever is shut out reads nothing', () => {
  const closed = fileOfTeam({ accessRestrictions: [restricted()] });
  const without = fileOfTeam({
    accessRestrictions: [restricted({ kind: 'excluded-workers', memberIds: ['m-counsellor'] })],
    securityConcerns: [openSecurityConcern()],
  });

  it('of a restricted case, and not even warnings', () => {
    const { decision, seen, warnings, account } = readBy(closed, reading());
    expect([decision.refusal?.code, decision.refusal?.by]).toEqual(['restricted', ['ar-1']]);
    expect([seen, warnings, account]).toEqual([{}, [], []]);
  });

  it('and breaks the glass of a restricted case, but not of one from which they are excluded', () => {
    const { decision, seen } = readBy(closed, reading({ brokenGlass }));
    expect([decision.reach, decision.isGlassBroken]).toEqual(['file', true]);
    expect(JSON.stringify(seen)).toContain('030 0000 0001');
    const excluded = readBy(without, reading({ brokenGlass }));
    expect([excluded.decision.refusal?.code, excluded.seen, excluded.warnings]).toEqual(['excluded', {}, []]);
  });

  it('although every refusal is written down', () => {
    const [entry] = readBy(without, reading()).log.entries;
    expect(entry).toMatchObject({
      kind: 'reading',
      memberId: 'm-counsellor',
      refusal: 'excluded',
      categories: [],
    });
  });
});

it('a safeguard that cannot be read closes the file of its client, and a consent that cannot be read none', () => {
  const { policy } = readBy(fileOfTeam({ team: [volunteer()] }), byVolunteer);
  const { safeguards = [] } = policy;
  const broken = { ...safeguards[0], accessRestrictions: [{}] };
  expect(JSON.stringify(broken)).toContain('c-1');
  const elsewhere = { ...broken, clientId: 'c-2' };
  const codes = [
    [...safeguards, broken],
    [...safeguards, elsewhere],
    [...safeguards, {}],
  ].map(
    (list) =>
      readBy(fileOfTeam(), reading(), { safeguards: list as typeof safeguards }).decision.refusal?.code,
  );
  expect(codes).toEqual(['unreadable', undefined, 'unreadable']);
  expect(readBy(fileOfTeam(), reading(), { consents: [{} as never] }).decision.refusal).toBeUndefined();
});
