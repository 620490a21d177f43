import { accountOfDisclosures, type DisclosureLog } from 'exit-work/sharing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closed, emptyLog, fullLog, type Happening, logged, mixed, open } from './logged.js';

function logOf(happenings: readonly (Happening | undefined)[]): DisclosureLog {
  return happenings.reduce<DisclosureLog>(
    (log, happening, index) => (happening === undefined ? log : logged(log, happening, index + 1)),
    emptyLog,
  );
}

function accountText(happenings: readonly (Happening | undefined)[]): string {
  return JSON.stringify(accountOfDisclosures(logOf(happenings), 'c-1'));
}

describe('the account of disclosures that a client gets', () => {
  it('tells who has seen what, and why', () => {
    expect(accountOfDisclosures(logOf([open['consent in part']]), 'c-1')).toEqual([
      {
        at: '2030-06-11T09:00:00Z',
        holderId: 'o-exit',
        recipientId: 'o-job-centre',
        recipientRole: 'employment-adviser',
        recipientKind: 'employment-service',
        purpose: 'service-delivery',
        items: [{ subject: 'client', category: 'identity', form: 'full', grounds: ['consent'] }],
      },
    ]);
  });

  it.each(Object.entries<Happening>(open))('tells of %s', (_, happening) => {
    expect(accountOfDisclosures(logOf([happening]), 'c-1')).toHaveLength(1);
  });

  it.each(Object.entries<Happening>(closed))('does not tell of %s', (_, happening) => {
    expect(accountOfDisclosures(logOf([happening]), 'c-1')).toEqual([]);
  });

  it.each(Object.entries(mixed))('tells of the open part only: %s', (_, { whole, open: part }) => {
    expect(accountText([whole])).toBe(accountText([part]));
    expect(accountText([whole])).not.toBe('[]');
  });

  it('is oldest first, by when it was decided and not by when it was entered', () => {
    const log = logOf([open.consent, open.agreement]);
    const account = accountOfDisclosures({ ...log, entries: log.entries.toReversed() }, 'c-1');
    expect(account.map(({ at }) => at)).toEqual(['2030-06-11T09:00:00Z', '2030-06-12T09:00:00Z']);
  });

  it('names no worker, no entry and no request', () => {
    const text = JSON.stringify(accountOfDisclosures(fullLog(), 'c-1'));
    expect(text).toContain('o-police');
    expect(text).not.toMatch(/m-1|entry-|request-|notification-|sequence|hash|duty-|consent-/);
  });

  it('is the same, byte for byte, with and without what the client may not know', () => {
    type Pair = readonly [Happening, Happening | undefined];
    const pairs: readonly Pair[] = [
      ...Object.values<Happening>(open).map((one): Pair => [one, one]),
      ...Object.values<Happening>(closed).map((one): Pair => [one, undefined]),
      ...Object.values(mixed).map(({ whole, open: part }): Pair => [whole, part]),
    ];
    const cases = fc.array(fc.constantFrom(...pairs), { minLength: 1, maxLength: 5 });
    let hidden = 0;
    let shown = 0;
    fc.assert(
      fc.property(cases, (chosen) => {
        const [whole, part] = [chosen.map(([one]) => one), chosen.map(([, one]) => one)];
        expect(accountText(whole)).toBe(accountText(part));
        hidden += chosen.filter(([one, other]) => one !== other).length;
        shown += chosen.filter(([, other]) => other !== undefined).length;
      }),
      { numRuns: 30, seed: 20_300_611 },
    );
    expect(Math.min(hidden, shown)).toBeGreaterThan(15);
  });
});
