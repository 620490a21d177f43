import type { Issue } from 'exit-work/kernel';
import { Client } from 'exit-work/model';
import { type DisclosureDecision, decideDisclosure, explainFields, recipientNotice } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { consent, policy, request } from '../builders/builders.js';
import { issuesThrown } from '../builders/issues-thrown.js';

const decision = decideDisclosure(
  request({ categories: ['identity', 'health'] }),
  policy({ consents: [consent()] }),
);
const [permitted] = decision.permitted;
const [redaction] = decision.redactions;
const entrusted = {
  rulings: [{ id: 'entrusted-1', ruling: 'withheld', grounds: [] }],
  open: [{ id: 'entrusted-1', recordId: 'session-1' }],
  withheld: [{ id: 'entrusted-2', recordId: 'session-2' }],
} as const;

function without(fields: object | undefined, name: string): object {
  return Object.fromEntries(Object.entries({ ...fields }).filter(([one]) => one !== name));
}

function faultsOf(changed: object): readonly Issue[] {
  return issuesThrown(() => explainFields(Client, changed as DisclosureDecision));
}

const aList = 'expected a list';
const text = 'expected text';
const fields = 'expected an object with named fields';
const aForm = 'expected `full` or `generalised`';
const numbers = 'expected a list of numbers';

describe('a decision is refused with the first place that is wrong in it', () => {
  it.each<[string, object, string]>([
    ...['requestId', 'clientId', 'holderId', 'recipientId', 'purpose', 'instant', 'outcome'].map(
      (name): [string, object, string] => [name, { ...decision, [name]: 7 }, text],
    ),
    ...['permitted', 'redactions', 'obligations'].flatMap((name): [string, object, string][] => [
      [name, { ...decision, [name]: {} }, aList],
      [name, { ...decision, [name]: ['text'] }, fields],
    ]),
    ...['subject', 'category', 'form'].map((name): [string, object, string] => [
      `permitted.${name}`,
      { ...decision, permitted: [permitted, without(permitted, name)] },
      text,
    ]),
    ['permitted.form', { ...decision, permitted: [{ ...permitted, form: 'whole' }] }, aForm],
    ['permitted.grounds', { ...decision, permitted: [without(permitted, 'grounds')] }, aList],
    ['permitted.grounds', { ...decision, permitted: [{ ...permitted, grounds: [7] }] }, fields],
    [
      'permitted.grounds.ground',
      { ...decision, permitted: [{ ...permitted, grounds: [{ id: 'x' }] }] },
      text,
    ],
    [
      'permitted.grounds.id',
      { ...decision, permitted: [{ ...permitted, grounds: [{ ground: 'x' }] }] },
      text,
    ],
    ...['subject', 'category', 'text'].map((name): [string, object, string] => [
      `redactions.${name}`,
      { ...decision, redactions: [without(redaction, name)] },
      text,
    ]),
    ['obligations.code', { ...decision, obligations: [{ text: 'x' }] }, text],
    ['entrusted', { ...decision, entrusted: [] }, fields],
    ...(['rulings', 'open', 'withheld'] as const).map((name): [string, object, string] => [
      `entrusted.${name}`,
      { ...decision, entrusted: without(entrusted, name) },
      aList,
    ]),
    ...[
      ['rulings', 'id'],
      ['rulings', 'ruling'],
      ['open', 'id'],
      ['open', 'recordId'],
      ['withheld', 'id'],
      ['withheld', 'recordId'],
    ].map(([list = '', name = '']): [string, object, string] => [
      `entrusted.${list}.${name}`,
      { ...decision, entrusted: { ...entrusted, [list]: [without(entrusted[list as 'open'][0], name)] } },
      text,
    ]),
    ['agesOfMajority', { ...decision, agesOfMajority: 18 }, numbers],
    ['agesOfMajority', { ...decision, agesOfMajority: ['18'] }, numbers],
    ['agesOfMajority', { ...decision, agesOfMajority: [18, Number.NaN] }, numbers],
  ])('%s', (path, changed, message) => {
    expect(faultsOf(changed)).toEqual([{ code: 'wrong-argument', path: `decision.${path}`, message }]);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['text', 'text'],
    ['a list', [decision]],
  ])('%s is none', (_, none) => {
    expect(faultsOf(none as never)).toEqual([{ code: 'wrong-argument', path: 'decision', message: fields }]);
  });
});

it.each<[string, object]>([
  ['as it was made', decision],
  ['with what was entrusted', { ...decision, entrusted }],
  ['with ages of majority', { ...decision, agesOfMajority: [18] }],
  ['with none', { ...decision, agesOfMajority: [] }],
  ['of a generalised item', { ...decision, permitted: [{ ...permitted, form: 'generalised' }] }],
])('a decision is accepted %s, and again', (_, given) => {
  expect([given, given].flatMap(faultsOf)).toEqual([]);
  expect(recipientNotice(given as DisclosureDecision, 'none')).toMatchObject({ purpose: 'service-delivery' });
});
