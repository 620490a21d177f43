import { consentsOf, type DisclosureDecision, decideDisclosure } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { policy, request } from '../builders/builders.js';
import { at, event, historyOf, justBefore } from './events.js';

const everything = { categories: ['identity', 'contact', 'health'] } as const;

function decided(
  history: ReturnType<typeof historyOf>,
  instant: ReturnType<typeof at> | ReturnType<typeof justBefore>,
): DisclosureDecision {
  const asked = request({ instant, categories: [...everything.categories] });
  return decideDisclosure(asked, policy({ consents: consentsOf(history) }));
}

/** What goes to the recipient, and on which consent. */
function shared(...[history, instant]: Parameters<typeof decided>) {
  const { permitted, determining } = decided(history, instant);
  return { categories: permitted.map(({ category }) => category), determining };
}

const nothing = { categories: [], determining: [] };
const given = event('consent.given', 1, 'consent-1', { expires: at(10) });
const withdrawn = event('consent.withdrawn', 4, 'consent-1');

describe('consent that expires, is withdrawn and is given again', () => {
  const again = event('consent.given', 12, 'consent-2', { expires: at(20) });

  // https://github.com/microsoft/Consent-Package refuses the second.
  it('withdrawn, and given again: only the gap is closed', () => {
    const history = historyOf(given, withdrawn, again);
    expect(shared(history, justBefore(4))).toEqual({ categories: ['identity'], determining: ['consent-1'] });
    expect(shared(history, at(4))).toEqual(nothing);
    expect(shared(history, justBefore(12))).toEqual(nothing);
    expect(shared(history, at(12))).toEqual({ categories: ['identity'], determining: ['consent-2'] });
    expect(shared(history, at(20))).toEqual(nothing);
  });

  it.each([
    ['noted', [event('consent.expired', 11, 'consent-1')]],
    ['not noted', []],
  ])('expired, %s, and given again', (_, noted) => {
    const history = historyOf(given, ...noted, again);
    expect(shared(history, justBefore(10)).determining).toEqual(['consent-1']);
    expect(shared(history, at(10))).toEqual(nothing);
    expect(shared(history, at(12)).determining).toEqual(['consent-2']);
  });

  it('refused, asked again, and given', () => {
    const history = historyOf(
      event('consent.requested', 1, 'consent-1'),
      event('consent.refused', 2, 'consent-1'),
      event('consent.requested', 5, 'consent-2'),
      event('consent.given', 6, 'consent-2'),
    );
    expect(shared(history, justBefore(6))).toEqual(nothing);
    expect(shared(history, at(6)).determining).toEqual(['consent-2']);
    expect(consentsOf(history).map(({ id, status, replacesId }) => [id, status, replacesId])).toEqual([
      ['consent-1', 'refused', undefined],
      ['consent-2', 'given', 'consent-1'],
    ]);
  });

  it('a question alone permits nothing', () => {
    const history = historyOf(event('consent.requested', 1, 'consent-1'));
    expect(shared(history, at(2))).toEqual(nothing);
    expect(consentsOf(history).map(({ status }) => status)).toEqual(['requested']);
  });

  it('withdrawing after expiry changes nothing before it', () => {
    const history = historyOf(given, event('consent.withdrawn', 11, 'consent-1'));
    expect(shared(history, justBefore(10)).determining).toEqual(['consent-1']);
    expect(shared(history, at(10))).toEqual(nothing);
  });

  it('each giving replaces the one before it', () => {
    const amended = event('consent.amended', 2, 'consent-2');
    const ended = event('consent.withdrawn', 3, 'consent-2');
    const history = historyOf(given, amended, ended, event('consent.given', 5, 'consent-3'));
    expect(consentsOf(history).map(({ id, status, replacesId }) => [id, status, replacesId])).toEqual([
      ['consent-1', 'given', undefined],
      ['consent-2', 'withdrawn', 'consent-1'],
      ['consent-3', 'given', 'consent-2'],
    ]);
  });
});

// https://github.com/SORMAS-Foundation/SORMAS-Project/issues/6639: nothing could be shared again.
describe('sharing again with the same recipient widens or narrows cleanly', () => {
  const wider = event('consent.amended', 4, 'consent-2', { categories: ['identity', 'contact'] });
  const narrower = event('consent.amended', 7, 'consent-3', { categories: ['contact'] });
  const history = historyOf(given, wider, narrower);

  it.each([
    ['as it was given', at(1), ['identity'], 'consent-1'],
    ['until it is widened', justBefore(4), ['identity'], 'consent-1'],
    ['from the widening on', at(4), ['identity', 'contact'], 'consent-2'],
    ['until it is narrowed', justBefore(7), ['identity', 'contact'], 'consent-2'],
    ['from the narrowing on', at(7), ['contact'], 'consent-3'],
    ['past the end of what was given first', at(15), ['contact'], 'consent-3'],
  ] as const)('%s', (_, instant, categories, consentId) => {
    expect(shared(history, instant)).toEqual({ categories, determining: [consentId] });
  });

  it('one withdrawal ends it all, and leaves what went before', () => {
    const ended = historyOf(given, wider, narrower, event('consent.withdrawn', 8, 'consent-3'));
    expect(shared(ended, at(8))).toEqual(nothing);
    expect(shared(ended, justBefore(7)).determining).toEqual(['consent-2']);
  });

  it('amended before it came into force, it never does', () => {
    const later = event('consent.given', 1, 'consent-1', { notBefore: at(6), expires: at(10) });
    const instead = event('consent.amended', 3, 'consent-2', { notBefore: at(8), expires: at(12) });
    const changed = historyOf(later, instead);
    expect(consentsOf(changed)[0]).toMatchObject({ status: 'given', notBefore: at(6), expires: at(6) });
    expect(shared(changed, at(6))).toEqual(nothing);
    expect(shared(changed, at(8)).determining).toEqual(['consent-2']);
  });

  it('amended for a time to come, nothing is shared until then', () => {
    const changed = historyOf(given, event('consent.amended', 3, 'consent-2', { notBefore: at(5) }));
    expect(shared(changed, justBefore(3)).determining).toEqual(['consent-1']);
    expect(shared(changed, at(3))).toEqual(nothing);
    expect(shared(changed, at(5)).determining).toEqual(['consent-2']);
  });
});
