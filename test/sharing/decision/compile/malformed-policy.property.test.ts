import { decideDisclosure, type SharingPolicy } from 'exit-work/sharing';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { request } from '../../builders/builders.js';
import { completePolicy } from './complete-policy.js';

it('a policy of which any leaf is replaced by something unreadable is escalated, for whose leaf it is', () => {
  const places = placesIn(completePolicy);
  expect(places.length).toBeGreaterThan(40);
  fc.assert(
    fc.property(
      fc.constantFrom(...places),
      fc.constantFrom<unknown>(null, 17, {}, [[]], '', '\u0000 ', Number.NaN, new Date(0)),
      (place, value) => {
        const changed = replaced(completePolicy, place, value) as SharingPolicy;
        const decisions = ['c-1', 'c-2'].map((clientId) => decideDisclosure(request({ clientId }), changed));
        const unread = decisions.filter(({ issues }) => issues.length > 0);
        expect(unread.length).toBeGreaterThan(0);
        for (const one of unread) expect(one).toMatchObject({ outcome: 'escalate', permitted: [] });
      },
    ),
    { numRuns: 300 },
  );
}, 60_000);

type Place = readonly (string | number)[];

/** The places of all leaves; texts that may say anything are left out, and an age that may be 17. */
function placesIn(value: unknown, place: Place = []): readonly Place[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => placesIn(one, [...place, index]));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .filter(([name]) => !anyText.has(name))
      .flatMap(([name, one]) => placesIn(one, [...place, name]));
  }
  return [place];
}

const anyText: ReadonlySet<string> = new Set([
  'name',
  'operator',
  'funders',
  'cooperatingAuthorities',
  'noticeVersion',
  'noticeLanguage',
  'title',
  'jurisdiction',
  'because',
  'announcedAs',
  'agesOfMajority',
]);

function replaced(value: unknown, [first, ...rest]: Place, by: unknown): unknown {
  if (first === undefined) return by;
  if (Array.isArray(value)) {
    return value.map((one: unknown, index) => (index === first ? replaced(one, rest, by) : one));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, name === first ? replaced(one, rest, by) : one]),
  );
}
