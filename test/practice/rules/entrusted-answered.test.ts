import type { EntrustedItem, TeamMember } from 'exit-work/model';
import { describe, expect, it } from 'vitest';
import { caseManager, counsellor } from '../../builders/people/team.js';
import { entrustedItem, entrustedNote } from '../../builders/sharing/entrusted-item.js';
import { fileWith } from '../files.js';
import { harness } from '../harness.js';

const { finds, isSilent, texts } = harness('entrusted-answered');

const until = '2030-06-30';
const file = (worker: Partial<TeamMember> = { until }, item: Partial<EntrustedItem> = {}) =>
  fileWith([], {
    team: [caseManager(), counsellor(worker)],
    rapportNotes: [entrustedNote()],
    entrustedItems: [entrustedItem(item)],
  });
const answers = [{ answeredById: 'm-counsellor', answeredAt: '2030-06-01T09:00:00Z' }] as const;

describe('something is entrusted to a worker', () => {
  it('who stays, or leaves later: nobody asks', () => {
    isSilent(file({}));
    isSilent(file());
  });

  it('who leaves soon: found, until it is answered', () => {
    const soon = { now: '2030-06-29T09:00:00Z' } as const;
    finds(file(), [['team[1]']], soon);
    expect(texts(file(), soon)[0]).toContain('ask whoever entrusted it');
    isSilent(file({ until }, { answers }), soon);
  });

  it('who has left, or died, without an answer: the supervisor is told, and not what it is', () => {
    const after = { now: '2030-07-01T09:00:00Z' } as const;
    finds(file(), [['team[1]']], after);
    expect(texts(file(), after)[0]).toContain('the supervisor');
    isSilent(file({ until }, { answers: [{ ...answers[0], answeredById: 'm-manager' }] }), after);
  });

  it('and was passed on to another: theirs to answer', () => {
    const passedOn = { answers: [{ ...answers[0], passedToId: 'm-manager', groundId: 'consent-1' }] };
    const after = { now: '2030-07-01T09:00:00Z' } as const;
    isSilent(file({ until }, passedOn), after);
    const leaving = { ...file({}, passedOn), team: [caseManager({ until }), counsellor()] };
    finds(leaving, [['team[0]']], after);
  });

  it('in several roles: found when the last of them ends', () => {
    const two: Partial<TeamMember> = {
      roles: [
        { role: 'counsellor', until: '2030-05-31' },
        { role: 'case-manager', until },
      ],
    };
    isSilent(file(two));
    finds(file(two), [['team[1]']], { now: '2030-07-01T09:00:00Z' });
    isSilent(file({ roles: [{ role: 'counsellor' }] }), { now: '2030-07-01T09:00:00Z' });
  });
});
