import { CalendarDay, check } from 'exit-work/kernel';
import { Client } from 'exit-work/model';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { client } from '../../builders/index.js';
import { issuesOf } from '../issue/issue-style.js';

describe('checking a value', () => {
  it('answers the value', () => {
    expect(check(CalendarDay, '2031-03-04')).toEqual({ ok: true, value: '2031-03-04' });
  });

  it('tells all findings of the schema at once', () => {
    const issues = issuesOf(
      check(Client, { id: 'x y', familyName: '', dateOfBirth: '2030-02-30', shoeSize: 44 }),
    );
    expect(issues.map((issue) => issue.path)).toEqual([
      'id',
      'givenName',
      'familyName',
      'dateOfBirth',
      '(root)',
    ]);
  });

  it('asks whether the value is plain before it asks the schema', () => {
    expect(check(Client, { id: 'x y', givenName: undefined })).toEqual({
      ok: false,
      issues: [{ code: 'no-value', path: 'givenName', message: 'has no value; leave the field out instead' }],
    });
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a list', [client()]],
    ['text', JSON.stringify(client())],
    [
      'a polluted object',
      JSON.parse('{"id":"c-1","givenName":"Sam","familyName":"S","__proto__":{"admin":true}}'),
    ],
    ['an object that inherits its fields', Object.create(client())],
    ['a deep address', { ...client(), address: JSON.parse('['.repeat(10_000) + ']'.repeat(10_000)) }],
    ['a long list of relatives', { ...client(), relatedPersons: new Array(2_500_000).fill({}) }],
  ])('refuses %s for a client, with one issue', (_, value) => {
    expect(issuesOf(check(Client, value))).toHaveLength(1);
  });

  it('lets nothing into the prototype of any object', () => {
    check(z.looseObject({}), JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{}}}'));
    expect('polluted' in {}).toBe(false);
  });
});
