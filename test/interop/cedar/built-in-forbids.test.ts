import type { SharingPolicy } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { limit, override, written } from './cedar-entries.js';

describe('what holds for everybody becomes a forbid', () => {
  it.each<[string, Partial<SharingPolicy>, string, string]>([
    [
      'where staff live',
      {},
      'built-in/built-in:staff-home',
      'forbid (principal, action, resource)\nwhen {\n  context.dataSubject == "staff" &&\n  context.category == "whereabouts"\n};',
    ],
    [
      'undisclosed offences',
      {},
      'built-in/built-in:undisclosed-offences',
      'forbid (principal, action, resource)\nwhen {\n  context.category == "undisclosed-offences"\n};',
    ],
    [
      'undisclosed offences beyond a limit',
      { confidentialityLimits: [{ ...limit, id: 'limit-2', category: 'undisclosed-offences' }, limit] },
      'built-in/built-in:undisclosed-offences',
      `forbid (principal, action, resource)
when {
  context.category == "undisclosed-offences"
}
unless {
  context.recipientKind == "police" && action in [Action::"safeguarding"]
};`,
    ],
    [
      'what a funder gets',
      {},
      'built-in/built-in:funder',
      `forbid (principal, action, resource)
when {
  context.recipientKinds.contains("funder") &&
  !(context.category == "organisational")
};`,
    ],
    [
      'where a threatened client is',
      { safeguards: [{ clientId: 'c-1', threats: [{ from: '2030-01-01T00:00:00Z' }] }] },
      'built-in/built-in:threatened',
      `forbid (principal, action, resource == Case::"c-1")
when {
  ["relative", "guardian"].contains(context.recipientRole) &&
  context.dataSubject == "client" &&
  ["whereabouts", "contact"].contains(context.category) &&
  context.now >= datetime("2030-01-01T00:00:00.000Z")
};`,
    ],
    [
      'what a purpose does not need',
      {
        necessity: [
          { purpose: 'evaluation', categories: ['progress'], generalised: ['reference'] },
          { purpose: 'publication', categories: [] },
        ],
      },
      'built-in/built-in:necessity',
      `forbid (principal, action, resource)
unless {
  action in [Action::"evaluation"] && ["progress", "reference"].contains(context.category)
};`,
    ],
    [
      'everything, where no purpose needs anything',
      { necessity: [] },
      'built-in/built-in:necessity',
      'forbid (principal, action, resource);',
    ],
    [
      'where staff live, which nothing lifts',
      { overrides: [override] },
      'built-in/built-in:staff-home',
      'forbid (principal, action, resource)\nwhen {\n  context.dataSubject == "staff" &&\n  context.category == "whereabouts"\n};',
    ],
  ])('%s', (_, policy, id, expected) => {
    expect(written(policy, id)).toBe(expected);
  });

  it('where something is missing in a request', () => {
    expect(written({}, 'request/incomplete')).toMatch(
      /^forbid \(principal, action, resource\)\nwhen \{\n {2}!\(context has holder && /,
    );
  });
});
