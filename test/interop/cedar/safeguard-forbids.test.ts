import type { SharingPolicy } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { conference, restriction, written } from './cedar-entries.js';

const anonymous = `when {
  (context.conference == "cc-1" || !(["cc-1", ""].contains(context.conference)) || (action in [Action::"case-management"] && [Party::"o-exit", Party::"o-police"].contains(principal) && !(context.holder == principal) && context.now >= datetime("2030-02-17T10:00:00.000Z"))) &&
  ["identity", "contact", "whereabouts"].contains(context.category) &&
  !(context.dataSubject == "staff")
}`;

describe('what safeguards a case becomes a forbid', () => {
  it.each<[string, Partial<SharingPolicy>, string, string]>([
    [
      'a file to workers who are excluded',
      { safeguards: [{ clientId: 'c-1', accessRestrictions: [restriction] }] },
      'access-restriction/ar-1',
      `forbid (principal, action, resource == Case::"c-1")
when {
  (context.member == "m-1" || (context.holder == principal && context.member == "")) &&
  context.now >= datetime("2030-01-01T00:00:00.000Z")
};`,
    ],
    [
      'a restricted case',
      {
        safeguards: [{ clientId: 'c-1', accessRestrictions: [{ ...restriction, kind: 'restricted-case' }] }],
      },
      'access-restriction/ar-1',
      `forbid (principal, action, resource == Case::"c-1")
when {
  context.holder == principal && !(context.member == "m-1") &&
  context.now >= datetime("2030-01-01T00:00:00.000Z")
};`,
    ],
    [
      'who it is, in an anonymous conference',
      { safeguards: [{ clientId: 'c-1', anonymousConferences: [conference] }] },
      'anonymous-conference/cc-1',
      `forbid (principal, action, resource == Case::"c-1")\n${anonymous};`,
    ],
    [
      'who it is, until it was revealed',
      {
        safeguards: [
          {
            clientId: 'c-1',
            anonymousConferences: [
              { ...conference, revealedAt: '2030-03-01T10:00:00Z', revealedToIds: ['o-police'] },
            ],
          },
        ],
      },
      'anonymous-conference/cc-1',
      `forbid (principal, action, resource == Case::"c-1")
${anonymous}
unless {
  principal == Party::"o-police" && context.now >= datetime("2030-03-01T10:00:00.000Z")
};`,
    ],
  ])('%s', (_, policy, id, expected) => {
    expect(written(policy, id)).toBe(expected);
  });
});
