import {
  anyNumberOf,
  arrayOf,
  filed,
  identifier,
  literal,
  name,
  optional,
  type RecordOf,
  record,
  referenceTo,
  variants,
} from 'exit-work/schema';
import { type DisclosureDecision, type ViewOptions, viewRecord } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { permitting } from '../builders/permitting.js';

const ofHouse = { label: 'Example', category: 'case-administration', subject: 'client' } as const;
const ofOffice = { label: 'Example', category: 'organisational', subject: 'nobody' } as const;

const Agreement = record({
  id: identifier(ofHouse),
  forIds: optional(arrayOf(referenceTo('organisations', ofHouse))),
});
const agreed = { by: 'ground', recipients: 'forIds' } as const;
const Person = record({ id: identifier(ofOffice), title: optional(name(ofOffice)) });

const Some = record({
  by: literal('some', ofHouse),
  people: optional(filed(arrayOf(Person), { by: 'occurrence' })),
});
interface Some extends RecordOf<typeof Some> {}

const Folder: z.ZodType<object> = record(() => ({
  agreements: filed(arrayOf(Agreement), agreed),
  more: filed(anyNumberOf(Agreement), agreed),
  people: filed(anyNumberOf(Person), { by: 'occurrence' }),
  workerIds: anyNumberOf<string>(referenceTo('team', ofHouse)),
  title: optional(name(ofHouse)),
  step: optional(variants<Some>('by', [Some])),
  rows: optional(arrayOf(filed(arrayOf(Person), { by: 'occurrence' }))),
}));

// It rests on `consent-1`.
const towardsOffice = permitting('client/case-administration', 'nobody/organisational');
const towardsClient: DisclosureDecision = { ...towardsOffice, recipientId: 'c-1' };
const towardsHouse: DisclosureDecision = { ...towardsOffice, recipientId: 'o-exit' };
const seen = (value: object, decision = towardsOffice, options: ViewOptions = {}) =>
  viewRecord(Folder, value, decision, options);

const own = { id: 'consent-1', forIds: ['o-job-centre', 'o-clinic'] };
const other = { id: 'consent-2', forIds: ['o-clinic'] };

describe('an agreement', () => {
  it('shows to whom something rests on it, and names no other', () => {
    expect(seen({ agreements: [own, other] })).toEqual({
      agreements: [{ id: 'consent-1', forIds: ['o-job-centre'] }],
    });
  });

  it.each([
    ['the client', towardsClient],
    ['the house', towardsHouse],
  ])('shows to %s whole, with all others', (_, decision) => {
    expect(seen({ agreements: [own, other] }, decision)).toEqual({ agreements: [own, other] });
  });

  it('that names nobody shows as it is', () => {
    expect(seen({ agreements: [{ id: 'consent-1' }] })).toEqual({ agreements: [{ id: 'consent-1' }] });
    expect(seen({ agreements: [{ id: 'consent-1', forIds: 'o-clinic' }] })).toEqual({
      agreements: [{ id: 'consent-1' }],
    });
  });

  it.each<[string, readonly unknown[]]>([
    ['null', [null]],
    ['text', ['consent-1']],
    ['one that says in no text which it is', [{ id: ['consent-1'], forIds: ['o-job-centre'] }]],
  ])('that is none is not there: %s', (_, more) => {
    expect(seen({ title: 'Folder', more })).toEqual({ title: 'Folder' });
  });
});

describe('that there is none', () => {
  it.each<[string, object, DisclosureDecision, object]>([
    ['of agreements shows to the client', { agreements: [] }, towardsClient, { agreements: [] }],
    ['of agreements shows to the house', { agreements: [] }, towardsHouse, { agreements: [] }],
    ['of agreements shows to nobody else', { agreements: [] }, towardsOffice, {}],
    ['of who has to do with the case shows to nobody', { people: [] }, towardsClient, {}],
    ['the same in a choice', { step: { by: 'some', people: [] } }, towardsClient, { step: { by: 'some' } }],
    ['the same in a list of lists', { title: 'Folder', rows: [[]] }, towardsClient, { title: 'Folder' }],
  ])('%s', (_, value, decision, expected) => {
    expect(seen(value, decision)).toEqual(expected);
  });
});

describe('a worker has to do with the case where a reference to them shows', () => {
  const pseudonymKey = 'an example key of more than 32 characters';
  it.each<[string, ViewOptions, boolean]>([
    ['as it is', {}, true],
    ['as a pseudonym', { identifiers: 'pseudonyms', pseudonymKey }, true],
    ['and not where it would be one and there is no key', { identifiers: 'pseudonyms' }, false],
  ])('%s', (_, options, isSeen) => {
    const folder = { people: [{ id: 'm-1', title: 'Robin' }], workerIds: ['m-1'] };
    expect(JSON.stringify(seen(folder, towardsOffice, options)).includes('Robin')).toBe(isSeen);
  });
});
