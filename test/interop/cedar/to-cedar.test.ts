import { toCedar } from 'exit-work/interop/cedar';
import { InputError } from 'exit-work/kernel';
import type { Consent } from 'exit-work/model';
import type { CaseSafeguard, SharingOverride, SharingPolicy } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';

const empty: SharingPolicy = {
  organisations: [],
  consents: [],
  mandates: [],
  agreements: [],
  duties: [],
  prohibitions: [],
};
const period = { notBefore: '2030-01-01T00:00:00+01:00', expires: '2031-01-01T00:00:00+01:00' } as const;
const inForce = `context.now >= datetime("2029-12-31T23:00:00.000Z") &&
  context.now < datetime("2030-12-31T23:00:00.000Z")`;
const decision = {
  because: 'a neighbour is in danger',
  decidedById: 'm-1',
  decidedInRole: 'programme-manager',
  decidedAt: '2030-01-01T00:00:00+01:00',
  reviewAt: '2031-01-01T00:00:00+01:00',
} as const;

const consent: Consent = {
  id: 'consent-1',
  clientId: 'c-1',
  dataSubject: 'client',
  recipientIds: ['o-clinic', 'o-job-centre'],
  purposes: ['service-delivery'],
  categories: ['identity'],
  status: 'given',
  ...period,
  noticeVersion: '1',
  noticeLanguage: 'en',
};
const untoldMandate: SharingPolicy['mandates'][number] = {
  id: 'mandate-1',
  clientId: 'c-1',
  nature: 'probation-condition',
  authorityId: 'o-probation',
  purposes: ['supervision', 'evaluation'],
  categories: ['participation'],
  ...period,
};
const mandate = { ...untoldMandate, clientToldAt: '2030-01-07T00:00:00Z' } as const;
const agreement: SharingPolicy['agreements'][number] = {
  id: 'agreement-1',
  title: 'Placement',
  parties: ['o-exit', 'o-job-centre'],
  purposes: ['service-delivery'],
  dataSubjects: ['client'],
  shared: ['identity', 'health'],
  ...period,
};
const limit: NonNullable<SharingPolicy['confidentialityLimits']>[number] = {
  id: 'limit-1',
  category: 'counselling-notes',
  recipientKinds: ['police'],
  purposes: ['safeguarding'],
  announcedAs: 'planned violence is told to the police',
};
const restriction: NonNullable<CaseSafeguard['accessRestrictions']>[number] = {
  id: 'ar-1',
  kind: 'excluded-workers',
  memberIds: ['m-1'],
  because: 'they are cousins',
  decidedById: 'm-2',
  notBefore: '2030-01-01T00:00:00Z',
};
const override: SharingOverride = {
  id: 'override-1',
  clientId: 'c-1',
  recipientId: 'o-police',
  purposes: ['safeguarding'],
  dataSubjects: ['client'],
  categories: ['identity'],
  prohibitionIds: ['no-identity', 'built-in:staff-home'],
  secondPersonId: 'm-2',
  ...decision,
};

function written(policy: Partial<SharingPolicy>, id: string): string | undefined {
  return toCedar({ ...empty, ...policy })
    .policies.split('\n\n')
    .map((text) => text.trim())
    .find((text) => text.startsWith(`@id("${id}")\n`))
    ?.replace(/^.*\n/, '');
}

describe('a ground becomes a permit', () => {
  it.each<[string, Partial<SharingPolicy>, string, string]>([
    [
      'a consent',
      { consents: [consent] },
      'consent/consent-1',
      `permit (principal, action in [Action::"service-delivery"], resource == Case::"c-1")
when {
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
  [Party::"o-exit", Party::"o-job-centre"].contains(context.holder) &&
  [Party::"o-exit", Party::"o-job-centre"].contains(principal) &&
  !(context.holder == principal) &&
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
  [Party::"o-exit", Party::"o-job-centre"].contains(context.holder) &&
  [Party::"o-exit", Party::"o-job-centre"].contains(principal) &&
  !(context.holder == principal) &&
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
  ${inForce}
};`,
    ],
  ])('%s', (_, policy, id, expected) => {
    expect(written(policy, id)).toBe(expected);
  });

  it.each<[string, Partial<SharingPolicy>]>([
    ['a consent that was asked for', { consents: [{ ...consent, status: 'requested' }] }],
    ['a consent that was refused', { consents: [{ ...consent, status: 'refused' }] }],
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

const conference: NonNullable<CaseSafeguard['anonymousConferences']>[number] = {
  id: 'cc-1',
  heldAt: '2030-02-17T10:00:00Z',
  participantIds: ['o-exit', 'o-police'],
};
const anonymous = `when {
  (context.conference == "cc-1" || (action in [Action::"case-management"] && [Party::"o-exit", Party::"o-police"].contains(principal) && !(context.holder == principal) && context.now >= datetime("2030-02-17T10:00:00.000Z"))) &&
  ["identity", "contact", "whereabouts"].contains(context.category) &&
  !(context.dataSubject == "staff")
}`;

describe('what prohibits becomes a forbid', () => {
  it.each<[string, Partial<SharingPolicy>, string, string]>([
    [
      'where staff live',
      {},
      'standing/built-in:staff-home',
      'forbid (principal, action, resource)\nwhen {\n  context.dataSubject == "staff" &&\n  context.category == "whereabouts"\n};',
    ],
    [
      'undisclosed offences',
      {},
      'standing/built-in:undisclosed-offences',
      'forbid (principal, action, resource)\nwhen {\n  context.category == "undisclosed-offences"\n};',
    ],
    [
      'undisclosed offences beyond a limit',
      { confidentialityLimits: [{ ...limit, id: 'limit-2', category: 'undisclosed-offences' }, limit] },
      'standing/built-in:undisclosed-offences',
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
      'standing/built-in:funder',
      `forbid (principal, action, resource)
when {
  ["funder", "unknown"].contains(context.recipientKind) &&
  !(context.category == "organisational")
};`,
    ],
    [
      'where a threatened client is',
      { safeguards: [{ clientId: 'c-1', threats: [{ from: '2030-01-01T00:00:00Z' }] }] },
      'standing/built-in:threatened',
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
      'standing/built-in:necessity',
      `forbid (principal, action, resource)
unless {
  action in [Action::"evaluation"] && ["progress", "reference"].contains(context.category)
};`,
    ],
    [
      'everything, where no purpose needs anything',
      { necessity: [] },
      'standing/built-in:necessity',
      'forbid (principal, action, resource);',
    ],
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
  ["police", "unknown"].contains(context.recipientKind) &&
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
  resource == Case::"c-1" && principal == Party::"o-police" && action in [Action::"safeguarding"] && context.dataSubject == "client" && context.category == "identity" && context.now >= datetime("2029-12-31T23:00:00.000Z") && context.now < datetime("2030-12-31T23:00:00.000Z")
};`,
    ],
    [
      'where staff live, which nothing lifts',
      { overrides: [override] },
      'standing/built-in:staff-home',
      'forbid (principal, action, resource)\nwhen {\n  context.dataSubject == "staff" &&\n  context.category == "whereabouts"\n};',
    ],
    [
      'what an agreement excludes',
      { agreements: [{ ...agreement, excluded: ['offences'] }] },
      'exclusion/agreement-1',
      `forbid (principal, action, resource)
when {
  [Party::"o-exit", Party::"o-job-centre"].contains(context.holder) &&
  [Party::"o-exit", Party::"o-job-centre"].contains(principal) &&
  !(context.holder == principal) &&
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

  it('where something is missing in a request', () => {
    expect(written({}, 'request/incomplete')).toMatch(
      /^forbid \(principal, action, resource\)\nwhen \{\n {2}!\(context has holder && /,
    );
  });
});

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
      'standing/built-in:staff-home',
      'standing/built-in:undisclosed-offences',
      'standing/built-in:funder',
      'standing/built-in:threatened',
      'standing/built-in:threatened/2',
      'exclusion/consent-1',
    ]);
  });
});

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
      ['referral', 'denies', []],
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
