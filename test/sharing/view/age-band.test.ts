import type { Instant } from 'exit-work/kernel';
import { Client } from 'exit-work/model';
import { decideDisclosure, viewRecord } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { client } from '../../builders/people/client.js';
import { consent, policy, request } from '../builders/builders.js';
import { generalising, permitting } from '../builders/permitting.js';

function bandOf(dateOfBirth: string, instant: Instant = '2030-06-01T12:00:00Z'): string | undefined {
  const decision = { ...generalising(permitting('client/identity'), 'client/identity'), instant };
  return viewRecord(Client, client({ dateOfBirth } as Partial<Client>), decision).dateOfBirth;
}

describe('an age band', () => {
  it.each<[string, string]>([
    ['2030-12-31', 'aged under 14'],
    ['2016-01-01', 'aged under 14'],
    ['2015-12-31', 'aged 14 to 17'],
    ['2012-01-01', 'aged 14 to 17'],
    ['2011-12-31', 'aged 18 to 20'],
    ['2009-01-01', 'aged 18 to 20'],
    ['2008-12-31', 'aged 21 to 24'],
    ['2005-01-01', 'aged 21 to 24'],
    ['2004-12-31', 'aged 25 to 34'],
    ['1995-01-01', 'aged 25 to 34'],
    ['1994-12-31', 'aged 35 to 44'],
    ['1984-12-31', 'aged 45 to 54'],
    ['1974-12-31', 'aged 55 to 64'],
    ['1965-01-01', 'aged 55 to 64'],
    ['1964-12-31', 'aged 65 or more'],
    ['1930-01-01', 'aged 65 or more'],
  ])('of who was born on %s is, in 2030, %s', (dateOfBirth, band) => {
    expect(bandOf(dateOfBirth)).toBe(band);
  });

  it('does not change on the birthday, which it would tell', () => {
    const days = ['2030-01-01T00:00:00Z', '2030-02-28T12:00:00Z', '2030-12-31T23:59:59Z'] as const;
    expect(new Set(days.map((instant) => bandOf('2012-03-01', instant)))).toEqual(new Set(['aged 14 to 17']));
    expect(bandOf('2012-03-01', '2031-01-01T00:00:00Z')).toBe('aged 18 to 20');
    expect(bandOf('2012-03-01', '2034-01-01T00:00:00Z')).toBe('aged 21 to 24');
  });

  it.each<[string, readonly number[] | undefined, string]>([
    ['no law says when', undefined, 'aged 18 to 20'],
    ['one law says at 22, and no band has one year', [22], 'aged 18 to 21'],
    ['two say so, at 17 and at 22', [22, 17], 'aged 17 to 21'],
    ['one says at 17, and no band has one year', [17], 'aged 17 to 20'],
    ['one says at 19, and no band has one year', [19], 'aged 14 to 18'],
  ])('begins where people come of age: %s', (_, agesOfMajority, band) => {
    const decision = decideDisclosure(
      request(),
      policy({ consents: [consent()], ...(agesOfMajority && { agesOfMajority: [...agesOfMajority] }) }),
    );
    expect('agesOfMajority' in decision).toBe(agesOfMajority !== undefined);
    const view = viewRecord(
      Client,
      client({ dateOfBirth: '2011-12-31' }),
      generalising(decision, 'client/identity'),
    );
    expect(view.dateOfBirth).toBe(band);
  });

  it.each(['in spring', '2004', '2030-02-30'])('is not made of %s, which is no day', (text) => {
    expect(bandOf(text)).toBeUndefined();
  });
});
