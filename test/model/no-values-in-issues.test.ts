import { check } from 'exit-work/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { issuesOf } from '../kernel/issue/issue-style.js';
import { anyObject, anyPlace, changedAt, type Place } from './places.js';
import { recordsOfTheLibrary } from './records-of-the-library.js';

/** Long enough not to be part of a message by accident. */
const anySecret = fc.stringMatching(/^[A-Za-z0-9]{16}$/);
const anySecretNumber = fc.integer({ min: 1_000_000_000, max: 8_000_000_000 });

/** Ways to put a secret where it does not belong. */
const disguises: readonly ((secret: string) => unknown)[] = [
  (secret) => secret,
  (secret) => `${secret} ${secret}`,
  (secret) => `${secret}\n`,
  (secret) => secret.repeat(2_000),
  (secret) => secret.repeat(7_000),
  (secret) => [secret],
  (secret) => ({ title: secret }),
  (secret) => [[{ id: secret }]],
  (secret) => new Error(secret),
  (secret) => Object(secret),
  (secret) => Symbol(secret),
  (secret) => () => secret,
];

function reportOn({ record }: Place, value: unknown): string {
  const schema = recordsOfTheLibrary.find(([name]) => name === record)?.[1] ?? z.never();
  return JSON.stringify(issuesOf(check(schema, value)));
}

describe('no issue repeats what was entered', () => {
  it('not a text, in whatever disguise', () => {
    fc.assert(
      fc.property(anyPlace, anySecret, fc.constantFrom(...disguises), (place, secret, disguised) => {
        expect(
          reportOn(
            place,
            changedAt(place, () => disguised(secret)),
          ),
        ).not.toContain(secret);
      }),
      { numRuns: 800 },
    );
  });

  it('not a number', () => {
    fc.assert(
      fc.property(anyPlace, anySecretNumber, (place, secret) => {
        expect(
          reportOn(
            place,
            changedAt(place, () => secret),
          ),
        ).not.toContain(String(secret));
        expect(
          reportOn(
            place,
            changedAt(place, () => secret + 0.5),
          ),
        ).not.toContain(String(secret));
      }),
      { numRuns: 250 },
    );
  });

  it('neither the value nor the name of a field that nobody knows', () => {
    fc.assert(
      fc.property(anyObject, anySecret, anySecret, (place, name, secret) => {
        const report = reportOn(
          place,
          changedAt(place, (value) => ({ ...Object(value), [name]: secret })),
        );
        expect(report).toContain('is not known here');
        expect(report).not.toContain(name);
        expect(report).not.toContain(secret);
      }),
      { numRuns: 250 },
    );
  });
});
