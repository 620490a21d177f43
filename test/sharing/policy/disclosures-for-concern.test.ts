import { check, InputError, type Instant } from 'exit-work/kernel';
import type { SecurityConcern } from 'exit-work/model';
import {
  type ConcernDisclosures,
  type ConcernPassedOn,
  DisclosureRequest,
  decideDisclosure,
  disclosuresForConcern,
  type SecurityChannel,
} from 'exit-work/sharing';
import { threatDirections, valuesOf } from 'exit-work/vocabulary';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSecurityConcern, resolvedSecurityConcern } from '../../builders/index.js';
import { duty, everyCategory, policy, rulings } from '../builders/builders.js';

/** The client is threatened: police and the shelter are told where the client is. */
function channelForClient(overrides: Partial<SecurityChannel> = {}): SecurityChannel {
  return {
    id: 'channel-to-client',
    direction: 'to-client',
    recipientIds: ['o-police', 'o-shelter'],
    recipientRole: 'police-officer',
    dataSubjects: ['client'],
    categories: ['identity', 'whereabouts'],
    way: 'telephone of the duty officer',
    ...overrides,
  };
}

/** Others are in danger: police and security service learn of whom. */
function channelForOthers(overrides: Partial<SecurityChannel> = {}): SecurityChannel {
  return {
    ...channelForClient(),
    id: 'channel-from-client',
    direction: 'from-client',
    recipientIds: ['o-police', 'o-security-service'],
    dataSubjects: ['client', 'victim'],
    categories: ['identity', 'security'],
    way: 'sealed letter to the liaison officer',
    ...overrides,
  };
}

const channels = [channelForOthers(), channelForClient()];

function passedOn(overrides: Partial<ConcernPassedOn> = {}): ConcernPassedOn {
  return {
    id: 'request-1',
    clientId: 'c-1',
    holderId: 'o-exit',
    instant: '2030-02-12T09:30:00Z',
    ...overrides,
  };
}

function toldOf(answer: ConcernDisclosures) {
  return answer.ok ? answer.disclosures : [];
}

describe('a concern goes to the recipients of its direction, with their minimum, on their way', () => {
  it.each<[SecurityConcern['direction'], object[]]>([
    [
      'to-client',
      [
        {
          way: 'telephone of the duty officer',
          recipientId: 'o-police',
          categories: ['identity', 'whereabouts'],
        },
        {
          way: 'telephone of the duty officer',
          recipientId: 'o-shelter',
          categories: ['identity', 'whereabouts'],
        },
      ],
    ],
    [
      'from-client',
      [
        {
          way: 'sealed letter to the liaison officer',
          recipientId: 'o-police',
          categories: ['identity', 'security'],
        },
        {
          way: 'sealed letter to the liaison officer',
          recipientId: 'o-security-service',
          categories: ['identity', 'security'],
        },
      ],
    ],
  ])('%s', (direction, told) => {
    const answer = disclosuresForConcern(openSecurityConcern({ direction }), channels, passedOn());
    expect(
      toldOf(answer).map(({ way, request: { recipientId, categories } }) => ({
        way,
        recipientId,
        categories,
      })),
    ).toEqual(told);
  });

  it('as requests for safeguarding that say what people have stated, and no more', () => {
    const stated = { triggers: ['planned-violence'], lifeAtStake: true };
    const concern = openSecurityConcern({ direction: 'from-client' });
    const [first] = toldOf(disclosuresForConcern(concern, channels, passedOn(stated)));
    expect(first).toEqual({
      channelId: 'channel-from-client',
      way: 'sealed letter to the liaison officer',
      request: {
        id: 'request-1-1',
        clientId: 'c-1',
        holderId: 'o-exit',
        recipientId: 'o-police',
        recipientRole: 'police-officer',
        purpose: 'safeguarding',
        dataSubjects: ['client', 'victim'],
        categories: ['identity', 'security'],
        instant: '2030-02-12T09:30:00Z',
        ...stated,
      },
    });
    const [unstated] = toldOf(disclosuresForConcern(concern, channels, passedOn()));
    expect(Object.keys(unstated?.request ?? {})).not.toContain('triggers');
    expect(Object.keys(unstated?.request ?? {})).not.toContain('lifeAtStake');
  });

  it('and the rules decide what of it may be passed on', () => {
    const concern = openSecurityConcern({ direction: 'from-client' });
    const asked = passedOn({ triggers: ['planned-violence'] });
    const [first] = toldOf(disclosuresForConcern(concern, channels, asked));
    if (first === undefined) throw new Error('the police are told');
    expect(rulings(decideDisclosure(first.request, policy({ duties: [duty()] })))).toEqual({
      'client/identity': 'permit',
      'client/security': 'permit',
      'victim/identity': 'not-applicable',
      'victim/security': 'not-applicable',
    });
  });

  it('once for each recipient of a channel, and not for the holder', () => {
    const twice = channelForClient({ recipientIds: ['o-police', 'o-exit', 'o-police'] });
    const answer = disclosuresForConcern(openSecurityConcern(), [twice], passedOn());
    expect(toldOf(answer).map(({ request }) => request.recipientId)).toEqual(['o-police']);
  });
});

describe('where a concern goes nowhere by itself, that is the answer, with whom to ask', () => {
  const open = openSecurityConcern();

  it.each<[string, SecurityConcern, SecurityChannel[], Partial<ConcernPassedOn>, string, string]>([
    ['no channel at all', open, [], {}, 'no-channel', 'programme-manager'],
    ['none of its direction', open, [channelForOthers()], {}, 'no-channel', 'programme-manager'],
    [
      'one that leads back to the holder',
      open,
      [channelForClient({ recipientIds: ['o-exit'] })],
      {},
      'no-channel',
      'programme-manager',
    ],
    [
      'a house that names who is asked',
      open,
      [],
      { escalateTo: 'case-manager' },
      'no-channel',
      'case-manager',
    ],
    [
      'a millisecond before it is raised',
      open,
      channels,
      { instant: '2030-02-12T08:29:59.999Z' },
      'not-open',
      'programme-manager',
    ],
    [
      'the instant of its resolution',
      resolvedSecurityConcern(),
      channels,
      { instant: '2030-02-13T08:30:00Z' },
      'not-open',
      'programme-manager',
    ],
  ])('%s', (_, concern, given, overrides, code, escalateTo) => {
    const answer = disclosuresForConcern(concern, given, passedOn(overrides));
    expect(answer).toMatchObject({ ok: false, refusal: { reasons: [{ code }], escalateTo } });
  });

  it.each<[string, SecurityConcern, Instant]>([
    ['at the instant at which it is raised', open, '2030-02-12T08:30:00Z'],
    ['a millisecond before its resolution', resolvedSecurityConcern(), '2030-02-13T08:29:59.999Z'],
  ])('but it goes out %s', (_, concern, instant) => {
    expect(disclosuresForConcern(concern, channels, passedOn({ instant })).ok).toBe(true);
  });
});

it('a channel that cannot be read is no channel that may be skipped', () => {
  const unreadable = channelForClient({ categories: [] });
  expect(() => disclosuresForConcern(openSecurityConcern(), [unreadable], passedOn())).toThrow(InputError);
});

it('the recipients and the data of one direction never reach the other', () => {
  const recipients = ['o-police', 'o-clinic', 'o-court', 'o-school'];
  const channel = fc.record({
    direction: fc.constantFrom(...valuesOf(threatDirections)),
    recipientIds: fc.subarray(recipients, { minLength: 1 }),
    categories: fc.subarray([...everyCategory], { minLength: 1 }),
  });
  const given = fc.array(channel, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.constantFrom(...valuesOf(threatDirections)), given, (direction, drawn) => {
      const all = drawn.map((one, index) => channelForClient({ ...one, id: `channel-${index}` }));
      const answer = disclosuresForConcern(openSecurityConcern({ direction }), all, passedOn());
      const told = toldOf(answer).map(({ channelId, request }) => {
        expect(check(DisclosureRequest, request).ok).toBe(true);
        return [channelId, request.recipientId, request.categories];
      });
      const expected = all
        .filter((one) => one.direction === direction)
        .flatMap((one) => one.recipientIds.map((recipientId) => [one.id, recipientId, one.categories]));
      expect(told).toEqual(expected);
      expect(answer.ok).toBe(expected.length > 0);
    }),
  );
});
