import { decideDisclosure, type Obligation } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import {
  agreement,
  consent,
  duty,
  eachGround,
  policy,
  prohibition,
  request,
  warningToPolice,
} from './builders.js';

describe('obligations', () => {
  const kindsOf = (obligations: readonly Obligation[]) => obligations.map(({ kind }) => kind);
  const telling = (obligations: readonly Obligation[]) =>
    obligations
      .filter(({ kind }) => kind === 'tell-client')
      .map(({ text }) => text.split(' ').slice(3, 4).join());

  it.each(eachGround)('of $ground', ({ ground, asked, granting }) => {
    const { obligations } = decideDisclosure(asked, granting);
    expect(kindsOf(obligations)).toEqual(
      ground === 'consent' ? ['log', 'no-onward-sharing'] : ['log', 'tell-client', 'no-onward-sharing'],
    );
    expect(telling(obligations)).toEqual(
      { consent: [], 'legal-duty': ['after'] }[String(ground)] ?? ['before'],
    );
    for (const { sources } of obligations) expect(sources.length).toBeGreaterThan(0);
  });

  it.each([
    ['before', ['before']],
    ['after', ['after']],
    ['not-told', []],
  ] as const)('of a duty whose client is to be told: %s', (tellClient, when) => {
    const decision = decideDisclosure(warningToPolice(), policy({ duties: [duty({ tellClient })] }));
    expect(telling(decision.obligations)).toEqual(when);
    expect(kindsOf(decision.obligations)).toContain('log');
    expect(kindsOf(decision.obligations)).toContain('no-onward-sharing');
  });

  it.each([
    ['before', 'after', ['after']],
    ['before', 'not-told', []],
    ['after', 'not-told', []],
    ['before', 'before', ['before']],
  ] as const)('of two duties, %s and %s: the stricter one', (first, second, when) => {
    const duties = [duty({ id: 'duty-1', tellClient: first }), duty({ id: 'duty-2', tellClient: second })];
    for (const order of [duties, [...duties].reverse()]) {
      expect(telling(decideDisclosure(warningToPolice(), policy({ duties: order })).obligations)).toEqual(
        when,
      );
    }
  });

  it('do not follow a duty that permits nothing here', () => {
    const idle = duty({ id: 'duty-2', tellClient: 'not-told', trigger: 'another-trigger' });
    const decision = decideDisclosure(
      warningToPolice(),
      policy({ duties: [duty({ tellClient: 'before' }), idle] }),
    );
    expect(telling(decision.obligations)).toEqual(['before']);
  });

  it('follow from any item that does not rest on consent alone', () => {
    const both = policy({ consents: [consent()], agreements: [agreement({ shared: ['contact'] })] });
    expect(kindsOf(decideDisclosure(request(), both).obligations)).not.toContain('tell-client');
    const wider = request({ categories: ['identity', 'contact'] });
    expect(kindsOf(decideDisclosure(wider, both).obligations)).toContain('tell-client');
    const doubly = policy({ consents: [consent()], agreements: [agreement()] });
    expect(kindsOf(decideDisclosure(request(), doubly).obligations)).toContain('tell-client');
  });

  it('are none where nothing is permitted', () => {
    expect(decideDisclosure(request(), policy()).obligations).toEqual([]);
    const referred = policy({ duties: [duty()], prohibitions: [prohibition()] });
    expect(decideDisclosure(warningToPolice(), referred).obligations).toEqual([]);
  });
});
