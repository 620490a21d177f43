import { Instant } from 'exit-work/kernel';
import { rolesAt, type TeamMember } from 'exit-work/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counsellor, counsellorThenCaseManager } from '../builders/index.js';

const instant: fc.Arbitrary<number> = fc.integer({ min: Date.UTC(2029, 0), max: Date.UTC(2032, 0) });

/** An instant as it is written at some place. */
function writtenAt(epoch: number, hours: number): Instant {
  const sign = hours < 0 ? '-' : '+';
  const offset = `${sign}${String(Math.abs(hours)).padStart(2, '0')}:00`;
  const local = new Date(epoch + hours * 3_600_000).toISOString().slice(0, -1);
  return Instant.parse(local + offset);
}

describe('the roles that a member holds', () => {
  it.each<[string, TeamMember, Instant, zone: string | undefined, readonly string[]]>([
    [
      'are the one role, for whoever has no days',
      counsellor(),
      '2030-01-01T00:00:00Z',
      undefined,
      ['counsellor'],
    ],
    ['are none before the first day', counsellorThenCaseManager(), '2030-01-01T09:00:00Z', undefined, []],
    ['are those of the day', counsellorThenCaseManager(), '2030-03-01T09:00:00Z', undefined, ['counsellor']],
    ['change with the day', counsellorThenCaseManager(), '2030-05-01T09:00:00Z', undefined, ['case-manager']],
    [
      'are both while it is one day here and the other day there',
      counsellorThenCaseManager(),
      '2030-04-01T00:30:00Z',
      undefined,
      ['counsellor', 'case-manager'],
    ],
    [
      'are those of the day at the place',
      counsellorThenCaseManager(),
      '2030-03-31T22:30:00Z',
      'Europe/Berlin',
      ['case-manager'],
    ],
    [
      'last to the end of the last day',
      counsellor({ until: '2030-04-30' }),
      '2030-04-30T23:59:59+02:00',
      'Europe/Berlin',
      ['counsellor'],
    ],
    [
      'are none after it',
      counsellor({ until: '2030-04-30' }),
      '2030-05-01T00:00:00+02:00',
      'Europe/Berlin',
      [],
    ],
    [
      'are told once where two times meet',
      counsellor({
        roles: [
          { role: 'counsellor', until: '2030-04-30' },
          { role: 'counsellor', from: '2030-04-30' },
        ],
      }),
      '2030-04-30T12:00:00Z',
      undefined,
      ['counsellor'],
    ],
  ])('%s', (_, member, at, zone, held) => {
    expect(rolesAt(member, at, zone)).toEqual(held);
  });

  it('are the same however the instant is written', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: -12, max: 14 }), (epoch, hours) => {
        const member = counsellorThenCaseManager({ until: '2030-12-31' });
        for (const zone of [undefined, 'Europe/Berlin']) {
          expect(rolesAt(member, writtenAt(epoch, hours), zone)).toEqual(
            rolesAt(member, writtenAt(epoch, 0), zone),
          );
        }
      }),
    );
  });

  it('without a zone are at least those of every place', () => {
    fc.assert(
      fc.property(
        instant,
        fc.constantFrom('Pacific/Kiritimati', 'Etc/GMT+12', 'Europe/Berlin'),
        (epoch, zone) => {
          const member = counsellorThenCaseManager({ until: '2030-12-31' });
          const anywhere = rolesAt(member, writtenAt(epoch, 0));
          expect(anywhere).toEqual(expect.arrayContaining([...rolesAt(member, writtenAt(epoch, 0), zone)]));
        },
      ),
    );
  });

  it.each<[string, unknown, unknown, unknown, path: string]>([
    ['no member', undefined, '2030-01-01T00:00:00Z', undefined, 'member'],
    ['a role that there is not', { role: 'wizard' }, '2030-01-01T00:00:00Z', undefined, 'member.role'],
    ['a day', counsellor(), '2030-01-01', undefined, 'instant'],
    ['a zone that there is not', counsellor(), '2030-01-01T00:00:00Z', 'Moon/Crater', 'timeZone'],
  ])('are not told of %s', (_, member, at, zone, path) => {
    const ask = () => rolesAt(member as TeamMember, at as Instant, zone as string);
    expect(ask).toThrow(
      expect.objectContaining({ name: 'InputError', issues: [expect.objectContaining({ path })] }),
    );
  });
});
