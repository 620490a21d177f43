import { ageOn } from 'exit-work/model';
import { expect, it } from 'vitest';

it.each([
  ['2009-08-21', '2027-08-20', 17],
  ['2009-08-21', '2027-08-21', 18],
  ['2009-08-21', '2009-08-21', 0],
  ['2008-02-29', '2026-02-28', 17],
  ['2008-02-29', '2026-03-01', 18],
  ['2008-02-29', '2028-02-29', 20],
  ['2009-08-21', '2009-08-20', undefined],
] as const)('born on %s one is on %s %s years old', (dateOfBirth, day, years) => {
  expect(ageOn({ dateOfBirth }, day)).toBe(years);
});
