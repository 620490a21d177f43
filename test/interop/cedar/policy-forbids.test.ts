import type { SharingPolicy } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { agreement, inForce, override, period, written } from './cedar-entries.js';

describe('what a policy prohibits becomes a forbid', () => {
  it.each<[string, Partial<SharingPolicy>, string, string]>([
    [
      'a prohibition without conditions',
      { prohibitions: [{ id: 'nothing', because: 'the case is sealed' }] },
      'prohibition/nothing',
      'forbid (principal, action, resource);',
    ],
    [
      'a prohibition with all conditions',
      {
        prohibitions: [
          {
            id: 'p-1',
            because: 'it was promised',
            clientIds: ['c-1', 'c-2'],
            recipientIds: ['o-police'],
            recipientKinds: ['police'],
            recipientRoles: ['police-officer'],
            exceptRecipientIds: ['o-prison'],
            purposes: ['supervision'],
            dataSubjects: ['relative'],
            categories: ['contact'],
            ...period,
          },
        ],
      },
      'prohibition/p-1',
      `forbid (principal, action in [Action::"supervision"], resource)
when {
  [Case::"c-1", Case::"c-2"].contains(resource) &&
  principal == Party::"o-police" &&
  context.recipientKinds.contains("police") &&
  context.recipientRole == "police-officer" &&
  !(principal == Party::"o-prison") &&
  context.dataSubject == "relative" &&
  context.category == "contact" &&
  ${inForce}
};`,
    ],
    [
      'a prohibition that is lifted',
      { prohibitions: [{ id: 'no-identity', because: 'it was promised' }], overrides: [override] },
      'prohibition/no-identity',
      `forbid (principal, action, resource)
unless {
  resource == Case::"c-1" && principal == Party::"o-police" && action in [Action::"safeguarding"] && context.dataSubject == "client" && context.category == "identity" && context.now >= datetime("2029-12-31T23:00:00.000Z") && context.now < datetime("2030-03-31T23:00:00.000Z")
};`,
    ],
    [
      'what an agreement excludes',
      { agreements: [{ ...agreement, excluded: ['offences'] }] },
      'exclusion/agreement-1',
      `forbid (principal, action, resource)
when {
  principal == Party::"o-job-centre" &&
  context.category == "offences" &&
  ${inForce}
};`,
    ],
    [
      'passing on what was received',
      {
        onwardLimits: [
          {
            id: 'onward-1',
            clientId: 'c-1',
            receivedFromId: 'o-prison',
            categories: ['offences'],
            ...period,
          },
        ],
      },
      'onward-limit/onward-1',
      `forbid (principal, action, resource == Case::"c-1")
when {
  context.category == "offences" &&
  ${inForce}
}
unless {
  context.holder == principal || principal == Party::"o-prison"
};`,
    ],
    [
      'passing on what was received, save to some',
      {
        onwardLimits: [
          {
            id: 'onward-1',
            clientId: 'c-1',
            receivedFromId: 'o-prison',
            dataSubjects: ['victim'],
            categories: ['offences'],
            mayPassToIds: ['o-probation'],
            purposes: ['supervision'],
            ...period,
          },
        ],
      },
      'onward-limit/onward-1',
      `forbid (principal, action, resource == Case::"c-1")
when {
  context.dataSubject == "victim" &&
  context.category == "offences" &&
  ${inForce}
}
unless {
  context.holder == principal || principal == Party::"o-prison" || (principal == Party::"o-probation" && action in [Action::"supervision"])
};`,
    ],
  ])('%s', (_, policy, id, expected) => {
    expect(written(policy, id)).toBe(expected);
  });
});
