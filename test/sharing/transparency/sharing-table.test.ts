import { InputError } from 'exit-work/kernel';
import type { SharingPolicy } from 'exit-work/sharing';
import { sharingTable } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { agreement, consent, duty, mandate, policy, prohibition } from '../builders/builders.js';

const client = { clientId: 'c-1', instant: '2030-06-01T12:00:00Z' } as const;
const everybody = { instant: '2030-06-01T12:00:00Z' } as const;

const vital = {
  id: 'vital-1',
  clientId: 'c-1',
  recipientIds: ['o-police'],
  dataSubjects: ['client' as const],
  categories: ['identity' as const],
  because: 'a life is at stake',
  decidedById: 'm-1',
  decidedInRole: 'programme-manager' as const,
  decidedAt: '2030-05-31T00:00:00Z' as const,
  reviewAt: '2030-06-08T00:00:00Z' as const,
};

it('says who, for what, about whom, what, why and until when', () => {
  expect(sharingTable(policy({ consents: [consent({ retainDays: 90 })] }), client)).toEqual([
    {
      recipientId: 'o-job-centre',
      recipient: 'Sampleton Job Centre',
      kind: 'employment-service',
      purpose: 'service-delivery',
      subject: 'client',
      categories: [{ category: 'identity', form: 'full' }],
      grounds: ['consent'],
      conditions: [],
      until: '2031-01-01T00:00:00Z',
      retainDays: 90,
    },
  ]);
});

describe('there is no row', () => {
  it.each<[string, Partial<SharingPolicy>]>([
    ['where nothing is permitted', {}],
    [
      'for a withdrawn consent',
      {
        consents: [consent({ status: 'withdrawn', withdrawnAt: '2030-06-01T12:00:00Z' })],
      },
    ],
    ['for the consent of another client', { consents: [consent({ clientId: 'c-2' })] }],
    ['for a legal duty, even where it names the recipient', { duties: [duty()] }],
    [
      'for a mandate of which the client was not told',
      {
        mandates: [mandate({ clientToldAt: '2030-06-02T00:00:00Z' })],
      },
    ],
    ['for what is prohibited', { consents: [consent()], prohibitions: [prohibition()] }],
    [
      'for what a relative has agreed to',
      {
        consents: [consent({ dataSubject: 'relative', personId: 'rp-1' })],
      },
    ],
    [
      'for a decision of which the client is to hear later',
      {
        vitalInterests: [{ ...vital, tellClient: 'later' }],
      },
    ],
    [
      'for a decision of which the client is not to hear',
      {
        vitalInterests: [{ ...vital, tellClient: 'not-told' }],
      },
    ],
  ])('%s', (_, grounds) => {
    expect(sharingTable(policy(grounds), client)).toEqual([]);
  });
});

it('ends with the last ground, and a consent with its withdrawal', () => {
  const governing = policy({
    consents: [
      consent(),
      consent({ id: 'consent-2', status: 'withdrawn', withdrawnAt: '2030-07-01T00:00:00Z' }),
    ],
    agreements: [agreement({ expires: '2030-09-01T00:00:00+02:00' })],
  });
  const until = (one: SharingPolicy) => sharingTable(one, client).map((row) => row.until);
  expect(until(governing)).toEqual(['2031-01-01T00:00:00Z']);
  expect(until({ ...governing, consents: (governing.consents ?? []).slice(1) })).toEqual([
    '2030-09-01T00:00:00+02:00',
  ]);
  expect(until({ ...governing, consents: (governing.consents ?? []).slice(1), agreements: [] })).toEqual([
    '2030-07-01T00:00:00Z',
  ]);
});

it('keeps apart what is permitted on other terms', () => {
  const governing = policy({
    consents: [
      consent({ conditions: ['ask-each-time'] }),
      consent({ id: 'consent-2', categories: ['contact'] }),
    ],
  });
  expect(sharingTable(governing, client)).toMatchObject([
    { categories: [{ category: 'identity' }], conditions: ['ask-each-time'] },
    { categories: [{ category: 'contact' }], conditions: [] },
  ]);
});

it('names what is passed on although something beside it waits for a human', () => {
  const governing = policy({
    vitalInterests: [{ ...vital, categories: ['identity', 'health'], tellClient: 'before' }],
    prohibitions: [prohibition({ categories: ['health'] })],
  });
  expect(sharingTable(governing, client)).toMatchObject([
    { categories: [{ category: 'identity' }], grounds: ['vital-interest'], until: '2030-06-08T00:00:00Z' },
  ]);
});

it('knows a private person by the consent alone', () => {
  const rows = sharingTable(policy({ consents: [consent({ recipientIds: ['p-1'] })] }), client);
  expect(rows).toMatchObject([{ recipientId: 'p-1' }]);
  expect(rows[0]).not.toHaveProperty('recipient');
  expect(rows[0]).not.toHaveProperty('kind');
});

it('without a client tells of agreements and of nobody’s consents, orders or prohibitions', () => {
  const governing = policy({
    consents: [consent()],
    mandates: [mandate()],
    agreements: [agreement({ shared: ['contact'] })],
    prohibitions: [prohibition({ clientIds: ['anybody'] })],
  });
  expect(sharingTable(governing, everybody)).toMatchObject([
    { grounds: ['agreement'], categories: [{ category: 'contact' }] },
  ]);
});

it('does not depend on the order of the organisations', () => {
  const governing = policy({ agreements: [agreement({ parties: ['o-exit', 'o-prison', 'o-police'] })] });
  const turned = { ...governing, organisations: (governing.organisations ?? []).toReversed() };
  expect(sharingTable(turned, client)).toEqual(sharingTable(governing, client));
});

it('is refused for the client alone of whom something cannot be read', () => {
  const doubled = policy({ consents: [consent({ clientId: 'c-2' }), consent({ clientId: 'c-2' })] });
  expect(() => sharingTable(doubled, { ...client, clientId: 'c-2' })).toThrow(InputError);
  expect(sharingTable(doubled, client)).toEqual(sharingTable(policy(), client));
});

it.each([
  ['a client', client],
  ['everybody', everybody],
])('is refused for %s where the policy cannot be read, in whichever part', (_, options) => {
  const doubled = policy({ agreements: [agreement(), agreement()] });
  expect(() => sharingTable(doubled, options)).toThrow(InputError);
  expect(() => sharingTable({ ...policy(), prohibitions: [{ id: '' }] } as never, options)).toThrow(
    /the sharing policy cannot be accepted:\nprohibitions\[0\]/,
  );
});
