import { toCedar } from 'exit-work/interop/cedar';
import type { SharingPolicy } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { agreement, conference, consent, empty } from './cedar-entries.js';

describe('what is left', () => {
  it('is told, what Cedar allows too freely first, with the entries through which it comes about', () => {
    const { left } = toCedar({
      ...empty,
      consents: [{ ...consent, conditions: ['pseudonymised'] }],
      agreements: [{ ...agreement, retainDays: 30 }],
      safeguards: [{ clientId: 'c-1', anonymousConferences: [conference] }],
    });
    expect(left.map(({ what, cedar, entryIds }) => [what, cedar, entryIds])).toEqual([
      ['generalised-form', 'allows', ['cc-1', 'consent-1']],
      ['obligations', 'allows', ['agreement-1', 'consent-1']],
      ['escalation', 'denies', []],
      ['explanation', 'says-nothing', []],
      ['texts', 'says-nothing', []],
    ]);
  });

  it.each<[boolean, Partial<SharingPolicy>]>([
    [false, { necessity: [{ purpose: 'evaluation', categories: ['progress'] }] }],
    [true, { necessity: [{ purpose: 'evaluation', categories: ['progress'], generalised: ['reference'] }] }],
  ])('is a generalised form: %j', (isLeft, policy) => {
    const { left } = toCedar({ ...empty, ...policy });
    expect(left.some(({ what }) => what === 'generalised-form')).toBe(isLeft);
  });
});
