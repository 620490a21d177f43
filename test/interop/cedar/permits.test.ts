import { toCedar } from 'exit-work/interop/cedar';
import type { SharingPolicy } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import {
  agreement,
  consent,
  decision,
  empty,
  inForce,
  limit,
  mandate,
  untoldMandate,
  written,
} from './cedar-entries.js';

describe('a ground becomes a permit', () => {
  it.each<[string, Partial<SharingPolicy>, string, string]>([
    [
      'a consent',
      { consents: [consent] },
      'consent/consent-1',
      `permit (principal, action in [Action::"service-delivery"], resource == Case::"c-1")
when {
  !(context.unlisted) &&
  [Party::"o-clinic", Party::"o-job-centre"].contains(principal) &&
  context.dataSubject == "client" &&
  context.person == "" &&
  context.category == "identity" &&
  ${inForce}
};`,
    ],
    [
      'the consent of a relative, withdrawn',
      {
        consents: [
          {
            ...consent,
            dataSubject: 'relative',
            personId: 'rp-1',
            recipientIds: ['o-clinic'],
            status: 'withdrawn',
            withdrawnAt: '2030-06-01T00:00:00Z',
          },
        ],
      },
      'consent/consent-1',
      `permit (principal, action in [Action::"service-delivery"], resource == Case::"c-1")
when {
  !(context.unlisted) &&
  principal == Party::"o-clinic" &&
  context.dataSubject == "relative" &&
  context.person == "rp-1" &&
  context.category == "identity" &&
  context.now >= datetime("2029-12-31T23:00:00.000Z") &&
  context.now < datetime("2030-06-01T00:00:00.000Z")
};`,
    ],
    [
      'a consent towards the authority that mandates',
      { consents: [{ ...consent, recipientIds: ['o-probation'] }], mandates: [mandate] },
      'consent/consent-1',
      `permit (principal, action in [Action::"service-delivery"], resource == Case::"c-1")
when {
  !(context.unlisted) &&
  principal == Party::"o-probation" &&
  context.dataSubject == "client" &&
  context.person == "" &&
  context.category == "identity" &&
  ${inForce}
}
unless {
  principal == Party::"o-probation" && context.now < datetime("2030-12-31T23:00:00.000Z")
};`,
    ],
    [
      'a mandate',
      { mandates: [mandate] },
      'mandate/mandate-1',
      `permit (principal, action in [Action::"supervision", Action::"evaluation"], resource == Case::"c-1")
when {
  !(context.unlisted) &&
  principal == Party::"o-probation" &&
  context.dataSubject == "client" &&
  context.category == "participation" &&
  ${inForce} &&
  context.now >= datetime("2030-01-07T00:00:00.000Z")
};`,
    ],
    [
      'an agreement, without its special categories',
      { agreements: [agreement] },
      'agreement/agreement-1',
      `permit (principal, action in [Action::"service-delivery"], resource)
when {
  !(context.unlisted) &&
  principal == Party::"o-job-centre" &&
  context.dataSubject == "client" &&
  context.category == "identity" &&
  ${inForce}
};`,
    ],
    [
      'an agreement with a law for its special categories, and with what was confided',
      {
        agreements: [
          {
            ...agreement,
            shared: ['health', 'counselling-notes'],
            specialCategoryBasis: 'Examplia (fictional) 1',
          },
        ],
        confidentialityLimits: [limit],
      },
      'agreement/agreement-1',
      `permit (principal, action in [Action::"service-delivery"], resource)
when {
  !(context.unlisted) &&
  principal == Party::"o-job-centre" &&
  context.dataSubject == "client" &&
  ["health", "counselling-notes"].contains(context.category) &&
  ${inForce} &&
  (!(context.category == "counselling-notes") || (context.recipientKind == "police" && action in [Action::"safeguarding"]))
};`,
    ],
    [
      'a legal duty without a period',
      {
        duties: [
          {
            id: 'duty-1',
            jurisdiction: 'Examplia (fictional)',
            title: 'Averting grave harm',
            trigger: 'planned-violence',
            authorityKinds: ['police'],
            dataSubjects: ['client', 'third-party'],
            categories: ['security'],
            tellClient: 'after',
          },
        ],
      },
      'legal-duty/duty-1',
      `permit (principal, action in [Action::"safeguarding"], resource)
when {
  context.recipientKind == "police" &&
  ["client", "third-party"].contains(context.dataSubject) &&
  context.category == "security" &&
  context.triggers.contains("planned-violence")
};`,
    ],
    [
      'a vital interest',
      {
        vitalInterests: [
          {
            id: 'vital-1',
            clientId: 'c-1',
            recipientIds: ['o-clinic'],
            dataSubjects: ['client'],
            categories: ['health'],
            tellClient: 'after',
            ...decision,
          },
        ],
      },
      'vital-interest/vital-1',
      `permit (principal, action in [Action::"safeguarding"], resource == Case::"c-1")
when {
  principal == Party::"o-clinic" &&
  context.dataSubject == "client" &&
  context.category == "health" &&
  context.now >= datetime("2029-12-31T23:00:00.000Z") &&
  context.now < datetime("2030-01-03T23:00:00.000Z")
};`,
    ],
  ])('%s', (_, policy, id, expected) => {
    expect(written(policy, id)).toBe(expected);
  });

  it.each<[string, Partial<SharingPolicy>]>([
    ['a consent that was asked for', { consents: [{ ...consent, status: 'requested' }] }],
    ['a consent that was refused', { consents: [{ ...consent, status: 'refused' }] }],
    ['a consent that was given to another holder', { consents: [{ ...consent, holderId: 'o-other' }] }],
    ['a mandate that another holder has', { mandates: [{ ...mandate, holderId: 'o-other' }] }],
    ['an agreement of others', { agreements: [{ ...agreement, parties: ['o-other', 'o-job-centre'] }] }],
    ['a consent without capacity', { consents: [{ ...consent, capacity: 'none' }] }],
    [
      'a consent with limited capacity and nobody beside',
      { consents: [{ ...consent, capacity: 'limited' }] },
    ],
    ['a consent for relatives that names none', { consents: [{ ...consent, dataSubject: 'relative' }] }],
    ['a mandate of which nobody told', { mandates: [untoldMandate] }],
    ['an agreement on special categories alone', { agreements: [{ ...agreement, shared: ['beliefs'] }] }],
  ])('%s becomes none', (_, policy) => {
    expect(toCedar({ ...empty, ...policy }).policies).not.toContain('permit');
  });
});
