import { readingsWithoutNotice, recordSupervisorNotice, verifyDisclosureLog } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../closed/disclosures-entered.js';
import { brokenGlass, fileOfTeam, readBy, reading } from './read-by.js';

const byVolunteer = reading({ memberId: 'm-volunteer', role: 'volunteer' });
const byFormer = reading({ memberId: 'm-former', role: 'former' });

describe('breaking the glass', () => {
  const onDuty = {
    workers: [{ memberId: 'm-night', organisationId: 'o-exit', role: 'helpline-adviser' as const }],
  };
  const atNight = reading({
    memberId: 'm-night',
    role: 'helpline-adviser',
    instant: '2030-06-01T02:00:00Z',
    brokenGlass,
  });

  it('needs nobody’s signature: a worker alone at night reads what saves a life, and a supervisor is informed', () => {
    const { decision, seen, log, account } = readBy(fileOfTeam(), atNight, onDuty);
    expect(JSON.stringify(seen)).toContain('030 0000 0001');
    expect(decision.obligations.map(({ code, role }) => [code, role])).toEqual([
      ['log', undefined],
      ['inform-supervisor', 'programme-manager'],
    ]);
    expect(readingsWithoutNotice(log).map(({ id }) => id)).toEqual(['entry-1']);
    const noticed = recordSupervisorNotice(log, {
      ...{ id: 'entry-2', entryId: 'entry-1', supervisorId: 'm-head', informedAt: '2030-06-01T07:00:00Z' },
    });
    expect(readingsWithoutNotice(noticed)).toEqual([]);
    expect(verifyDisclosureLog(noticed)).toEqual([]);
    expect(account).toMatchObject([{ role: 'helpline-adviser', isGlassBroken: true }]);
    expect(JSON.stringify(account)).not.toContain('life-at-stake');
  });

  it('is for whoever works in the house in that role, and nobody is their own supervisor', () => {
    expect(readBy(fileOfTeam(), atNight).decision.refusal?.code).toBe('works-elsewhere');
    const own = reading({ brokenGlass: { reason: 'life-at-stake', supervisorId: 'm-counsellor' } });
    expect(refusalOf(() => readBy(fileOfTeam(), own))).toEqual(['supervised-by-oneself at brokenGlass']);
    const { log } = readBy(fileOfTeam(), atNight, onDuty);
    const notice = {
      id: 'entry-2',
      entryId: 'entry-1',
      supervisorId: 'm-night',
      informedAt: '2030-06-01T07:00:00Z',
    } as const;
    expect(refusalOf(() => recordSupervisorNotice(log, notice))).toEqual([
      'supervisor-notice-of-nothing at entries[1].supervisorId',
    ]);
  });

  it('opens to a volunteer what an ambulance asks, and not where the client is', () => {
    const { decision } = readBy(
      fileOfTeam({ team: [] }),
      { ...byVolunteer, brokenGlass },
      {
        workers: [{ memberId: 'm-volunteer', organisationId: 'o-exit', role: 'volunteer' }],
      },
    );
    expect(decision.categories).toContain('health');
    expect(decision.categories).not.toContain('whereabouts');
    expect(decision.categories).not.toContain('contact');
  });

  it('does not tell the client that somebody has left a scene', () => {
    const { account } = readBy(fileOfTeam(), { ...byFormer, brokenGlass });
    expect(account).toEqual([
      { at: '2030-06-01T12:00:00Z', holderId: 'o-exit', reach: 'file', isGlassBroken: true },
    ]);
    expect(readBy(fileOfTeam(), byFormer).account).toMatchObject([{ role: 'former', reach: 'own-sessions' }]);
  });
});
