import type * as Model from 'exit-work/model';
import type * as Schema from 'exit-work/schema';
import { client, openedCaseFile, referralToJobCentre } from '../../../builders/index.js';
import { plantedAgainst } from '../planted-fact.js';

type Rules = Pick<typeof Schema, 'noneBefore'>;

function isInOrder({ noneBefore }: Rules): boolean {
  const faults = (earlier: string, later: string, data: object) =>
    noneBefore(earlier, later).violations(data).length;
  return (
    faults('on', 'all[].on', { on: '2030-01-02', all: [{ on: '2030-01-02' }, { on: '2030-01-01' }] }) === 1 &&
    faults('on', 'at', { on: '2030-01-02', at: '2030-01-01T10:00:00Z' }) === 0 &&
    faults('on', 'at', { on: '2030-01-02', at: '2030-01-01T09:59:59Z' }) === 1 &&
    faults('at', 'on', { at: '2030-01-03T11:59:00Z', on: '2030-01-02' }) === 0
  );
}

const compared = plantedAgainst<Rules>(
  26,
  'kernel/time/surely-before.ts',
  {
    'a day is the day of UTC': ['const mostAhead = 14 * hour;', 'const mostAhead = 0;'],
    'a day ends where it begins': ['+ day + mostBehind - 1', ''],
  },
  { surface: ['schema/none-before.ts'], isRight: isInOrder },
);

const listed = plantedAgainst<Rules>(
  26,
  'schema/none-before.ts',
  {
    'of a list only the first entry is looked at': ['of value.entries()', 'of value.slice(0, 1).entries()'],
  },
  { surface: ['schema/none-before.ts'], isRight: isInOrder },
);

const betweenMissing = plantedAgainst<Pick<typeof Model, 'Referral'>>(
  26,
  'model/participation/referral.ts',
  {
    'an outcome is compared with the answer alone': ["daysInOrder('madeOn', 'outcomeReportedOn'),", ''],
    'who was merely sent has answered': ['notAnsweredWhileSent,\n      rule', 'rule'],
  },
  {
    surface: ['model/participation/referral.ts'],
    isRight: ({ Referral }) =>
      !Referral.safeParse(referralToJobCentre({ outcomeReportedOn: '2030-01-01' })).success &&
      !Referral.safeParse(referralToJobCentre({ status: 'sent', answeredOn: '2030-02-20' })).success,
  },
);

const born = plantedAgainst<Pick<typeof Model, 'CaseFile'>>(
  26,
  'model/case-file/since-birth.ts',
  {
    'a case is opened before a birth': [
      "'client.dateOfBirth', 'opening.instant', ",
      "'client.dateOfBirth', ",
    ],
  },
  {
    surface: ['model/case-file/case-file.ts'],
    isRight: ({ CaseFile }) => {
      const file = openedCaseFile({ client: client({ dateOfBirth: '2031-05-05' }) });
      return (
        CaseFile.safeParse(file).error?.issues.some(({ path }) => path.join() === 'opening,instant') ?? false
      );
    },
  },
);

export const plantedInDays = [...compared, ...listed, ...betweenMissing, ...born];
