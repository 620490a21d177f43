import { Client } from 'exit-work/model';
import {
  type DisclosureRequest,
  decideDisclosure,
  type SharingPolicy,
  type UnmetCondition,
  viewRecord,
} from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { client } from '../../../builders/people/client.js';
import {
  agreement,
  consent,
  duty,
  mandate,
  policy,
  prohibition,
  reportToProbation,
  request,
  unannouncedMandate,
  warningToPolice,
} from '../../builders/builders.js';
import { emergency, friend, sister, vitalInterest } from '../../builders/safeguarding-builders.js';

const before = '2030-06-01T11:59:59Z';
const after = '2030-06-01T12:00:01Z';
const health = { categories: ['health'] } as const satisfies Partial<DisclosureRequest>;
const notes = { categories: ['counselling-notes'] } as const satisfies Partial<DisclosureRequest>;
const ofSister = { dataSubjects: ['relative'], persons: [sister] } satisfies Partial<DisclosureRequest>;

describe('near misses', () => {
  it.each<[string, Partial<SharingPolicy>, UnmetCondition, DisclosureRequest?]>([
    ['a consent that was asked for', { consents: [consent({ status: 'requested' })] }, 'requested'],
    ['a consent that was refused', { consents: [consent({ status: 'refused' })] }, 'refused'],
    [
      'a consent that was withdrawn',
      { consents: [consent({ status: 'withdrawn', withdrawnAt: before })] },
      'withdrawn',
    ],
    ['a consent that ran out', { consents: [consent({ expires: before })] }, 'ended'],
    [
      'a consent that ran out before it was withdrawn',
      { consents: [consent({ expires: before, status: 'withdrawn', withdrawnAt: after })] },
      'ended',
    ],
    ['a consent for later', { consents: [consent({ notBefore: after })] }, 'not-yet-in-force'],
    [
      'a consent for another purpose',
      { consents: [consent({ purposes: ['supervision'] })] },
      'other-purpose',
    ],
    ['a consent for another category', { consents: [consent({ categories: ['health'] })] }, 'other-category'],
    ['a consent about others', { consents: [consent({ dataSubject: 'nobody' })] }, 'other-subject'],
    ['a consent of another relative', { consents: [consent(friend)] }, 'other-person', request(ofSister)],
    ['a consent without capacity', { consents: [consent({ capacity: 'none' })] }, 'no-capacity'],
    [
      'a consent towards the authority that mandates participation',
      {
        consents: [consent({ recipientIds: ['o-probation'] })],
        mandates: [mandate({ purposes: ['supervision'], categories: ['offences'] })],
      },
      'mandating-authority',
      request({ recipientId: 'o-probation', recipientRole: 'probation-officer' }),
    ],
    [
      'a mandate of which the client was not told',
      { mandates: [unannouncedMandate()] },
      'client-not-told',
      reportToProbation(),
    ],
    ['an agreement that ran out', { agreements: [agreement({ expires: before })] }, 'ended'],
    [
      'an agreement on health without a law that allows it',
      { agreements: [agreement({ shared: ['health'] })] },
      'special-category',
      request(health),
    ],
    [
      'an agreement on counselling notes',
      { agreements: [agreement({ shared: ['counselling-notes'] })] },
      'in-confidence',
      request(notes),
    ],
    ['a duty whose trigger nobody states', { duties: [duty()] }, 'trigger-not-stated', emergency()],
    [
      'a duty that is no longer in force',
      { duties: [duty({ expires: before })] },
      'ended',
      warningToPolice(),
    ],
    [
      'a vital interest that is to be looked at again',
      { vitalInterests: [vitalInterest({ reviewAt: before })] },
      'ended',
      emergency(),
    ],
  ])('tell the holder of %s', (_, overrides, missing, asked = request()) => {
    const { nearMisses, outcome } = decideDisclosure(asked, policy(overrides));
    const [category] = asked.categories;
    expect(outcome).toBe('deny');
    expect(nearMisses.filter((one) => one.missing === missing)).toMatchObject([
      { missing, category, subject: asked.dataSubjects[0] },
    ]);
  });

  it('are not those that miss two things, concern others, or stand beside a ground that permits', () => {
    const none = (overrides: Partial<SharingPolicy>) =>
      expect(decideDisclosure(request(), policy(overrides)).nearMisses).toEqual([]);
    none({ consents: [consent({ status: 'refused', purposes: ['supervision'] })] });
    none({ consents: [consent({ clientId: 'c-2', status: 'refused' })] });
    none({ consents: [consent({ recipientIds: ['o-prison'], status: 'refused' })] });
    none({ consents: [consent(), consent({ id: 'consent-2', status: 'refused' })] });
    none({ consents: [consent({ status: 'refused' })], prohibitions: [prohibition()] });
  });

  it('are told for each item and each person, in the order of their identifiers', () => {
    const both = { categories: ['identity', 'contact'] } satisfies Partial<DisclosureRequest>;
    const { nearMisses } = decideDisclosure(
      request({ ...both, dataSubjects: ['client', 'relative'], persons: [sister] }),
      policy({
        consents: [
          consent({ id: 'consent-2', status: 'refused', ...both }),
          consent({ id: 'consent-3', ...sister, status: 'refused' }),
          consent({ id: 'consent-1', status: 'requested', notBefore: '2030-05-01T00:00:00Z', ...both }),
        ],
      }),
    );
    expect(
      nearMisses.map(({ id, subject, category, personId }) => [id, subject, category, personId]),
    ).toEqual([
      ['consent-1', 'client', 'identity', undefined],
      ['consent-2', 'client', 'identity', undefined],
      ['consent-1', 'client', 'contact', undefined],
      ['consent-2', 'client', 'contact', undefined],
      ['consent-3', 'relative', 'identity', 'rel-1'],
    ]);
  });

  it('of two grounds under one identifier are both told, by the names of the grounds', () => {
    const ended = { id: 'one', expires: before } as const;
    const { nearMisses } = decideDisclosure(
      request(),
      policy({ consents: [consent(ended)], agreements: [agreement(ended)] }),
    );
    expect(nearMisses.map(({ ground }) => ground)).toEqual(['agreement', 'consent']);
  });

  it('never reach the recipient: the view is the same whether or not a consent once existed', () => {
    const asked = request({ categories: ['identity', 'health'] });
    const once = consent({
      id: 'consent-health',
      categories: ['health'],
      status: 'withdrawn',
      withdrawnAt: before,
    });
    const decision = decideDisclosure(asked, policy({ consents: [consent(), once] }));
    expect(decision.nearMisses.map(({ id }) => id)).toContain('consent-health');
    const view = viewRecord(Client, client(), decision);
    expect(view).toEqual(
      viewRecord(Client, client(), decideDisclosure(asked, policy({ consents: [consent()] }))),
    );
    expect(JSON.stringify(view)).not.toMatch(/consent|withdrawn|refused|covers/);
  });
});
