import type { CalendarDay, Instant } from 'exit-work/kernel';
import { ageOn, CaseFile, type Client, hasReachedAge } from 'exit-work/model';
import {
  accountOfDisclosures,
  decideDisclosure,
  jurisdictions,
  recipientNotice,
  recordDisclosure,
  sharingPolicyOf,
  viewRecord,
  withJurisdiction,
} from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import {
  client,
  consentToJobCentre,
  exitOrganisation,
  jobCentre,
  openedCaseFile,
} from '../../builders/index.js';
import { request } from '../../sharing/builders/builders.js';
import { emptyLog } from '../../sharing/log/logged.js';
import { seeded } from '../../sharing/worlds/small-scope.js';
import { sentenceOf } from '../laws.js';

const pseudonymKey = 'an example key of more than 32 characters';

/** All that leaves of a client of whom the job centre may know roughly how old they are. */
function whatLeaves(dateOfBirth: CalendarDay, instant: Instant, ageOfMajority?: number) {
  const file = openedCaseFile({
    client: client({ dateOfBirth, languages: ['de'] } satisfies Partial<Client>),
    organisations: [exitOrganisation(), jobCentre()],
    consents: [
      consentToJobCentre({
        categories: ['identity'],
        conditions: ['pseudonymised'],
        expires: '2090-01-01T00:00:00Z',
      }),
    ],
  });
  const pack = { ...jurisdictions.examplia, ...(ageOfMajority === undefined ? {} : { ageOfMajority }) };
  const policy = withJurisdiction(sharingPolicyOf([file]), pack);
  const asked = request({ categories: ['identity'], instant });
  const decision = decideDisclosure(asked, policy);
  const log = recordDisclosure(emptyLog, { id: 'entry-1', at: instant, request: asked, decision, policy });
  return {
    band: viewRecord(CaseFile, file, decision, { pseudonymKey }).client?.dateOfBirth,
    rest: JSON.stringify([recipientNotice(decision), log, accountOfDisclosures(log, 'c-1')]),
  };
}

/** The first and the last age of a band, in whole years. */
function agesOf(band: string | undefined): readonly [from: number, until: number] {
  const [first = '', second] = band?.match(/\d+/g) ?? [];
  if (band?.includes('under')) return [0, Number(first) - 1];
  return [Number(first), second === undefined ? 150 : Number(second)];
}

describe('the age that leaves a house', () => {
  it('is not that of an adult while somebody is a minor, not even in the year of the birthday', () => {
    const { band, rest } = whatLeaves('2012-12-31', '2030-06-01T12:00:00Z');
    expect(band).toBe('aged 14 to 17');
    expect(rest).not.toMatch(/2012|aged/);
  });

  it('does not tell the birthday, however often somebody asks', () => {
    const days = ['2030-03-01', '2030-05-13', '2030-05-14', '2030-05-15', '2030-12-31'] as const;
    const asked = days.map((day) => whatLeaves('2012-05-14', `${day}T12:00:00Z`).band);
    expect(new Set(asked).size).toBe(1);
  });

  it('lies on one side of majority, where a law sets another', () => {
    expect(whatLeaves('2010-03-01', '2030-06-01T12:00:00Z', 20).band).toBe('aged 18 to 19');
    expect(whatLeaves('2009-03-01', '2030-06-01T12:00:00Z', 20).band).toBe('aged 20 to 24');
    expect(whatLeaves('2014-03-01', '2030-06-01T12:00:00Z', 16).band).toBe('aged 14 to 15');
  });

  it('is the same for one moment, wherever it is written down', () => {
    const newYear = [
      '2031-01-01T00:30:00Z',
      '2030-12-31T19:30:00-05:00',
      '2031-01-01T14:30:00+14:00',
    ] as const;
    expect(newYear.map((instant) => whatLeaves('2012-12-31', instant).band)).toEqual(
      newYear.map(() => 'aged 18 to 20'),
    );
    const before = ['2030-12-31T23:30:00Z', '2031-01-01T00:30:00+01:00'] as const;
    expect(before.map((instant) => whatLeaves('2012-12-31', instant).band)).toEqual(
      before.map(() => 'aged 14 to 17'),
    );
  });
});

describe('whether somebody has reached an age', () => {
  it.each([
    ['2012-06-01', '2030-05-31T09:59:59Z', 'no'],
    ['2012-06-01', '2030-05-31T10:00:00Z', 'unknown'],
    ['2012-06-01', '2030-06-01T11:59:59Z', 'unknown'],
    ['2012-06-01', '2030-06-01T12:00:00Z', 'yes'],
    ['2012-06-01', '2030-06-01T14:00:00+02:00', 'yes'],
    ['2012-02-29', '2030-02-28T23:00:00Z', 'unknown'],
    [undefined, '2030-06-01T12:00:00Z', 'unknown'],
  ] as const)('born on %s, at %s: %s', (dateOfBirth, instant, answer) => {
    expect(hasReachedAge(dateOfBirth === undefined ? {} : { dateOfBirth }, 18, instant)).toBe(answer);
  });

  it.each([-1, 17.5, 151])('is not asked of an age of %s', (age) => {
    expect(() => hasReachedAge({ dateOfBirth: '2012-06-01' }, age, '2030-06-01T12:00:00Z')).toThrow('age');
  });
});

it(`${sentenceOf(12)}: of any day of birth, at any moment, under any age of majority`, () => {
  const choose = seeded(12);
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  const day = (year: number) =>
    `${year}-${twoDigits(choose(12) + 1)}-${twoDigits(choose(28) + 1)}` as CalendarDay;
  for (let turn = 0; turn < 60; turn += 1) {
    const born = day(1990 + choose(35));
    const asked = day(2031 + choose(20));
    const hour = twoDigits(choose(24));
    const sign = choose(2) === 0 ? '+' : '-';
    const majority = 14 + choose(8);
    const instant: Instant = `${asked}T${hour}:30:00${sign}${twoDigits(choose(13))}:00`;
    const { band } = whatLeaves(born, instant, majority);
    const [from, until] = agesOf(band);
    expect(from).toBeLessThanOrEqual(ageOn({ dateOfBirth: born }, asked) ?? 0);
    expect(from < majority && majority <= until).toBe(false);
    const elsewhere = new Date(instant).toISOString() as Instant;
    expect(whatLeaves(born, elsewhere, majority).band).toBe(band);
  }
});
