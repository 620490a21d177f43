import {
  type DisclosureDetails,
  type DisclosureEntry,
  type DisclosureRequest,
  decideDisclosure,
  recordDisclosure,
  type SharingPolicy,
  type VitalInterest,
  verifyDisclosureLog,
} from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import {
  agreement,
  consent,
  duty,
  policy,
  prohibition,
  request,
  warningToPolice,
} from '../builders/builders.js';
import { deeplyFrozen } from '../builders/freeze.js';
import { closed, emptyLog, fullLog, type Happening, logged, open } from './logged.js';

function entryOf({ asked, under }: Happening): DisclosureEntry | undefined {
  const [entry] = logged(emptyLog, { asked, under }, 1).entries;
  return entry?.kind === 'disclosure' ? entry : undefined;
}

describe('an entry of the disclosure log', () => {
  it('says when, by whom, to whom, why, what and on which grounds', () => {
    const happening = {
      asked: request({ categories: ['identity', 'health'], recipientMemberId: 'm-jobs' }),
      under: policy({ consents: [consent()] }),
    };
    expect(entryOf(happening)).toEqual({
      kind: 'disclosure',
      sequence: 1,
      id: 'entry-1',
      enteredAt: '2030-06-11T09:30:00Z',
      byId: 'm-1',
      clientId: 'c-1',
      previous: expect.stringMatching(/^[0-9a-f]{64}$/),
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      requestId: 'request-1',
      decidedAt: '2030-06-11T09:00:00Z',
      holderId: 'o-exit',
      recipientId: 'o-job-centre',
      recipientRole: 'employment-adviser',
      recipientKind: 'employment-service',
      recipientMemberId: 'm-jobs',
      purpose: 'service-delivery',
      outcome: 'permit-with-redaction',
      disclosed: [
        {
          subject: 'client',
          category: 'identity',
          form: 'full',
          grounds: [{ ground: 'consent', id: 'consent-1' }],
          notification: 'known',
        },
      ],
      withheld: [{ subject: 'client', category: 'health', reason: 'not-applicable' }],
      determining: ['consent-1'],
      obligations: ['log', 'no-onward-sharing'],
    });
  });

  it.each<[string, Happening, Partial<DisclosureEntry>]>([
    ['a refusal', closed['a refusal'], { outcome: 'deny', disclosed: [] }],
    [
      'a prohibition by its identifier',
      closed['a refusal by prohibition'],
      { determining: ['prohibition-1'] },
    ],
    ['an escalation', closed['an escalation'], { outcome: 'escalate', disclosed: [] }],
    [
      'that the policy could not be read',
      closed['a policy that cannot be read'],
      { outcome: 'escalate', policyUnreadable: true },
    ],
  ])('holds %s too', (_, happening, part) => {
    expect(entryOf(happening)).toMatchObject(part);
  });

  const both = { asked: warningToPolice({ categories: ['identity', 'security'] }) };
  const first = duty({ categories: ['identity'] });
  const second = duty({ id: 'duty-2', categories: ['security'] });
  const emergency: VitalInterest = {
    id: 'vital-1',
    clientId: 'c-1',
    recipientIds: ['o-police'],
    dataSubjects: ['client'],
    categories: ['identity'],
    because: 'a letter in the post box',
    decidedById: 'm-1',
    decidedInRole: 'programme-manager',
    decidedAt: '2030-06-10T09:00:00Z',
    confirmedById: 'm-2',
    confirmedAt: '2030-06-10T12:00:00Z',
    reviewAt: '2030-06-20T09:00:00Z',
    tellClient: 'later',
  };
  it.each<[string, Happening, readonly string[]]>([
    ['consent', open.consent, ['known']],
    ['agreement', open.agreement, ['before']],
    ['mandate', open.mandate, ['before']],
    ['a duty', open['a duty with a telling afterwards'], ['after']],
    ['a silent duty', closed['a law that forbids to tell'], ['not-told']],
    ['a silent duty beside an open one', closed['two laws, one of which forbids to tell'], ['not-told']],
    [
      'a vital interest',
      { asked: warningToPolice(), under: policy({ vitalInterests: [emergency] }) },
      ['later'],
    ],
    [
      'a silent vital interest',
      {
        asked: warningToPolice(),
        under: policy({ vitalInterests: [{ ...emergency, tellClient: 'not-told' }] }),
      },
      ['not-told'],
    ],
    [
      'two duties: the later time for both',
      { ...both, under: policy({ duties: [first, { ...second, tellClient: 'later' }] }) },
      ['later', 'later'],
    ],
    [
      'two duties, one of them silent',
      { ...both, under: policy({ duties: [first, { ...second, tellClient: 'not-told' }] }) },
      ['after', 'not-told'],
    ],
    [
      'two duties, with a silent one beside the first',
      {
        ...both,
        under: policy({ duties: [first, { ...first, id: 'duty-3', tellClient: 'not-told' }, second] }),
      },
      ['not-told', 'after'],
    ],
    [
      'an agreement on what is of nobody',
      {
        asked: request({ dataSubjects: ['nobody'], categories: ['organisational'] }),
        under: policy({ agreements: [agreement({ dataSubjects: ['nobody'], shared: ['organisational'] })] }),
      },
      ['known'],
    ],
  ])('says when the client is told of what is disclosed by %s', (_, happening, tellings) => {
    expect(entryOf(happening)?.disclosed.map(({ notification }) => notification)).toEqual(tellings);
  });

  it('has neither reasons in words, nor near misses, nor advice', () => {
    const asked = request({ categories: ['identity', 'health'] });
    const under = policy({
      consents: [consent({ id: 'consent-nearly', categories: ['health'], expires: '2030-02-01T00:00:00Z' })],
      prohibitions: [prohibition({ categories: ['identity'], because: 'Mary Sample is afraid' })],
      agreements: [agreement()],
    });
    const decision = decideDisclosure(asked, under);
    expect(JSON.stringify(decision)).toContain('consent-nearly');
    expect(JSON.stringify(decision)).toContain('Mary Sample');
    const text = JSON.stringify(logged(emptyLog, { asked, under }, 1));
    expect(text).not.toMatch(/consent-nearly|Mary Sample|ground covers|ask the client/);
    expect(text).toContain('prohibition-1');
  });

  it('leaves the log that it is added to as it was', () => {
    const log = deeplyFrozen(fullLog());
    const length = log.entries.length;
    expect(logged(log, open.consent, 19).entries).toHaveLength(length + 1);
    expect(log.entries).toHaveLength(length);
  });
});

describe('several disclosures at once', () => {
  const under = policy({ consents: [consent()] });
  const detailsOf = (place: number): DisclosureDetails => {
    const asked = request({ id: `request-${place}` });
    const decision = decideDisclosure(asked, under);
    return { id: `entry-${place}`, request: asked, decision, policy: under, at: asked.instant, byId: 'm-1' };
  };
  const [first, second, third] = [detailsOf(1), detailsOf(2), detailsOf(3)];

  it('are entered as they would be one after the other', () => {
    const oneByOne = [first, second, third].reduce((log, one) => recordDisclosure(log, one), emptyLog);
    expect(recordDisclosure(emptyLog, first, second, third)).toEqual(oneByOne);
    expect(verifyDisclosureLog(oneByOne)).toEqual([]);
  });

  it('are entered all or none, and the log is as it was', () => {
    const log = recordDisclosure(emptyLog, first);
    expect(() => recordDisclosure(log, second, third, { ...third })).toThrow(
      'entries[3].id: is given before',
    );
    expect(log.entries).toHaveLength(1);
    expect(recordDisclosure(log, second, third).entries).toHaveLength(3);
  });

  it('go into a log that has grown in two ways as into any other', () => {
    const log = recordDisclosure(emptyLog, first);
    const branches = [recordDisclosure(log, second), recordDisclosure(log, third)];
    expect(branches.map((branch) => verifyDisclosureLog(branch))).toEqual([[], []]);
    const [withSecond = log, withThird = log] = branches;
    expect(() => recordDisclosure(withSecond, second)).toThrow('entries[2].id: is given before');
    expect(recordDisclosure(withThird, second).entries).toHaveLength(3);
    expect(() => recordDisclosure(withThird, first)).toThrow('entries[2].id: is given before');
  });

  it('see a list of entries that somebody changed by hand as it is', () => {
    const log = recordDisclosure(emptyLog, first, second);
    const [one, two] = log.entries;
    if (one === undefined || two === undefined) throw new Error('two were entered');
    const entries = [one, two];
    const byHand = recordDisclosure({ ...log, entries }, third);
    entries.splice(0, 1);
    expect(byHand.entries).toHaveLength(3);
    expect(recordDisclosure({ ...log, entries }, first).entries).toHaveLength(2);
  });
});

describe('a policy that cannot be read at all', () => {
  it('does not keep a referral from being entered', () => {
    const asked: DisclosureRequest = request();
    const unreadable = { ...policy(), organisations: 'none' } as unknown as SharingPolicy;
    const decision = decideDisclosure(asked, unreadable);
    const log = recordDisclosure(emptyLog, {
      id: 'entry-1',
      request: asked,
      decision,
      policy: unreadable,
      at: asked.instant,
    });
    expect(log.entries[0]).toMatchObject({ outcome: 'escalate', policyUnreadable: true });
  });
});
