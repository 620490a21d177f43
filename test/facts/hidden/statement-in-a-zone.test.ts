import type { Instant } from 'exit-work/kernel';
import { blueprints } from 'exit-work/programme';
import { sharingPolicyOf, transparencyStatement } from 'exit-work/sharing';
import { expect, it } from 'vitest';
import { consentToJobCentre } from '../../builders/index.js';
import { fileWith, refusalOf } from '../closed/disclosures-entered.js';

const instant: Instant = '2030-06-06T12:00:00Z';

/** What the client of a file is told, whose consent ends then. */
function told(
  expires: Instant,
  options: { readonly timeZone?: string } = { timeZone: 'Europe/Berlin' },
): string {
  const policy = sharingPolicyOf([fileWith([consentToJobCentre({ expires })])]);
  const asked = { language: 'en' as const, clientId: 'c-1', instant, ...options };
  return transparencyStatement(blueprints.openSetting, policy, asked);
}

it('one moment has one text, however it is written', () => {
  expect(told('2031-12-31T23:00:00Z')).toBe(told('2032-01-01T00:00:00+01:00'));
  expect(told('2031-06-30T22:00:00Z')).toBe(told('2031-06-30T18:00:00-04:00'));
});

it('midnight where the client lives is told as the last whole day', () => {
  expect(told('2031-12-31T23:00:00Z')).toMatch(/31 December 2031(?!, )/);
  expect(told('2031-06-30T22:00:00Z')).toMatch(/30 June 2031(?!, )/);
  expect(told('2031-12-31T22:59:00Z')).toContain('31 December 2031, 23:59');
  expect(told('2031-12-31T23:00:00Z', { timeZone: 'Asia/Tokyo' })).toContain('1 January 2032, 08:00');
});

it('the zone is the name of one', () => {
  expect(refusalOf(() => told('2031-12-31T23:00:00Z', { timeZone: 'Berlin' }))).toEqual([
    'unknown-time-zone at options.timeZone',
  ]);
});
