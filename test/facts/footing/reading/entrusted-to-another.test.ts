import { textsForReader } from 'exit-work/sharing';
import { expect, it } from 'vitest';
import { entrustedItem, heldSession, openSecurityConcern } from '../../../builders/index.js';
import { brokenGlass, bytesOf, fileOfTeam, programmeManager, readBy, reading } from './read-by.js';

const walk = heldSession({
  id: 's-walk',
  workerIds: ['m-counsellor', 'm-volunteer'],
  topic: 'the brother',
  notes: 'Said it to the counsellor alone.',
});
const told = entrustedItem({ recordId: 's-walk', entrustedToId: 'm-counsellor' });
const sessions = [...(fileOfTeam().sessions ?? []), walk];
const marked = fileOfTeam({ sessions, entrustedItems: [told] });
const byCounsellor = reading();
const byVolunteer = reading({ memberId: 'm-volunteer', role: 'volunteer' });
const byManager = reading({ memberId: 'm-manager', role: 'case-manager' });
const byHead = reading({ memberId: 'm-head', role: 'programme-manager', brokenGlass });

it('what was entrusted to one worker is read by that worker', () => {
  const { seen } = readBy(marked, byCounsellor);
  expect(seen.sessions?.map(({ id }) => id)).toContain('s-walk');
  expect(JSON.stringify(seen.entrustedItems)).toContain('s-walk');
});

it.each([
  ['the case manager', byManager],
  ['a volunteer, in their own sessions', byVolunteer],
  ['who breaks the glass', byHead],
])('and leaves no trace for %s', (_, request) => {
  expect(readBy(marked, request).decision.reach).not.toBe('nothing');
  expect(JSON.stringify(readBy(marked, request).seen)).not.toMatch(/s-walk|brother|entrusted/);
  expect(bytesOf(marked, request)).toBe(bytesOf(fileOfTeam(), request));
  const { decision } = readBy(marked, request);
  expect(JSON.stringify(textsForReader(marked, decision))).not.toContain('s-walk');
});

it('a danger that was entrusted warns the others, without a word of it', () => {
  const file = fileOfTeam({
    securityConcerns: [openSecurityConcern({ id: 'sc-told' })],
    entrustedItems: [entrustedItem({ recordId: 'sc-told', entrustedToId: 'm-counsellor' })],
    team: [...(fileOfTeam().team ?? []), programmeManager({ id: 'm-other' })],
  });
  const { seen, warnings } = readBy(file, byManager);
  expect(warnings).toHaveLength(1);
  expect(JSON.stringify([seen, warnings])).not.toContain('sc-told');
});
