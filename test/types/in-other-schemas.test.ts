import type { CalendarDay } from 'exit-work/kernel';
import { Client, type Client as ClientData, Goal } from 'exit-work/model';
import { arrayOf, name, type RecordOf } from 'exit-work/schema';
import { expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import { client, clientKnownByName, housingGoal } from '../builders/index.js';

const Appointment = z.object({ client: Client, when: Client.shape.dateOfBirth });

it('a record and a field of it can be part of an application’s own schema', () => {
  expectTypeOf<z.infer<typeof Appointment>['client']>().toExtend<ClientData>();
  expectTypeOf<ClientData>().toExtend<z.infer<typeof Appointment>['client']>();
  expectTypeOf<Pick<z.infer<typeof Appointment>, 'when'>>().toEqualTypeOf<{ when?: CalendarDay }>();

  expect(Appointment.parse({ client: client(), when: '2031-03-04' }).when).toBe('2031-03-04');
  expect(Object.keys(Appointment.parse({ client: client() }))).toEqual(['client']);
  expect(Appointment.safeParse({ client: client(), when: undefined }).success).toBe(false);
  expect(Appointment.safeParse({ client: { ...client(), more: 1 } }).success).toBe(false);
});

it('so can a required field, a list and an optional record', () => {
  const Letter = z.object({ name: Client.shape.givenName, goals: z.array(Goal), to: Client.optional() });
  type Letter = z.infer<typeof Letter>;
  expectTypeOf<Letter['name']>().toEqualTypeOf<string>();
  expectTypeOf<Letter['goals'][number]['title']>().toEqualTypeOf<string>();
  expectTypeOf<Letter['to']>().toExtend<ClientData | undefined>();
  expect(Letter.parse({ name: 'Sam', goals: [housingGoal()] }).goals).toHaveLength(1);
});

it('an extended, a picked and a shortened record infer what they hold', () => {
  const annotation = { label: 'Shoe size', category: 'health', subject: 'client' } as const;
  const Extended = Client.extend({
    shoeSize: name(annotation),
    givenName: arrayOf(name(annotation)),
  });
  expectTypeOf<RecordOf<typeof Extended>['shoeSize']>().toEqualTypeOf<string>();
  expectTypeOf<RecordOf<typeof Extended>['givenName']>().toEqualTypeOf<readonly string[]>();
  expectTypeOf<RecordOf<typeof Extended>['dateOfBirth']>().toEqualTypeOf<CalendarDay | undefined>();

  const Picked = Client.pick({ id: true, address: true });
  expectTypeOf<keyof RecordOf<typeof Picked>>().toEqualTypeOf<'id' | 'address'>();
  // @ts-expect-error what is picked is in the record
  expect(() => Client.pick({ shoeSize: true })).toThrow();

  const Shortened = Client.omit({ relatedPersons: true });
  expectTypeOf<'relatedPersons'>().not.toExtend<keyof RecordOf<typeof Shortened>>();
  expect(Shortened.parse(clientKnownByName())).toEqual(clientKnownByName());
});

it('a refined record is a record', () => {
  const Adult = Client.refine((data) => data.dateOfBirth !== undefined);
  expectTypeOf(Adult).toEqualTypeOf<typeof Client>();
  expect(Adult.safeParse(clientKnownByName()).success).toBe(false);
  expect(Adult.safeParse(client()).success).toBe(true);
});
