import type { Consent } from 'exit-work/model';
import { compilePolicy } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { consent, policy } from '../../builders/builders.js';

const first = consent({ id: 'first' });
const unknown = { recipientIds: ['o-jobcenter'] } as const;
const withdrawn = { status: 'withdrawn', withdrawnAt: '2030-05-01T00:00:00Z' } as const;

/** Where a consent beside the first one names what nobody knows. */
const placesOf = (terms: Partial<Consent>, consents = [first, consent({ id: 'second', ...terms })]) =>
  compilePolicy(policy({ consents })).issues.map(({ code, path }) => `${code} ${path}`);

describe('whom and what a consent names is looked for', () => {
  it.each<[string, Partial<Consent>, readonly string[]]>([
    ['not where it restricts nothing', unknown, []],
    [
      'where it was refused',
      { ...unknown, status: 'refused' },
      ['unknown-recipient consents[1].recipientIds[0]'],
    ],
    ['not where it was only asked for', { ...unknown, status: 'requested' }, []],
    ['where it is to replace one', { replacesId: 'fisrt' }, ['unknown-consent consents[1].replacesId']],
    [
      'where it was and is withdrawn',
      { ...withdrawn, replacesId: 'fisrt' },
      ['unknown-consent consents[1].replacesId'],
    ],
    [
      'where that was refused',
      { status: 'refused', replacesId: 'fisrt' },
      ['unknown-consent consents[1].replacesId'],
    ],
    ['not where that was only asked for', { status: 'requested', replacesId: 'fisrt' }, []],
    ['nor where it is there', { replacesId: 'first' }, []],
    ['where it is itself', { replacesId: 'second' }, ['unknown-consent consents[1].replacesId']],
    [
      'where it is of another client',
      { clientId: 'c-2', replacesId: 'first' },
      ['unknown-consent consents[1].replacesId'],
    ],
    [
      'and both are told',
      { ...unknown, status: 'refused', replacesId: 'fisrt' },
      ['unknown-recipient consents[1].recipientIds[0]', 'unknown-consent consents[1].replacesId'],
    ],
    ['in what was given nobody’s recipients are', { ...unknown, replacesId: 'first' }, []],
  ])('%s', (_, terms, places) => expect(placesOf(terms)).toEqual(places));

  it('in a policy that has nothing else, too, and not in one that restricts nothing', () => {
    expect(placesOf({}, [consent({ replacesId: 'lost' })])).toEqual([
      'unknown-consent consents[0].replacesId',
    ]);
    expect(placesOf({}, [first])).toEqual([]);
    expect(compilePolicy({ holderId: 'o-exit', prohibitions: [] }).issues).toEqual([]);
  });
});
