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
import { viewRecord } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { type Item, permitting } from '../builders/permitting.js';

const ofHouse = { category: 'case-administration', subject: 'client' } as const;
const ofOffice = { category: 'organisational', subject: 'nobody' } as const;
const onHealth = { category: 'health', subject: 'client' } as const;

const Person = record(() => ({
  id: identifier({ label: 'Person', ...ofOffice }),
  organisationId: optional(referenceTo('organisations', { label: 'Organisation', ...ofOffice })),
}));
const Office = record(() => ({
  id: identifier({ label: 'Office', ...ofOffice }),
  partOf: optional(referenceTo('organisations', { label: 'Part of', ...ofOffice })),
}));

const ByPerson = record({
  by: literal('person', { label: 'By', ...ofHouse }),
  memberId: referenceTo('organisations', { label: 'Who', ...ofHouse }),
});
const ByNobody = record({ by: literal('nobody', { label: 'By', ...ofHouse }) });
interface ByPerson extends RecordOf<typeof ByPerson> {}
interface ByNobody extends RecordOf<typeof ByNobody> {}

const Paper = record(() => ({
  title: name({ label: 'Title', ...ofOffice }),
  people: filed(anyNumberOf(Person), { by: 'occurrence' }),
  offices: filed(anyNumberOf(Office), { by: 'occurrence' }),
  askedIds: anyNumberOf<string>(referenceTo('organisations', { label: 'Asked', ...ofHouse })),
  treatedIds: anyNumberOf<string>(referenceTo('organisations', { label: 'Treated by', ...onHealth })),
  steps: anyNumberOf(variants<ByPerson | ByNobody>('by', [ByPerson, ByNobody])),
  inside: optional(
    record(() => ({
      toldId: optional(referenceTo('organisations', { label: 'Told', ...ofHouse })),
      // A text where a record is wanted has characters, and the first of them this name.
      0: optional(referenceTo('organisations', { label: 'First', ...ofHouse })),
    })),
  ),
}));

const open: readonly Item[] = ['client/case-administration', 'nobody/organisational'];
const shown = (paper: object, items: readonly Item[] = open) =>
  viewRecord(Paper, { title: 'Paper', ...paper }, permitting(...items));

const people = [
  { id: 'm-own', organisationId: 'o-exit' },
  { id: 'm-clinic', organisationId: 'o-clinic' },
  { id: 'm-free' },
];
const offices = [
  { id: 'o-exit' },
  { id: 'o-job-centre' },
  { id: 'o-clinic' },
  { id: 'o-ward', partOf: 'o-clinic' },
];

const idsShown = (paper: object, items?: readonly Item[]): readonly string[] => {
  const view = shown({ people, offices, ...paper }, items);
  return [...(view.people ?? []), ...(view.offices ?? [])].flatMap(({ id }) => id ?? []);
};

const always = ['m-own', 'o-exit', 'o-job-centre'];

describe('who has to do with a case shows where something that shows names them', () => {
  it.each<[string, object, readonly Item[], readonly string[]]>([
    ['the house, its own people and the recipient show always', {}, open, always],
    ['somebody in a list', { askedIds: ['m-free'] }, open, ['m-own', 'm-free', 'o-exit', 'o-job-centre']],
    [
      'somebody in a record',
      { inside: { toldId: 'o-ward' } },
      open,
      ['m-own', 'o-exit', 'o-job-centre', 'o-clinic', 'o-ward'],
    ],
    [
      'somebody in a choice',
      { steps: [{ by: 'nobody' }, { by: 'person', memberId: 'o-clinic' }] },
      open,
      [...always, 'o-clinic'],
    ],
    [
      'who is named names others',
      { askedIds: ['m-clinic'] },
      open,
      ['m-own', 'm-clinic', 'o-exit', 'o-job-centre', 'o-clinic'],
    ],
    ['what does not show names nobody', { treatedIds: ['m-clinic'] }, open, always],
    [
      'the same, for whom it shows',
      { treatedIds: ['m-free'] },
      [...open, 'client/health'],
      ['m-own', 'm-free', 'o-exit', 'o-job-centre'],
    ],
  ])('%s', (_, paper, items, ids) => {
    expect(idsShown(paper, items)).toEqual(ids);
  });

  it('a list of which nobody shows is not there, nor is an empty one', () => {
    expect(shown({ people: [{ id: 'm-free' }], offices: [] })).toEqual({ title: 'Paper' });
    expect(shown({ people: [{ id: 'm-free' }], askedIds: ['m-free'] })).toEqual({
      title: 'Paper',
      people: [{ id: 'm-free' }],
      askedIds: ['m-free'],
    });
  });

  it('the house shows also where nobody of it does', () => {
    expect(shown({ offices: [{ id: 'o-exit' }, { id: 'o-clinic' }] })).toEqual({
      title: 'Paper',
      offices: [{ id: 'o-exit' }],
    });
  });

  it('whoever is named by one who is named shows, however many stand between', () => {
    const chain = [
      { id: 'o-trust' },
      { id: 'o-clinic', partOf: 'o-trust' },
      { id: 'o-ward', partOf: 'o-clinic' },
    ];
    expect(shown({ offices: chain, askedIds: ['o-ward'] })).toHaveProperty('offices', chain);
    expect(shown({ offices: chain, askedIds: ['o-clinic'] })).toHaveProperty('offices', chain.slice(0, 2));
  });

  it('whether something hidden names them makes no difference', () => {
    expect(shown({ people, offices, treatedIds: ['m-clinic'] })).toEqual(shown({ people, offices }));
  });

  it('who stands within a record of its own is looked for there alone', () => {
    const Folder = record(() => ({ papers: arrayOf(Paper) }));
    const papers = [
      { title: 'First', people: [{ id: 'm-free' }], askedIds: ['m-free'] },
      { title: 'Second', people: [{ id: 'm-free' }] },
    ];
    expect(viewRecord(Folder, { papers }, permitting(...open))).toEqual({
      papers: [papers[0], { title: 'Second' }],
    });
  });
});

describe('in a record that nobody has checked, what is malformed names nobody and shows nothing', () => {
  it.each<[string, object]>([
    ['null where a list is wanted', { people: null, askedIds: null }],
    ['text where a list is wanted', { offices: 'secret', askedIds: 'secret' }],
    ['null and text among people', { people: [null, 'm-own', ['m-own']] }],
    ['null where a record is wanted', { inside: null, people: [{ id: 'm-free' }] }],
    ['text where a record is wanted', { inside: 'm', people: [{ id: 'm' }] }],
    [
      'a choice that there is not',
      { steps: [{ by: 'chance', memberId: 'm-free' }, null], people: [{ id: 'm-free' }] },
    ],
    ['a field that its schema does not know', { nickname: 'm-free', people: [{ id: 'm-free' }] }],
    ['the same in a record', { inside: { nickname: 'm-free' }, people: [{ id: 'm-free' }] }],
    ['what is inherited', Object.create({ askedIds: ['m-free'], people: [{ id: 'm-free' }] })],
    [
      'nobody, and a field that is not there',
      { inside: { toldId: undefined }, people: [{ organisationId: 'o-clinic' }] },
    ],
  ])('%s', (_, paper) => {
    expect(shown(Object.assign(paper, { title: 'Paper' }))).toEqual({ title: 'Paper' });
  });
});
