import { InputError, type Issue } from 'exit-work/kernel';
import { type DisclosureRequest, decideDisclosure, type SharingPolicy } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { consent, policy, request } from '../../builders/builders.js';
import { sister } from '../../builders/safeguarding-builders.js';

const secret = 'a-Value-That-Must-Not-Travel';
const governing: SharingPolicy = policy({ consents: [consent()] });

/** A request as it comes from outside: JSON of some form or other. */
function asRequest(value: unknown): DisclosureRequest {
  return value as DisclosureRequest;
}

describe('a malformed request', () => {
  function issuesOf(value: unknown): readonly Issue[] {
    try {
      decideDisclosure(asRequest(value), governing);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      expect(error.message).toContain('disclosure request');
      expect(error.message).not.toContain(secret);
      expect(JSON.stringify(error.issues)).not.toContain(secret);
      for (const { path } of error.issues) expect(error.message).toContain(path);
      return error.issues;
    }
    throw new Error('the request was accepted');
  }

  it.each<[string, unknown, string]>([
    ['nothing', null, '(root)'],
    ['text', secret, '(root)'],
    ['an identifier with a space', { ...request(), clientId: `${secret} Sample` }, 'clientId'],
    ['an unknown role', { ...request(), recipientRole: secret }, 'recipientRole'],
    ['an unknown purpose', { ...request(), purpose: secret }, 'purpose'],
    ['an unknown person', { ...request(), dataSubjects: ['client', secret] }, 'dataSubjects[1]'],
    ['nobody asked about', { ...request(), dataSubjects: [] }, 'dataSubjects'],
    ['an unknown category', { ...request(), categories: [secret] }, 'categories[0]'],
    ['nothing asked for', { ...request(), categories: [] }, 'categories'],
    ['an instant without offset', { ...request(), instant: '2030-06-01T12:00:00' }, 'instant'],
    ['an instant that does not exist', { ...request(), instant: '2030-02-30T12:00:00Z' }, 'instant'],
    ['a trigger that is no identifier', { ...request(), triggers: [`${secret}!`] }, 'triggers[0]'],
    ['a trigger without value', { ...request(), triggers: undefined }, 'triggers'],
    ['a field that is not known', { ...request(), urgent: secret }, '(root)'],
    ['a life at stake, perhaps', { ...request(), lifeAtStake: secret }, 'lifeAtStake'],
    ['a worker with a space', { ...request(), recipientMemberId: `${secret} x` }, 'recipientMemberId'],
    ['a conference with a space', { ...request(), conferenceId: `${secret} x` }, 'conferenceId'],
    [
      'the client as a person',
      { ...request(), persons: [{ ...sister, dataSubject: 'client' }] },
      'persons[0].dataSubject',
    ],
    [
      'nobody as a person',
      { ...request({ dataSubjects: ['nobody'] }), persons: [{ ...sister, dataSubject: 'nobody' }] },
      'persons[0].dataSubject',
    ],
    [
      'a person of a subject that is not asked for',
      {
        ...request({ dataSubjects: ['client', 'relative'] }),
        persons: [sister, { ...sister, dataSubject: 'staff' }],
      },
      'persons[1].dataSubject',
    ],
    [
      'a person without name',
      { ...request({ dataSubjects: ['relative'] }), persons: [{ dataSubject: 'relative' }] },
      'persons[0].personId',
    ],
  ])('with %s is an InputError that names the path and repeats no value', (_, value, path) => {
    expect(issuesOf(value).map((issue) => issue.path)).toEqual([path]);
  });

  it.each(Object.keys(request()))('without %s is an InputError', (field) => {
    const rest = Object.fromEntries(Object.entries(request()).filter(([name]) => name !== field));
    expect(issuesOf(rest).map((issue) => issue.path)).toEqual([field]);
  });

  it('is an InputError under a malformed policy too, and tells all its faults', () => {
    expect(() => decideDisclosure(asRequest({}), {} as SharingPolicy)).toThrow(InputError);
    expect(issuesOf({ ...request(), purpose: secret, instant: secret }).map(({ path }) => path)).toEqual([
      'purpose',
      'instant',
    ]);
  });
});
