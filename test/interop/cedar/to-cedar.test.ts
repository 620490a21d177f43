import { toCedar } from 'exit-work/interop/cedar';
import { InputError } from 'exit-work/kernel';
import { describe, expect, it } from 'vitest';
import { agreement, consent, empty, override } from './cedar-entries.js';

describe('what a policy says in words', () => {
  const hostile = 'x") ; permit (principal, action, resource); //';

  it('is not exported, so that it can neither betray anything nor become a policy', () => {
    const { policies, schema } = toCedar({
      ...empty,
      consents: [{ ...consent, noticeVersion: hostile }],
      agreements: [{ ...agreement, title: hostile, specialCategoryBasis: hostile }],
      prohibitions: [{ id: 'p-1', because: hostile }],
      overrides: [{ ...override, because: hostile }],
    });
    expect(`${policies}${schema}`).not.toContain('x")');
    expect(policies.match(/^permit/gm)).toHaveLength(2);
  });

  it.each([hostile, 'a"', "a'", 'a\\', 'a\n', 'a/b', '${a}', '', 'ä'])('%j is no identifier', (id) => {
    expect(() => toCedar({ ...empty, prohibitions: [{ id, because: 'it was promised' }] })).toThrow(
      InputError,
    );
    expect(() => toCedar({ ...empty, consents: [{ ...consent, recipientIds: [id] }] })).toThrow(InputError);
  });

  it('is not repeated by an error', () => {
    expect(() =>
      toCedar({ ...empty, prohibitions: [{ id: 'Sam Sample', because: 'it was promised' }] }),
    ).toThrow(/^(?!.*Sam)[\s\S]*prohibitions\[0\]\.id/);
  });
});

describe('identifiers', () => {
  it('are refused where two entries of a list share one', () => {
    expect(() => toCedar({ ...empty, consents: [consent, { ...consent, clientId: 'c-2' }] })).toThrow(
      'consents[1].id: expected an identifier of its own in the list',
    );
  });

  it('may stand in two lists, and are counted where one entry becomes several policies', () => {
    const { policies } = toCedar({
      ...empty,
      consents: [consent],
      agreements: [{ ...agreement, id: 'consent-1', excluded: ['offences'] }],
      safeguards: ['c-1', 'c-2'].map((clientId) => ({
        clientId,
        threats: [{ from: '2030-01-01T00:00:00Z' }],
      })),
    });
    expect([...policies.matchAll(/^@id\("(.*)"\)$/gm)].map(([, id]) => id)).toEqual([
      'consent/consent-1',
      'agreement/consent-1',
      'request/incomplete',
      'request/other-holder',
      'built-in/built-in:staff-home',
      'built-in/built-in:unlisted',
      'built-in/built-in:undisclosed-offences',
      'built-in/built-in:funder',
      'built-in/built-in:threatened',
      'built-in/built-in:threatened/2',
      'built-in/built-in:necessity',
      'exclusion/consent-1',
    ]);
  });
});
