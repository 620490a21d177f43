import { identifier, name, optional, record } from 'exit-work/schema';
import { type DisclosureDecision, viewRecord } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { type Item, permitting } from '../builders/permitting.js';

const ofRelative = { label: 'Example', category: 'contact', subject: 'relative' } as const;
const ofStaff = { label: 'Example', category: 'contact', subject: 'staff' } as const;
const ofClient = { label: 'Example', category: 'contact', subject: 'client' } as const;

const Worker = record({
  id: identifier({ ...ofStaff, category: 'reference' }),
  telephone: optional(name(ofStaff)),
  ofRelative: optional(name(ofRelative)),
});
const Relative: z.ZodType<object> = record({
  id: optional(identifier({ ...ofRelative, category: 'reference' })),
  telephone: optional(name(ofRelative)),
  worker: optional(Worker),
});
const Person: z.ZodType<object> = record({
  id: identifier({ ...ofClient, category: 'reference' }),
  telephone: name(ofClient),
});
const Unnamed: z.ZodType<object> = record({ telephone: name(ofRelative) });

/** A decision that permits an item of this person alone. */
function ofOne(item: Item, personId: string): DisclosureDecision {
  const decision = permitting(item);
  return { ...decision, permitted: decision.permitted.map((one) => ({ ...one, personId })) };
}

const telephone = '030 0000 0001';
const worker = { id: 'm-1', telephone, ofRelative: telephone };

describe('what is permitted of one person shows', () => {
  it.each<[string, z.ZodType<object>, object, DisclosureDecision, object]>([
    [
      'in their record',
      Relative,
      { id: 'rel-1', telephone },
      ofOne('relative/contact', 'rel-1'),
      { telephone },
    ],
    ['in no other record', Relative, { id: 'rel-2', telephone }, ofOne('relative/contact', 'rel-1'), {}],
    [
      'in a record of another kind of person that is in theirs',
      Relative,
      { id: 'rel-1', worker },
      ofOne('relative/contact', 'rel-1'),
      { worker: { ofRelative: telephone } },
    ],
    [
      'in their record that is in another',
      Relative,
      { id: 'rel-1', telephone, worker },
      ofOne('staff/contact', 'm-1'),
      { worker: { telephone } },
    ],
    ['in no record of another kind', Relative, { id: 'm-1', telephone }, ofOne('staff/contact', 'm-1'), {}],
    [
      'in no record that says in no text who it is',
      Relative,
      { id: 7, telephone },
      ofOne('relative/contact', '7'),
      {},
    ],
    ['in no record that does not say it', Relative, { telephone }, ofOne('relative/contact', 'rel-1'), {}],
    [
      'in no record that cannot say it',
      Unnamed,
      { id: 'rel-1', telephone },
      ofOne('relative/contact', 'rel-1'),
      {},
    ],
    ['in no record that says nothing', Relative, { telephone }, ofOne('relative/contact', 'undefined'), {}],
    [
      'nowhere, where it is of the client',
      Person,
      { id: 'c-1', telephone },
      ofOne('client/contact', 'c-1'),
      {},
    ],
    [
      'nowhere, where it is inherited who it is',
      Relative,
      Object.assign(Object.create({ id: 'rel-1' }), { telephone }),
      ofOne('relative/contact', 'rel-1'),
      {},
    ],
  ])('%s', (_, schema, value, decision, expected) => {
    expect(viewRecord(schema, value, decision)).toEqual(expected);
  });
});

it.each(['deny', 'escalate'] as const)('nothing shows where the outcome is to %s', (outcome) => {
  const decision: DisclosureDecision = { ...permitting('relative/contact'), outcome };
  expect(viewRecord(Unnamed, { telephone }, decision)).toEqual({});
  expect(viewRecord(Unnamed, { telephone }, { ...decision, outcome: 'permit' })).toEqual({ telephone });
});
