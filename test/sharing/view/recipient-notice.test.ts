import {
  type DisclosureDecision,
  decideDisclosure,
  pseudonymOf,
  recipientNotice,
  type SharingPolicy,
  type WithheldNotice,
} from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { consent, permission, policy, prohibition, request } from '../builders/builders.js';
import { generalising, permitting } from '../builders/permitting.js';
import { emergency, sister, weighing } from '../builders/safeguarding-builders.js';

const asked = request({ categories: ['identity', 'health', 'contact'] });
const plain = { requestId: 'request-1', purpose: 'service-delivery', instant: '2030-06-01T12:00:00Z' };

describe('the notice for the recipient', () => {
  it('says what was asked and what is disclosed, and what binds the recipient', () => {
    const granting = policy({ consents: [consent({ retainDays: 30 })] });
    expect(recipientNotice(decideDisclosure(asked, granting))).toEqual({
      ...plain,
      disclosed: [{ subject: 'client', category: 'identity', form: 'full' }],
      conditions: { noOnwardSharing: true, retainUntil: '2030-07-01T12:00:00.000Z' },
    });
  });

  it('says for what it may never be used, and nothing of that where nothing is', () => {
    const weighed = { permissions: [permission()], weighings: [weighing()] };
    expect(recipientNotice(decideDisclosure(emergency(), policy(weighed))).conditions).toStrictEqual({
      noOnwardSharing: true,
      neverFor: ['criminal-investigation'],
    });
    const consents = [consent()];
    expect(recipientNotice(decideDisclosure(request(), policy({ consents }))).conditions).toStrictEqual({
      noOnwardSharing: true,
    });
  });

  it('says which person, and that a form is generalised', () => {
    const theirs = consent({ ...sister, conditions: ['pseudonymised'] });
    const aboutSister = request({ dataSubjects: ['relative'], persons: [sister] });
    const decision = decideDisclosure(aboutSister, policy({ consents: [theirs] }));
    expect(recipientNotice(decision).disclosed).toEqual([
      { subject: 'relative', category: 'identity', form: 'generalised' },
    ]);
    const pseudonymKey = 'an example key of more than 32 characters';
    const { requestId, disclosed } = recipientNotice(decision, 'none', { pseudonymKey });
    expect(requestId).toBe(pseudonymOf('request-1', pseudonymKey, decision));
    expect(disclosed).toMatchObject([{ personId: pseudonymOf('rel-1', pseudonymKey, decision) }]);
  });

  it.each([
    ['none', {}],
    ['count', { withheld: 2 }],
    ['categories', { withheld: ['health', 'contact'] }],
  ] as const)('says of what was withheld: %s', (how, expected) => {
    const decision = decideDisclosure(asked, policy({ consents: [consent()] }));
    const { disclosed: _, conditions: __, ...rest } = recipientNotice(decision, how);
    expect(rest).toEqual({ ...plain, ...expected });
  });

  it('names a category that is withheld of several people once', () => {
    const decision = decideDisclosure(request({ dataSubjects: ['client', 'staff'] }), policy());
    expect(recipientNotice(decision, 'categories').withheld).toEqual(['identity']);
    expect(recipientNotice(decision, 'count').withheld).toBe(2);
  });
});

describe('a denial, a prohibition and a referral read alike', () => {
  const noGround: [string, SharingPolicy] = ['no ground', policy()];
  it.each<[string, SharingPolicy, Partial<typeof asked>?]>([
    noGround,
    [
      'a consent that was withdrawn',
      policy({ consents: [consent({ status: 'withdrawn', withdrawnAt: '2030-05-01T00:00:00Z' })] }),
    ],
    [
      'a prohibition',
      policy({ consents: [consent({ categories: asked.categories })], prohibitions: [prohibition()] }),
    ],
    ['an escalation', policy({ consents: [consent()] }), { lifeAtStake: true, purpose: 'safeguarding' }],
    ['a policy that cannot be read', { ...policy(), extra: [] } as SharingPolicy],
  ])('%s', (_, governing, more = {}) => {
    const decision = decideDisclosure({ ...asked, ...more }, governing);
    const { purpose } = { ...asked, ...more };
    expect(recipientNotice(decision)).toStrictEqual({
      ...plain,
      purpose,
      disclosed: [],
      conditions: { noOnwardSharing: true },
    });
    expect(recipientNotice(decision, 'count').withheld).toBe(3);
    expect(recipientNotice(decision, 'categories').withheld).toEqual(asked.categories);
  });
});

describe('where identifiers are pseudonyms', () => {
  const pseudonymKey = 'an example key of more than 32 characters';
  const decision = generalising(permitting('client/reference', 'relative/reference'), 'client/reference');
  const ofSister: DisclosureDecision = {
    ...decision,
    permitted: decision.permitted.map((one) =>
      one.subject === 'relative' ? { ...one, personId: 'rel-1' } : one,
    ),
  };

  it('without a key nothing stands for the request, nor for a person', () => {
    const notice = recipientNotice(ofSister);
    expect(Object.keys(notice)).not.toContain('requestId');
    expect(notice.disclosed).toStrictEqual([
      { subject: 'client', category: 'reference', form: 'generalised' },
      { subject: 'relative', category: 'reference', form: 'full' },
    ]);
  });

  it('with one a pseudonym stands for each person who is named, and for nobody else', () => {
    const { disclosed } = recipientNotice(ofSister, 'none', { pseudonymKey });
    expect(disclosed).toStrictEqual([
      { subject: 'client', category: 'reference', form: 'generalised' },
      {
        subject: 'relative',
        category: 'reference',
        form: 'full',
        personId: pseudonymOf('rel-1', pseudonymKey, decision),
      },
    ]);
  });
});

it('another way to say what was withheld is refused by its name', () => {
  const look = () => recipientNotice(permitting('client/identity'), 'all' as WithheldNotice);
  expect(look).toThrow('withheld: expected `none`, `count` or `categories`');
});
