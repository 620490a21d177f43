import type { CaseFile } from 'exit-work/model';
import { type SharingPolicy, sharingPolicyOf } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { exitOrganisation } from '../../../builders/index.js';
import { brokenGlass, fileOfTeam, readBy, reading, restricted } from './read-by.js';

const night = {
  workers: [{ memberId: 'm-night', organisationId: 'o-exit', role: 'helpline-adviser' as const }],
};
const atNight = reading({ memberId: 'm-night', role: 'helpline-adviser', instant: '2030-06-01T02:00:00Z' });
const byHead = reading({ memberId: 'm-head', role: 'programme-manager' });
const byVolunteer = reading({ memberId: 'm-volunteer', role: 'volunteer' });
const path = 'safeguards[].accessRestrictions[].memberIds[]';

function excluding(memberIds: readonly string[], change: Partial<CaseFile> = {}): CaseFile {
  const restriction = restricted({ kind: 'excluded-workers', memberIds });
  return fileOfTeam({ accessRestrictions: [restriction], ...change });
}

/** The answer, as far as it hangs on whom nobody knows. */
function answer(file: CaseFile, request = reading(), own: Partial<SharingPolicy> = night) {
  const { decision, seen, warnings, log } = readBy(file, request, own);
  const { reach, isGlassBroken, refusal, issues, obligations } = decision;
  return {
    reach,
    isGlassBroken,
    refusal: refusal?.code,
    by: refusal?.by,
    told: issues.map((one) => `${one.code} at ${one.path}`),
    supervised: obligations.some(({ code }) => code === 'inform-supervisor'),
    isEmpty: JSON.stringify([seen, warnings]) === '[{},[]]',
    logged: log.entries[0],
  };
}

const told = [`unknown-worker at ${path}`];

describe('a restriction excludes a worker by a name that nobody has', () => {
  const slip = excluding(['m-nihgt']);

  it('and whoever is nearly named reads nothing, broken glass or not', () => {
    for (const asked of [atNight, { ...atNight, brokenGlass }]) {
      expect(answer(slip, asked)).toMatchObject({
        ...{ reach: 'nothing', refusal: 'excluded', by: ['ar-1'], told, supervised: false, isEmpty: true },
        logged: { refusal: 'excluded', categories: [] },
      });
    }
    expect(answer(excluding(['M-NIGHT']), { ...atNight, brokenGlass }).refusal).toBe('excluded');
    expect(answer(excluding(['m-night']), { ...atNight, brokenGlass })).toMatchObject({
      refusal: 'excluded',
      told: [],
    });
  });

  it('and everybody else reads nothing without breaking the glass', () => {
    for (const asked of [reading(), byHead, byVolunteer]) {
      expect(answer(slip, asked)).toMatchObject({
        ...{ reach: 'nothing', refusal: 'exclusion-in-doubt', by: ['ar-1'], told, isEmpty: true },
        logged: { refusal: 'exclusion-in-doubt', categories: [] },
      });
    }
  });

  it('which opens as otherwise, and a supervisor is informed', () => {
    const opened = (file: CaseFile, asked: typeof atNight) =>
      readBy(file, { ...asked, brokenGlass }, night).decision;
    for (const asked of [reading(), byHead, byVolunteer]) {
      expect(answer(slip, { ...asked, brokenGlass })).toMatchObject({
        ...{ reach: 'file', isGlassBroken: true, refusal: undefined, told, supervised: true, isEmpty: false },
        logged: { glassBroken: true },
      });
      expect(opened(slip, asked).categories).toEqual(opened(fileOfTeam(), asked).categories);
    }
    const far = excluding(['somebody-else']);
    expect(answer(far, atNight).refusal).toBe('exclusion-in-doubt');
    expect(answer(far, { ...atNight, brokenGlass })).toMatchObject({ reach: 'file', told });
    expect(answer(far, { ...atNight, brokenGlass }, {})).toMatchObject({ refusal: 'works-elsewhere', told });
  });

  it('and no name is repeated in what is told of it', () => {
    for (const asked of [atNight, reading(), reading({ brokenGlass })]) {
      const { refusal, issues } = readBy(slip, asked, night).decision;
      expect(JSON.stringify([refusal, issues])).not.toMatch(/nihgt|m-night|m-counsellor/);
    }
    const { refusal } = readBy(slip, reading(), night).decision;
    expect(refusal?.text).toMatch(/correct the name.+breaks the glass/);
  });
});

describe('a name is known to the house', () => {
  const open = { reach: 'file', told: [] };

  it('through its workers, and through any team, of whatever organisation and time', () => {
    const cousin = { memberId: 'm-cousin', organisationId: 'o-exit', role: 'counsellor' as const };
    expect(answer(excluding(['m-cousin']), reading(), { workers: [cousin] })).toMatchObject(open);
    const left = { ...cousin, organisationId: 'o-prison', until: '2029-01-01T00:00:00Z' as const };
    const elsewhere = { clientId: 'c-2', memberships: [left] };
    const { safeguards = [] } = sharingPolicyOf([excluding(['m-cousin'])]);
    expect(
      answer(excluding(['m-cousin']), reading(), { safeguards: [...safeguards, elsewhere] }),
    ).toMatchObject(open);
    expect(answer(excluding(['m-cousin']), byHead, {}).refusal).toBe('exclusion-in-doubt');
  });

  it('and where nobody has listed the team of the file, nobody is unknown', () => {
    const unlisted = excluding(['m-nihgt'], { team: [] });
    expect(answer(unlisted, { ...atNight, brokenGlass })).toMatchObject({ reach: 'file', told: [] });
    expect(answer(unlisted)).toMatchObject({ refusal: 'not-on-team', told: [] });
  });
});

describe('nothing is in doubt', () => {
  const open = { reach: 'file', isGlassBroken: false, told: [] };

  it('before a restriction begins, nor once it has ended', () => {
    const then = (period: Parameters<typeof restricted>[0]) =>
      excluding([], {
        accessRestrictions: [restricted({ kind: 'excluded-workers', memberIds: ['m-nihgt'], ...period })],
      });
    expect(answer(then({ notBefore: '2030-06-01T12:00:00.001Z' }))).toMatchObject(open);
    expect(answer(then({ expires: '2030-06-01T12:00:00Z' }))).toMatchObject(open);
    expect(answer(then({ expires: '2030-06-01T12:00:00.001Z' })).refusal).toBe('exclusion-in-doubt');
  });

  it('where a restricted case names who may read: a slip there keeps out, and opens nothing', () => {
    const closed = fileOfTeam({
      accessRestrictions: [restricted({ memberIds: ['m-counsellor', 'm-nihgt'] })],
    });
    expect(answer(closed)).toMatchObject(open);
    expect(answer(closed, byHead)).toMatchObject({ refusal: 'restricted', told: [] });
  });

  it('in the file of another client', () => {
    const other = fileOfTeam({ client: { ...fileOfTeam().client, id: 'c-2' }, id: 'case-2' });
    const { safeguards = [] } = sharingPolicyOf([excluding(['m-nihgt']), other], {
      organisations: [exitOrganisation()],
    });
    expect(answer(other, reading({ clientId: 'c-2' }), { safeguards })).toMatchObject(open);
    expect(answer(excluding(['m-nihgt']), reading(), { safeguards }).refusal).toBe('exclusion-in-doubt');
  });
});

it('a slip in the longest name that there can be is nearly that name, too', () => {
  const long = `m-${'1234567890'.repeat(8)}`.slice(0, 80);
  const workers = [{ memberId: long, organisationId: 'o-exit', role: 'counsellor' as const }];
  const asked = reading({ memberId: long, brokenGlass });
  expect(answer(excluding([`${long.slice(0, 78)}x`]), asked, { workers }).refusal).toBe('excluded');
  expect(answer(excluding(['somebody-else']), asked, { workers }).reach).toBe('file');
});
