import type { DisclosureRequest, SharingPolicy, VitalInterest } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { agreement, consent, policy, prohibition, rulings } from '../../builders/builders.js';
import { decidedAlike } from '../../builders/decided-alike.js';
import {
  confidentialityLimit,
  emergency,
  friend,
  sister,
  vitalInterest,
} from '../../builders/safeguarding-builders.js';

describe('a vital interest covers what it names', () => {
  it.each<[string, Partial<VitalInterest>, Partial<DisclosureRequest>]>([
    ['a category that needs a law elsewhere', { categories: ['health'] }, { categories: ['health'] }],
    [
      'what was said in confidence',
      { categories: ['counselling-notes'] },
      { categories: ['counselling-notes'] },
    ],
    [
      'each person of a kind',
      { dataSubjects: ['relative'] },
      { dataSubjects: ['relative'], persons: [sister, friend] },
    ],
    ['a private person', { recipientIds: ['rel-1'] }, { recipientId: 'rel-1', recipientRole: 'relative' }],
  ])('%s', (_, named, asked) => {
    expect(decidedAlike(emergency(asked), policy({ vitalInterests: [vitalInterest(named)] }))).toMatchObject({
      outcome: 'permit',
      determining: ['vital-1'],
    });
  });

  it.each<[string, Partial<VitalInterest>, Partial<DisclosureRequest>?]>([
    ['not another client', { clientId: 'c-2' }],
    ['not another recipient', { recipientIds: ['o-prison'] }],
    ['not other people', { dataSubjects: ['relative'] }],
    ['not another category', { categories: ['contact'] }],
    ['not another purpose', {}, { purpose: 'case-management' }],
  ])('and %s', (_, named, asked = {}) => {
    const decision = decidedAlike(emergency(asked), policy({ vitalInterests: [vitalInterest(named)] }));
    expect(decision).toMatchObject({ outcome: 'deny', determining: [] });
  });
});

describe('a vital interest that meets a prohibition goes to a human', () => {
  it.each<[string, Partial<SharingPolicy>, Partial<DisclosureRequest>, string]>([
    ['of the policy', { prohibitions: [prohibition()] }, {}, 'prohibition-1'],
    [
      'of what an agreement excludes',
      {
        agreements: [
          agreement({ parties: ['o-exit', 'o-police'], shared: ['contact'], excluded: ['identity'] }),
        ],
      },
      {},
      'agreement-1',
    ],
    [
      'of where staff live',
      {},
      { dataSubjects: ['staff'], categories: ['whereabouts'] },
      'built-in:staff-home',
    ],
    [
      'of undisclosed offences',
      {},
      { categories: ['undisclosed-offences'] },
      'built-in:undisclosed-offences',
    ],
    ['of everything towards who is not listed', { organisations: [] }, {}, 'built-in:unlisted'],
    ['of what the purpose does not need', { necessity: [] }, {}, 'built-in:necessity'],
  ])('%s', (_, prohibiting, asked, by) => {
    const everything = vitalInterest({
      dataSubjects: ['client', 'staff'],
      categories: ['identity', 'whereabouts', 'undisclosed-offences'],
    });
    const governing = policy({ vitalInterests: [everything], ...prohibiting });
    expect(decidedAlike(emergency(asked), governing)).toMatchObject({
      outcome: 'escalate',
      permitted: [],
      redactions: [{ reason: 'escalated', by: [by] }],
      determining: [by, 'vital-1'].sort(),
    });
  });

  it('but not within a limit of confidentiality', () => {
    const categories = ['undisclosed-offences' as const];
    const governing = policy({
      vitalInterests: [vitalInterest({ categories })],
      confidentialityLimits: [confidentialityLimit()],
    });
    expect(decidedAlike(emergency({ categories }), governing)).toMatchObject({
      outcome: 'permit',
      determining: ['limit-1', 'vital-1'],
    });
  });
});

describe('where somebody says that a life is at stake', () => {
  const toPolice = consent({ recipientIds: ['o-police'], purposes: ['safeguarding', 'case-management'] });
  const prohibited = { prohibitions: [prohibition()] };

  it.each<[string, Partial<SharingPolicy>, Partial<DisclosureRequest>, string, string[]]>([
    ['and no ground covers it, a human decides', {}, { lifeAtStake: true }, 'escalate', []],
    [
      'and it is prohibited, a human decides',
      prohibited,
      { lifeAtStake: true },
      'escalate',
      ['prohibition-1'],
    ],
    [
      'and a ground permits what is prohibited, a human decides',
      { ...prohibited, consents: [toPolice] },
      { lifeAtStake: true },
      'escalate',
      ['prohibition-1'],
    ],
    [
      'and a ground permits it, that is enough',
      { consents: [toPolice] },
      { lifeAtStake: true },
      'permit',
      ['consent-1'],
    ],
    [
      'for another purpose, nothing changes',
      {},
      { lifeAtStake: true, purpose: 'case-management' },
      'deny',
      [],
    ],
    ['not, nothing changes', {}, { lifeAtStake: false }, 'deny', []],
  ])('%s', (_, granting, asked, outcome, determining) => {
    expect(decidedAlike(emergency(asked), policy(granting))).toMatchObject({ outcome, determining });
  });

  it('what is permitted waits for the rest', () => {
    const asked = emergency({ lifeAtStake: true, categories: ['identity', 'whereabouts'] });
    const decision = decidedAlike(asked, policy({ consents: [toPolice] }));
    expect(rulings(decision)).toEqual({ 'client/identity': 'escalated', 'client/whereabouts': 'escalated' });
    expect(decision).toMatchObject({ permitted: [], determining: ['consent-1'] });
  });
});
