import type { DisclosureRequest, OnwardLimit, SharingOverride } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { consent, duty, policy, request, warningToPolice } from '../../builders/builders.js';
import { decidedAlike } from '../../builders/decided-alike.js';
import { lifting, onwardLimit } from '../../builders/safeguarding-builders.js';

const toAnybody = consent({
  recipientIds: ['o-job-centre', 'o-prison', 'o-exit', 'o-police', 'rel-1'],
  purposes: ['service-delivery', 'case-management'],
  categories: ['identity', 'contact'],
});

describe('what was received under a limit', () => {
  it.each<[string, Partial<OnwardLimit>, Partial<DisclosureRequest>, 'travels' | 'stays']>([
    ['does not go to somebody else', {}, {}, 'stays'],
    ['does not go to a private person', {}, { recipientId: 'rel-1', recipientRole: 'relative' }, 'stays'],
    [
      'goes back where it came from',
      {},
      { recipientId: 'o-prison', recipientRole: 'prison-staff' },
      'travels',
    ],
    ['is used inside the house', {}, { recipientId: 'o-exit', recipientMemberId: 'm-1' }, 'travels'],
    ['goes to those who are named', { mayPassToIds: ['o-police', 'o-job-centre'] }, {}, 'travels'],
    ['does not go to others than those', { mayPassToIds: ['o-police'] }, {}, 'stays'],
    [
      'goes to those for the purposes that are named',
      { mayPassToIds: ['o-job-centre'], purposes: ['service-delivery'] },
      {},
      'travels',
    ],
    [
      'does not go to those for another purpose',
      { mayPassToIds: ['o-job-centre'], purposes: ['case-management'] },
      {},
      'stays',
    ],
    [
      'goes back for any purpose',
      { purposes: ['case-management'] },
      { recipientId: 'o-prison', recipientRole: 'prison-staff' },
      'travels',
    ],
    [
      'does not go to others for the purposes that are named',
      { purposes: ['service-delivery'] },
      {},
      'stays',
    ],
    ['does not hold what is of another kind', {}, { categories: ['contact'] }, 'travels'],
    ['does not hold what is about others', { dataSubjects: ['relative'] }, {}, 'travels'],
    ['holds what is about the client', { dataSubjects: ['relative', 'client'] }, {}, 'stays'],
    ['does not hold what is about another client', { clientId: 'c-2' }, {}, 'travels'],
  ])('%s', (_, limit, asked, how) => {
    const governing = policy({ consents: [toAnybody], onwardLimits: [onwardLimit(limit)] });
    expect(decidedAlike(request(asked), governing)).toMatchObject(
      how === 'travels'
        ? { outcome: 'permit', determining: ['consent-1'] }
        : { outcome: 'deny', redactions: [{ reason: 'prohibited', by: ['onward-1'] }] },
    );
  });

  it('under two limits travels only as far as both let it', () => {
    const limits = [
      onwardLimit({ mayPassToIds: ['o-job-centre', 'o-police'] }),
      onwardLimit({ id: 'onward-2', mayPassToIds: ['o-police'] }),
    ];
    const outcome = (recipientId: string) =>
      decidedAlike(
        request({ recipientId, recipientRole: 'case-manager' }),
        policy({ consents: [toAnybody], onwardLimits: limits }),
      ).outcome;
    expect(['o-police', 'o-job-centre', 'o-prison'].map(outcome)).toEqual(['permit', 'deny', 'permit']);
  });

  it('goes to a human where a duty demands it', () => {
    const governing = policy({ duties: [duty()], onwardLimits: [onwardLimit()] });
    expect(decidedAlike(warningToPolice(), governing)).toMatchObject({
      outcome: 'escalate',
      determining: ['duty-1', 'onward-1'],
    });
  });

  describe('and is lifted by an override', () => {
    const override = lifting({ prohibitionIds: ['onward-1'] });

    it.each<[string, OnwardLimit, SharingOverride[], Partial<DisclosureRequest>, string[]]>([
      ['which is named', onwardLimit(), [override], {}, ['consent-1', 'override-1']],
      [
        'for others too: it is not named for the client, of whom the limit does not speak',
        onwardLimit({ dataSubjects: ['relative'] }),
        [{ ...override, dataSubjects: ['client', 'relative'] }],
        {},
        ['consent-1'],
      ],
      [
        'for more than the limit holds: it is not named for that',
        onwardLimit({ categories: ['health'] }),
        [{ ...override, categories: ['identity', 'health'] }],
        { categories: ['identity', 'health'] },
        ['consent-1'],
      ],
      [
        'and the rest by another: each is named for its own part',
        onwardLimit({ categories: ['identity', 'contact'] }),
        [override, { ...override, id: 'override-2', categories: ['contact'] }],
        { categories: ['contact'] },
        ['consent-1', 'override-2'],
      ],
    ])('%s', (_, limit, overrides, asked, determining) => {
      const governing = policy({ consents: [toAnybody], onwardLimits: [limit], overrides });
      expect(decidedAlike(request(asked), governing).determining).toEqual(determining);
    });
  });
});
