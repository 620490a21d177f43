import { Client } from 'exit-work/model';
import { count, identifier } from 'exit-work/schema';
import { viewRecord } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { clientKnownByName } from '../../builders/people/client.js';
import { sister } from '../../builders/people/related-person.js';
import { everything, generalising, permitting } from '../builders/permitting.js';

const marked = identifier({ label: 'Marked', category: 'reference', subject: 'client' });

describe('a field from outside the record builder', () => {
  const foreign: ReadonlyArray<readonly [string, z.ZodType, unknown]> = [
    ['a text', z.string(), 'secret'],
    ['a text that may be missing', z.string().optional(), 'secret'],
    ['a text that may be null', z.string().nullable(), 'secret'],
    ['a text with a default', z.string().default('secret'), 'secret'],
    ['a text that is transformed', z.string().transform((text) => text), 'secret'],
    ['a piped text', z.string().pipe(z.string()), 'secret'],
    ['one of two kinds', z.union([z.string(), z.number()]), 'secret'],
    ['a list', z.array(z.string()), ['secret']],
    ['a tuple', z.tuple([z.string()]), ['secret']],
    ['an object', z.object({ inner: z.string() }), { inner: 'secret' }],
    ['a loose object', z.looseObject({}), { inner: 'secret' }],
    ['a dictionary', z.record(z.string(), z.string()), { inner: 'secret' }],
    ['an intersection', z.intersection(z.object({ inner: z.string() }), z.object({})), { inner: 'secret' }],
    ['a lazy schema', z.lazy(() => z.string()), 'secret'],
    ['anything', z.any(), 'secret'],
    ['something unknown', z.unknown(), { inner: ['secret'] }],
    ['a literal', z.literal('secret'), 'secret'],
  ];

  it.each(foreign)('is withheld and the classified one is kept: %s', (_, schema, value) => {
    const mixed: z.ZodType<object> = z.object({ marked, foreign: schema });
    expect(viewRecord(mixed, { marked: 'c-1', foreign: value }, permitting(...everything))).toEqual({
      marked: 'c-1',
    });
  });

  it('is withheld in a nested record and in a list of records', () => {
    const inner = z.object({ marked, foreign: z.string() });
    const outer: z.ZodType<object> = z.object({ one: inner, many: z.array(inner) });
    const value = { marked: 'c-1', foreign: 'secret' };
    expect(viewRecord(outer, { one: value, many: [value, value] }, permitting(...everything))).toEqual({
      one: { marked: 'c-1' },
      many: [{ marked: 'c-1' }, { marked: 'c-1' }],
    });
  });

  it('that wraps a classified one does not hide its classification', () => {
    const wrapped: z.ZodType<object> = z.object({ marked: z.optional(marked), nullable: z.nullable(marked) });
    const value = { marked: 'c-1', nullable: 'c-2' };
    expect(viewRecord(wrapped, value, permitting('client/reference'))).toEqual(value);
    expect(viewRecord(wrapped, value, permitting('client/identity'))).toEqual({});
  });
});

describe('a record that nobody has checked', () => {
  const decision = permitting(...everything);

  it('shows no field that its schema does not know', () => {
    const extra = { ...clientKnownByName(), nickname: 'secret', id: 'c-1' };
    expect(viewRecord(Client, extra, decision)).toEqual(clientKnownByName());
  });

  it.each<[string, unknown]>([
    ['an object', { secret: 'secret' }],
    ['a list', ['secret']],
    ['a date', new Date(0)],
    ['a function', () => 'secret'],
    ['nothing', undefined],
    ['null', null],
  ])('shows no single field that holds %s', (_, value) => {
    const odd = { ...clientKnownByName(), givenName: value };
    const { givenName: __, ...rest } = clientKnownByName();
    expect(viewRecord(Client, odd as Client, decision)).toEqual(rest);
  });

  it.each<[string, unknown]>([
    ['text', 'secret'],
    ['an object', { 0: sister() }],
    ['null', null],
  ])('shows nothing where a list is wanted and %s stands', (_, value) => {
    const odd = { ...clientKnownByName(), relatedPersons: value };
    expect(viewRecord(Client, odd as Client, decision)).toEqual(clientKnownByName());
  });

  it('shows nothing where records are wanted and texts stand', () => {
    const odd = { ...clientKnownByName(), relatedPersons: ['secret', null, sister()] };
    expect(viewRecord(Client, odd as unknown as Client, decision)).toEqual(clientWithRelativesOnly());
  });

  function clientWithRelativesOnly() {
    return { ...clientKnownByName(), relatedPersons: [sister()] };
  }

  it('shows nothing of a text where a record is wanted, not even how long it is', () => {
    const length = count({ label: 'Length', category: 'health', subject: 'client' });
    const wanted: z.ZodType<object> = z.object({ scar: z.object({ length }) });
    expect(viewRecord(wanted, { scar: { length: 6 } }, decision)).toEqual({ scar: { length: 6 } });
    expect(viewRecord(wanted, { scar: 'secret' }, decision)).toEqual({});
  });

  it('shows no pseudonym of an identifier that is no text', () => {
    const options = { pseudonymKey: 'an example key of more than 32 characters' };
    const identified = generalising(permitting('client/reference'), 'client/reference');
    const known: z.ZodType<object> = z.object({ marked });
    expect(viewRecord(known, { marked: 'c-1' }, identified, options)).toHaveProperty('marked');
    expect(viewRecord(known, { marked: 7 }, identified, options)).toEqual({});
  });

  it('is nobody’s where it says whose it is in no text', () => {
    const odd: object = { ...clientKnownByName(), id: 7 };
    expect(() => viewRecord(Client, odd as Client, decision)).toThrow('expected a decision on what is shown');
  });

  it('shows nothing that was inherited', () => {
    const heir = Object.assign(Object.create({ address: 'secret', ideology: 'other' }), clientKnownByName());
    expect(viewRecord(Client, heir, decision)).toEqual(clientKnownByName());
  });

  it.each(['__proto__', 'constructor', 'prototype'])('takes no harm from a field called %s', (name) => {
    const text = JSON.stringify({ ...clientKnownByName(), relatedPersons: [sister()] });
    const payload = `"${name}":{"address":"secret","isAdmin":true}`;
    const hostile = JSON.parse(text.replaceAll('{', `{${payload},`)) as Client;
    expect(Object.hasOwn(hostile, name)).toBe(true);
    const view = viewRecord(Client, hostile, decision);
    expect(view).toStrictEqual(clientWithRelativesOnly());
    expect(Object.getPrototypeOf(view)).toBe(Object.prototype);
    expect(view).not.toHaveProperty('isAdmin');
    expect({}).not.toHaveProperty('isAdmin');
  });
});
