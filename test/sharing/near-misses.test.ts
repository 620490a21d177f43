import { Client } from 'exit-work/model';
import { decideDisclosure, type SharingPolicy, viewRecord } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { client } from '../builders/client.js';
import { agreement, consent, policy, prohibition, request } from './builders.js';

describe('near misses', () => {
  it.each<[string, Partial<SharingPolicy>, string]>([
    ['a consent that ran out', { consents: [consent({ expires: '2030-06-01T12:00:00Z' })] }, 'in force'],
    ['a consent that was withdrawn', { consents: [consent({ status: 'withdrawn' })] }, 'withdrawn'],
    ['a consent that was refused', { consents: [consent({ status: 'refused' })] }, 'refused'],
    ['a consent for another purpose', { consents: [consent({ purposes: ['supervision'] })] }, 'purpose'],
    ['a consent for another category', { consents: [consent({ categories: ['health'] })] }, 'category'],
    ['a consent of another person', { consents: [consent({ dataSubject: 'relative' })] }, 'another person'],
    [
      'an agreement that ran out',
      { agreements: [agreement({ expires: '2030-02-01T00:00:00Z' })] },
      'in force',
    ],
  ])('tell the holder of %s', (_, overrides, word) => {
    const { nearMisses } = decideDisclosure(request(), policy(overrides));
    expect(nearMisses).toHaveLength(1);
    expect(nearMisses[0]?.text).toContain(word);
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

  it('are told once, in a fixed order, however many items they concern', () => {
    const decision = decideDisclosure(
      request({ categories: ['identity', 'contact'] }),
      policy({
        consents: [
          consent({ id: 'consent-2', status: 'refused', categories: ['identity', 'contact'] }),
          consent({ id: 'consent-1', status: 'withdrawn', categories: ['identity', 'contact'] }),
        ],
      }),
    );
    expect(decision.nearMisses.map(({ id }) => id)).toEqual(['consent-1', 'consent-2']);
  });

  it('of two grounds under one identifier that miss the same are both told, in whichever order is asked', () => {
    const governing = policy({
      consents: [consent({ id: 'one', categories: ['identity'], expires: '2030-02-01T00:00:00Z' })],
      agreements: [agreement({ id: 'one', shared: ['contact'], expires: '2030-02-01T00:00:00Z' })],
    });
    const asked = request({ categories: ['identity', 'contact'] });
    const reverse = request({ categories: ['contact', 'identity'] });
    expect(decideDisclosure(asked, governing).nearMisses.map(({ ground }) => ground)).toEqual([
      'agreement',
      'consent',
    ]);
    expect(decideDisclosure(reverse, governing).nearMisses).toEqual(
      decideDisclosure(asked, governing).nearMisses,
    );
  });

  it('never reach the recipient: the view is the same whether or not a consent once existed', () => {
    const asked = request({ categories: ['identity', 'health'] });
    const withHistory = policy({
      consents: [consent(), consent({ id: 'consent-health', categories: ['health'], status: 'withdrawn' })],
    });
    const decision = decideDisclosure(asked, withHistory);
    expect(decision.nearMisses.map(({ id }) => id)).toContain('consent-health');
    const view = viewRecord(Client, client(), decision);
    expect(view).toEqual(
      viewRecord(Client, client(), decideDisclosure(asked, policy({ consents: [consent()] }))),
    );
    expect(JSON.stringify(view)).not.toMatch(/consent|withdrawn|refused|covers/);
  });
});
