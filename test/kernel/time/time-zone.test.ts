import { check, TimeZone } from 'exit-work/kernel';
import { describe, expect, it } from 'vitest';
import { issuesOf } from '../issue/issue-style.js';

describe('a time zone', () => {
  it.each([
    'Europe/Berlin',
    'Europe/Stockholm',
    'America/Argentina/Ushuaia',
    'Asia/Kathmandu',
    'UTC',
    'Etc/GMT+5',
  ])('is %s', (name) => {
    expect(TimeZone.safeParse(name)).toEqual({ success: true, data: name });
  });

  it.each([
    ['an offset', '+01:00'],
    ['a negative offset', '-05:00'],
    ['an offset without colon', '+01'],
    ['the letter of the military', 'Z'],
    ['a place that does not exist', 'Somewhere/Nowhere'],
    ['a town alone', 'Berlin'],
    ['a path', '../../etc/passwd'],
    ['nothing', ''],
    ['surrounding space', ' Europe/Berlin'],
    ['a number', 1],
    ['a text of 65 characters', 'E'.repeat(65)],
  ])('is not %s', (_, value) => {
    expect(TimeZone.safeParse(value).success).toBe(false);
  });

  it.each([
    [64, 1],
    [65, 2],
  ])('and is told when it is too long: %i characters, %i findings', (length, findings) => {
    expect(issuesOf(check(TimeZone, 'E'.repeat(length)))).toHaveLength(findings);
  });
});
