import { Client } from 'exit-work/model';
import type * as Library from 'exit-work/sharing';
import { client } from '../../../builders/people/client.js';
import { generalising, permitting } from '../../../sharing/builders/permitting.js';
import { plantedAgainst } from '../planted-fact.js';

type Given = Pick<typeof Library, 'viewRecord'>;

/** How old a client is said to be who comes of age in the year in which it is asked; and where majority is later. */
function isRight({ viewRecord }: Given): boolean {
  const rough = generalising(permitting('client/identity'), 'client/identity');
  const born = (day: '2012-12-31' | '2010-12-31') => client({ dateOfBirth: day });
  const band = (day: '2012-12-31' | '2010-12-31', more: Partial<typeof rough>) =>
    viewRecord(Client, born(day), { ...rough, ...more }).dateOfBirth;
  return (
    band('2012-12-31', {}) === 'aged 14 to 17' &&
    band('2012-12-31', { instant: '2031-01-01T00:30:00+01:00' }) === 'aged 14 to 17' &&
    band('2010-12-31', { agesOfMajority: [20] }) === 'aged 18 to 19'
  );
}

export const plantedInAges = plantedAgainst<Given>(
  12,
  'sharing/view/age-band.ts',
  {
    'somebody is made older than they are': ['yearOf(day.data) - 1', 'yearOf(day.data)'],
    'the year is that of the written instant': ['yearOf(instantAt(epochOf(at)))', 'yearOf(at)'],
    'a band straddles a later majority': ['[...agesOfMajority, ...others]', 'others'],
  },
  { surface: ['sharing/view/view-record.ts'], isRight },
);
