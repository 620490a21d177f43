import { anyNumberOf, filed, identifier, name, optional, record, referenceTo } from 'exit-work/schema';
import { pseudonymOf, type ViewOptions, viewRecord } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { generalising, permitting } from '../../builders/permitting.js';

const ofHouse = { label: 'Example', category: 'case-administration', subject: 'client' } as const;
const ofOffice = { label: 'Example', category: 'organisational', subject: 'nobody' } as const;
const pseudonymKey = 'an example key of more than 32 characters';

const Person = record({ id: identifier(ofOffice), title: optional(name(ofOffice)) });
const Note: z.ZodType<object> = record(() => ({
  title: optional(name(ofHouse)),
  born: optional(name({ ...ofHouse, generalisesTo: 'age-band' })),
  personId: optional(referenceTo('relatives', ofHouse)),
  officeId: optional(referenceTo('organisations', ofHouse)),
  people: filed(anyNumberOf(Person), { by: 'occurrence' }),
}));

const whole = permitting('client/case-administration', 'nobody/organisational');
const general = generalising(whole, 'client/case-administration');
const seen = (note: object, decision = whole, options: ViewOptions = {}) =>
  viewRecord(Note, note, decision, options);
const pseudonym = (one: string) => pseudonymOf(one, pseudonymKey, whole);

describe('a field shows', () => {
  const relative = { personId: 'rel-1' };

  it.each<[string, object, object, typeof whole, ViewOptions]>([
    ['in full', relative, relative, whole, {}],
    [
      'as a pseudonym where it is generalised',
      relative,
      { personId: pseudonym('rel-1') },
      general,
      { pseudonymKey },
    ],
    ['not at all without a key', relative, {}, general, {}],
    ['not where no form of it says less', { title: 'a title' }, {}, general, { pseudonymKey }],
    [
      'as a pseudonym where identifiers are pseudonyms',
      relative,
      { personId: pseudonym('rel-1') },
      whole,
      { pseudonymKey, identifiers: 'pseudonyms' },
    ],
    ['not at all where there is no key for them', relative, {}, whole, { identifiers: 'pseudonyms' }],
    [
      'as it is where it names an office',
      { officeId: 'o-1' },
      { officeId: 'o-1' },
      whole,
      { pseudonymKey, identifiers: 'pseudonyms' },
    ],
    [
      'as a pseudonym where it names a person in place of an office',
      { ...relative, officeId: 'rel-1' },
      { personId: pseudonym('rel-1'), officeId: pseudonym('rel-1') },
      whole,
      { pseudonymKey, identifiers: 'pseudonyms' },
    ],
  ])('%s', (_, note, shown, decision, options) => expect(seen(note, decision, options)).toEqual(shown));

  it('not where nobody has classified it', () => {
    const plain: z.ZodType<object> = z.object({ title: z.string() });
    expect(viewRecord(plain, { title: 'a title' }, whole)).toEqual({});
  });
});

describe('whoever a field names has to do with it', () => {
  const people = ['rel-1', 'rel-2'].map((id) => ({ id, title: 'a title' }));
  const shown = (...asked: [typeof whole, ViewOptions]) => {
    const view: object = seen({ personId: 'rel-1', people }, ...asked);
    const list: unknown = Reflect.get(view, 'people');
    return Array.isArray(list) ? list.length : 0;
  };

  it.each<[string, number, typeof whole, ViewOptions]>([
    ['where it shows', 1, whole, {}],
    ['where its pseudonym does', 1, general, { pseudonymKey }],
    ['also where all identifiers are pseudonyms', 1, whole, { pseudonymKey, identifiers: 'pseudonyms' }],
    ['not where there is no key', 0, general, {}],
    ['nor where they are to be pseudonyms without one', 0, whole, { identifiers: 'pseudonyms' }],
    ['nor where it may not be known', 0, permitting('nobody/organisational'), { pseudonymKey }],
  ])('%s', (_, count, decision, options) => expect(shown(decision, options)).toBe(count));
});
