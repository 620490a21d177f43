/** A way in which an event can be wrong: what is wrong, and the event made so. */
export type WrongForm = readonly [what: string, spoilt: (event: object) => unknown];

const without =
  (...fields: readonly string[]) =>
  (event: object) =>
    Object.fromEntries(Object.entries(event).filter(([field]) => !fields.includes(field)));

const having =
  (change: object) =>
  (event: object): object => ({ ...event, ...change });

/** Instants at the edges of what is one. */
const instants = [
  '1900-01-01T00:00:00+12:00',
  '1899-12-31T23:59:59Z',
  '2199-12-28T23:59:59-12:00',
  '2200-01-01T00:00:00Z',
  '2049-01-28T10:00:00-00:00',
  '2049-01-28T10:00:00+14:00',
  '2049-01-28T10:00:00+12:59',
  '2049-01-28T10:00:00.123456Z',
  '2049-01-28T10:00Z',
  '2049-01-28T24:00:00Z',
  '2049-01-28T10:00:60Z',
  '2049-01-28t10:00:00z',
  ' 2049-01-28T10:00:00Z',
  '2049-02-29T10:00:00Z',
  '2048-02-29T10:00:00Z',
];

/** Identifiers at the edges of what is one. */
const identifiers = [
  '',
  'a',
  '-a',
  'a'.repeat(64),
  'a'.repeat(65),
  'a'.repeat(200),
  'ä',
  'a b',
  'a\n',
  'A:b.c_d-e',
  '\u202e',
];

/** Events that are events, and refused: mostly, for some of them are right in some places. */
export const wrongForms: readonly WrongForm[] = [
  ['a role that seldom may', having({ role: 'municipal-officer' })],
  ['another event', having({ type: 'case.closed' })],
  ['an event that nobody knows', having({ type: 'moon.landed' })],
  ['an earlier instant', having({ instant: '2001-01-01T00:00:00Z' })],
  ['a later instant', having({ instant: '2049-01-01T00:00:00Z' })],
  ...instants.map((instant): WrongForm => [`the instant ${instant}`, having({ instant })]),
  ...identifiers.map((id): WrongForm => [`the identifier ${id}`, having({ id, actorId: id })]),
  ['a record called like nothing', having({ recordId: '' })],
  ['a record called in words', having({ recordId: 'the plan' })],
  ['no record', without('recordId')],
  ['no reason', without('reason')],
  ['no linked case', without('linkedCaseId')],
  ['no approval', without('approvedById', 'approvedInRole')],
  ['the approval of somebody else', having({ approvedById: 'm-2', approvedInRole: 'client' })],
  ['half an approval', having({ approvedById: 'm-2' })],
  ['its own approval', having({ approvedById: 'm-1', approvedInRole: 'programme-manager' })],
];

class Entry {
  constructor(event: object) {
    Object.assign(this, event);
  }
}

const hidden = (event: object, field: string, value: unknown) =>
  Object.defineProperty({ ...event }, field, { value, enumerable: false });

/** What is no event at all, though it may look like one. */
export const hostileForms: readonly WrongForm[] = [
  ['nothing', () => undefined],
  ['null', () => null],
  ['a number', () => 7],
  ['text', (event) => JSON.stringify(event)],
  ['a list', (event) => [event]],
  ['a function', (event) => () => event],
  ['an empty object', () => ({})],
  ['no type', without('type')],
  ['no instant', without('instant')],
  ['no role and no identifier', without('role', 'id')],
  ['a role that nobody has', having({ role: 'janitor' })],
  ['a type that is a number', having({ type: 7 })],
  ['a role that is a list', having({ role: ['case-manager'] })],
  ['an instant that is a Date', having({ instant: new Date(0) })],
  ['30 February', having({ instant: '2030-02-30T10:00:00Z' })],
  ['a field that nobody knows', having({ risk: 'high' })],
  ['a field without a value', having({ reason: undefined })],
  ['a long text', having({ reason: 'a'.repeat(100_001) })],
  ['a type out of a prototype', having({ type: 'constructor' })],
  ['__proto__', (event) => JSON.parse(`${JSON.stringify(event).slice(0, -1)},"__proto__":{"role":"judge"}}`)],
  ['an instance of a class', (event) => new Entry(event)],
  ['an object that inherits its fields', (event) => Object.create(event)],
  ['an object without a prototype', (event) => Object.assign(Object.create(null), event)],
  [
    'a field that is not listed',
    (event) => Object.defineProperty({ ...event }, 'role', { value: 'judge', enumerable: false }),
  ],
  ['a wrong field that is not listed', (event) => hidden(event, 'reason', 7)],
  ['a wrong approval that is not listed', (event) => hidden(event, 'approvedInRole', 'king')],
  ['a symbol for a key', having({ [Symbol('a')]: 1 })],
  ['a proxy', (event) => new Proxy({ ...event }, {})],
];
