import type { AccessRestriction } from 'exit-work/model';
import { GroupSession, SessionRecord } from 'exit-work/model';
import { type DisclosureRequest, viewRecord } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { heldSession } from '../../../builders/sessions/session-record.js';
import { agreement, consent, everyCategory, everySubject, policy, request } from '../../builders/builders.js';
import { decidedAlike } from '../../builders/decided-alike.js';
import { restriction, safeguard } from '../../builders/safeguarding-builders.js';

const inHouse = { recipientId: 'o-exit', recipientRole: 'counsellor' } satisfies Partial<DisclosureRequest>;
const outside = {} satisfies Partial<DisclosureRequest>;
const toBoth = consent({ recipientIds: ['o-exit', 'o-job-centre'] });

describe('an access restriction', () => {
  it.each<[AccessRestriction['kind'], string, Partial<DisclosureRequest>, 'closed' | 'open']>([
    ['excluded-workers', 'a worker who is excluded', { ...inHouse, recipientMemberId: 'm-1' }, 'closed'],
    ['excluded-workers', 'another worker', { ...inHouse, recipientMemberId: 'm-2' }, 'open'],
    ['excluded-workers', 'somebody in the house who is not named', inHouse, 'closed'],
    [
      'excluded-workers',
      'a worker elsewhere who is excluded',
      { ...outside, recipientMemberId: 'm-1' },
      'closed',
    ],
    ['excluded-workers', 'a worker elsewhere', { ...outside, recipientMemberId: 'm-2' }, 'open'],
    ['excluded-workers', 'another organisation', outside, 'open'],
    ['restricted-case', 'a worker of the circle', { ...inHouse, recipientMemberId: 'm-1' }, 'open'],
    ['restricted-case', 'another worker', { ...inHouse, recipientMemberId: 'm-2' }, 'closed'],
    ['restricted-case', 'somebody in the house who is not named', inHouse, 'closed'],
    ['restricted-case', 'a worker elsewhere', { ...outside, recipientMemberId: 'm-2' }, 'open'],
    ['restricted-case', 'another organisation', outside, 'open'],
  ])('%s: for %s it is %s', (kind, _, asked, how) => {
    const accessRestrictions = [restriction({ kind })];
    const governing = policy({ consents: [toBoth], safeguards: [safeguard({ accessRestrictions })] });
    expect(decidedAlike(request(asked), governing)).toMatchObject(
      how === 'open'
        ? { outcome: 'permit', determining: ['consent-1'] }
        : { outcome: 'deny', redactions: [{ reason: 'prohibited', by: ['restriction-1'] }] },
    );
  });

  it('closes everything in the file, about everybody, and nothing in another', () => {
    const accessRestrictions = [restriction()];
    const asked = request({
      ...inHouse,
      recipientMemberId: 'm-2',
      dataSubjects: [...everySubject],
      categories: [...everyCategory],
    });
    const { redactions } = decidedAlike(asked, policy({ safeguards: [safeguard({ accessRestrictions })] }));
    expect(redactions).toHaveLength(everySubject.length * everyCategory.length);
    expect(redactions.filter(({ by }) => !by.includes('restriction-1'))).toEqual([]);
    const elsewhere = policy({ safeguards: [safeguard({ clientId: 'c-2', accessRestrictions })] });
    expect(decidedAlike(asked, elsewhere).determining).not.toContain('restriction-1');
  });

  it.each<[string, AccessRestriction[], string[]]>([
    [
      'a circle without one of its workers',
      [
        restriction({ memberIds: ['m-1', 'm-2'] }),
        restriction({ id: 'restriction-2', kind: 'excluded-workers' }),
      ],
      ['m-2'],
    ],
    [
      'two circles, for those who are in both',
      [
        restriction({ memberIds: ['m-1', 'm-2'] }),
        restriction({ id: 'restriction-2', memberIds: ['m-2', 'm-3'] }),
      ],
      ['m-2'],
    ],
    [
      'a circle that is over, for all',
      [restriction({ expires: '2030-06-01T12:00:00Z' })],
      ['m-1', 'm-2', 'm-3'],
    ],
    ['a circle without end', [withoutEnd()], ['m-1']],
  ])('%s, in one safeguard or in two', (_, restrictions, letIn) => {
    const together = [safeguard({ accessRestrictions: restrictions })];
    const apart = restrictions.map((one) => safeguard({ accessRestrictions: [one] }));
    for (const safeguards of [together, apart]) {
      const isOpenTo = (recipientMemberId: string) =>
        decidedAlike(request({ ...inHouse, recipientMemberId }), policy({ consents: [toBoth], safeguards }))
          .outcome === 'permit';
      expect(['m-1', 'm-2', 'm-3'].filter(isOpenTo)).toEqual(letIn);
    }
  });
});

function withoutEnd(): AccessRestriction {
  const { expires: _, ...rest } = restriction();
  return rest;
}

// What had to be added to a session like this elsewhere, and to its editing:
// https://github.com/ministryofjustice/hmpps-accredited-programmes-manage-and-deliver-api/pull/847
// https://github.com/ministryofjustice/hmpps-accredited-programmes-manage-and-deliver-api/pull/854
describe('a group session that includes a restricted client exposes nobody', () => {
  const group: GroupSession = {
    id: 'gs-1',
    heldAt: '2030-02-04T18:00:00+01:00',
    activities: ['civic-education'],
    workerIds: ['m-2'],
    attended: 7,
  };
  const session = heldSession({ format: 'group', groupSessionId: 'gs-1' });
  const everything = agreement({
    parties: ['o-exit', 'o-job-centre'],
    dataSubjects: [...everySubject],
    shared: everyCategory.filter((category) => category !== 'undisclosed-offences'),
    specialCategoryBasis: 'an example',
  });
  const governing = policy({
    agreements: [everything],
    safeguards: [
      safeguard({ accessRestrictions: [restriction({ kind: 'excluded-workers', memberIds: ['m-7'] })] }),
    ],
  });
  const asked = request({
    recipientMemberId: 'm-7',
    dataSubjects: ['client', 'nobody', 'staff'],
    categories: ['participation', 'reference', 'organisational', 'case-administration'],
  });

  it('an excluded worker sees the group in the case of another client, and learns of nobody', () => {
    const elsewhere = decidedAlike({ ...asked, clientId: 'c-2' }, governing);
    expect(viewRecord(GroupSession, group, elsewhere)).toEqual(group);
    expect(viewRecord(SessionRecord, session, decidedAlike(asked, governing))).toEqual({});
  });

  it('no field of it can name a participant, also once it is edited', () => {
    for (const field of ['participants', 'clientIds', 'caseIds', 'notes']) {
      expect(GroupSession.safeParse({ ...group, attended: 8, [field]: ['c-1'] }).success).toBe(false);
    }
    expect(GroupSession.safeParse({ ...group, attended: 8 }).success).toBe(true);
  });
});
