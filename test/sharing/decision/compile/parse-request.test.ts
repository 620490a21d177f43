import { InputError } from 'exit-work/kernel';
import { compilePolicy, DisclosureRequest } from 'exit-work/sharing';
import { describe, expect, it, vi } from 'vitest';
import { agreement, consent, duty, everyCategory, policy, request } from '../../builders/builders.js';
import { sister } from '../../builders/safeguarding-builders.js';

const brother = { dataSubject: 'relative', personId: 'rp-2' } as const;
const compiled = () =>
  compilePolicy(policy({ consents: [consent()], agreements: [agreement()], duties: [duty()] }));

/** How often the schema was asked while something was read. */
function schemaAskedIn(reading: () => void): number {
  const run = vi.spyOn(DisclosureRequest._zod, 'run');
  try {
    reading();
    return run.mock.calls.length;
  } finally {
    run.mockRestore();
  }
}

/** The same data, in an object of which nothing is evident: it is read by the schema. */
function unevident(given: DisclosureRequest): DisclosureRequest {
  return Object.assign(Object.create(null), given);
}

const aboutTwo = request({ dataSubjects: ['client', 'relative'], persons: [sister, brother] });

describe('a request that is well formed in the plainest way', () => {
  it.each<[string, DisclosureRequest]>([
    ['says what every request says', request()],
    ['is of a client of whom nothing is known', request({ clientId: 'c-9' })],
    ['is of a recipient of whom nothing is known', request({ recipientId: 'p-9' })],
    [
      'asks for several categories of several persons',
      request({ dataSubjects: ['client', 'nobody'], categories: ['identity', 'health'] }),
    ],
    [
      'asks for everything, some of it twice',
      request({ categories: [...everyCategory, ...everyCategory].slice(0, 32) }),
    ],
    ['names the worker', request({ recipientMemberId: 'm-1' })],
    ['names the conference', request({ conferenceId: 'conference-1' })],
    ['says that a life is at stake', request({ lifeAtStake: true })],
    ['says that no life is at stake', request({ lifeAtStake: false })],
    [
      'states triggers',
      request({ purpose: 'safeguarding', triggers: ['serious-violence-planned', 'another'] }),
    ],
    ['states that there is no trigger', request({ triggers: [] })],
    ['names persons', aboutTwo],
    ['names no persons', request({ persons: [] })],
    [
      'says all of it',
      {
        ...aboutTwo,
        recipientMemberId: 'm-1',
        conferenceId: 'conference-1',
        lifeAtStake: true,
        triggers: ['t-1'],
      },
    ],
  ])('is read without the schema, as the schema reads it, where it %s', (_, given) => {
    const { decide, permits } = compiled();
    expect(schemaAskedIn(() => decide(given))).toBe(0);
    expect(schemaAskedIn(() => decide(unevident(given)))).toBe(1);
    expect(decide(given)).toEqual(decide(unevident(given)));
    expect(permits(given)).toBe(permits(unevident(given)));
  });

  it.each<[string, DisclosureRequest]>([
    ['in an instant written in a rarer form', request({ instant: '2030-06-01T12:00:00.000000Z' })],
    [
      'in lists longer than the lists of words',
      request({ triggers: Array.from({ length: 33 }, () => 't-1') }),
    ],
    [
      'in more categories than there are',
      request({ categories: Array.from({ length: 33 }, () => 'identity') }),
    ],
    [
      'in a person that is no plain object',
      { ...aboutTwo, persons: [Object.assign(Object.create(null), sister)] },
    ],
  ])('is read by the schema where that is not evident, %s', (_, given) => {
    expect(schemaAskedIn(() => compiled().decide(given))).toBe(1);
  });

  it('is read once: what was looked at is what is decided on', () => {
    const purposes = ['service-delivery', 'safeguarding'] as const;
    let reads = 0;
    const changing = Object.defineProperty(request(), 'purpose', {
      enumerable: true,
      get: () => purposes[reads++ % 2],
    });
    const { purpose, outcome } = compiled().decide(changing);
    expect([purpose, outcome, reads]).toEqual(['service-delivery', 'permit', 1]);
  });
});

describe('a request that is malformed beside much that is well formed', () => {
  it.each<[string, object]>([
    ['one trigger of several', { triggers: ['t-1', 'not one'] }],
    ['one person of several', { ...aboutTwo, persons: [sister, { ...brother, personId: 'not one' }] }],
    ['a person with a field that nobody knows', { ...aboutTwo, persons: [{ ...sister, name: 'x' }] }],
    ['a person who is none', { ...aboutTwo, persons: [undefined] }],
    ['a person of a kind that is not asked for', { persons: [sister] }],
    ['the client by name', { persons: [{ dataSubject: 'client', personId: 'c-1' }] }],
    ['nobody by name', { dataSubjects: ['nobody'], persons: [{ dataSubject: 'nobody', personId: 'x-1' }] }],
    ['persons that are no list', { ...aboutTwo, persons: sister }],
    ['triggers that are no list', { triggers: 't-1' }],
    ['an identifier', { id: 'not one' }],
    ['a client', { clientId: 'not one' }],
    ['a holder', { holderId: 'not one' }],
    ['a recipient', { recipientId: 'not one' }],
    ['a role', { recipientRole: 'nobody-knows' }],
    ['a purpose', { purpose: 'nobody-knows' }],
    ['one subject of several', { dataSubjects: ['client', 'nobody-knows'] }],
    ['one category of several', { categories: ['identity', 'nobody-knows'] }],
    ['categories that are a word', { categories: 'identity' }],
    ['subjects that are a word', { dataSubjects: 'client' }],
    ['a day in place of an instant', { instant: '2030-06-01' }],
    ['a year of no record', { instant: '1830-06-01T12:00:00Z' }],
    ['a field that nobody knows beside one that some requests have', { lifeAtStake: true, urgent: true }],
  ])('is refused for %s', (_, fault) => {
    // Whatever it is: it came from outside.
    const given = { ...request(), ...fault } as DisclosureRequest;
    expect(() => compiled().decide(given)).toThrow(InputError);
    expect(() => compiled().permits(given)).toThrow(InputError);
  });

  it.each([
    [
      'an instance of a class',
      new (class {
        readonly id = 'request-1';
      })(),
    ],
    ['a list', [request()]],
    ['a text', 'request-1'],
    ['nothing', null],
  ])('is refused where it is %s', (_, given) => {
    expect(() => compiled().decide(given as DisclosureRequest)).toThrow(InputError);
  });

  it('is refused as a request where it is of another house', () => {
    expect(() => compiled().decide(request({ holderId: 'o-prison' }))).toThrow(
      'the disclosure request cannot be accepted:\nholderId: expected the holder of the policy',
    );
  });
});
