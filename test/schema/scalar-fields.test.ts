import {
  annotationOf,
  count,
  day,
  type Field,
  flag,
  freeText,
  identifier,
  instant,
  literal,
  localTime,
  name,
  secureUrl,
  shortText,
  term,
  timeZone,
  unread,
} from 'exit-work/schema';
import { dataCategories, needsAreas } from 'exit-work/vocabulary';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';

const of = { label: 'Field', category: 'contact', subject: 'staff' } as const;

describe.each<[string, Field<unknown>, unknown[], unknown[]]>([
  [
    'a short text',
    shortText(unread(of)),
    ['a', 'a'.repeat(300), 'ü', ' a ', '\u200fمريم'],
    [
      '',
      ' ',
      '\u200b',
      'a\tb',
      'a\u0000',
      'a\u202eb',
      'a\ud83d',
      'a\nb',
      'a\r',
      'a\u2028b',
      'a'.repeat(301),
      1,
      null,
      ['a'],
    ],
  ],
  ['a name', name(of), ['a', 'a'.repeat(300), 'Sam Sample'], ['', ' ', 'a\nb', 'a'.repeat(301)]],
  [
    'a free text',
    freeText({ ...of, mayContain: ['health'] }),
    ['a', 'line\nline', 'line\r\nline', 'a\tb', 'a'.repeat(20_000)],
    ['', ' \n ', 'a\rb', 'a\u0000', 'a\u202eb', 'a\ud83d', 'a'.repeat(20_001), 1],
  ],
  ['an identifier', identifier(of), ['c-1'], ['', 'Sam Sample']],
  [
    'a day',
    day(of),
    ['2031-03-04', '1900-01-01', '2199-12-31'],
    ['2031-02-30', '2031-03-04T00:00:00Z', '1899-12-31', '2200-01-01'],
  ],
  ['a local time', localTime(of), ['00:00', '08:30', '23:59'], ['24:00', '8:30', '08:30:00', '08.30', '']],
  [
    'an instant',
    instant(of),
    ['2031-03-04T09:30:00+01:00'],
    ['2031-03-04', '2031-03-04T09:30:00', '9999-01-01T00:00:00Z'],
  ],
  ['a time zone', timeZone(of), ['Europe/Berlin'], ['+01:00', 'Nowhere']],
  [
    'a secure address',
    secureUrl(of),
    ['https://example.org', 'https://example.org/a?b=c#d'],
    [
      'http://example.org',
      'https:example.org',
      'https://',
      ' https://example.org',
      'https://example.org/\n',
      'https://exa mple.org',
      'javascript:alert(1)//https://a',
      'example.org',
      `https://example.org/${'a'.repeat(2_000)}`,
    ],
  ],
  ['a flag', flag(of), [true, false], ['true', 1, 0, null]],
  ['a count', count(of), [0, 1, 1_000_000], [-1, 1_000_001, 1.5, '1', Number.NaN]],
  ['a term', term(needsAreas, of), ['cognitive', 'mental-health'], ['Cognitive', 'toString', '', 1]],
  ['a literal', literal('agreed', of), ['agreed'], ['not-agreed', 'Agreed', '', true]],
])('%s', (_, schema, accepted, refused) => {
  it.each(accepted.map((value) => [value]))('is %j', (value) => {
    expect(z.safeParse(schema, value)).toEqual({ success: true, data: value });
  });

  it.each(refused.map((value) => [value]))('is not %j', (value) => {
    expect(z.safeParse(schema, value).success).toBe(false);
  });

  it('knows what it is', () => {
    expect(annotationOf(schema)).toMatchObject(of);
  });
});

it('a term knows its list', () => {
  expect(annotationOf(term(dataCategories, of))?.vocabulary).toBe(dataCategories);
});
