import type { Organisation } from 'exit-work/model';
import { blueprints } from 'exit-work/programme';
import type { SharingPolicy } from 'exit-work/sharing';
import { type TransparencyStatementOptions, transparencyStatement } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { exitOrganisation } from '../../builders/organisation/organisations.js';
import { agreement, consent, duty, mandate, policy, prohibition } from '../builders/builders.js';

const options = {
  language: 'en',
  clientId: 'c-1',
  instant: '2030-06-01T12:00:00Z',
} as const satisfies TransparencyStatementOptions;

function told(
  grounds: Partial<SharingPolicy> = {},
  changed: Partial<TransparencyStatementOptions> = {},
): string {
  return transparencyStatement(blueprints.pairs, policy(grounds), { ...options, ...changed });
}

function toldBy(house: Partial<Organisation>): string {
  return told({ organisations: [exitOrganisation(house)] });
}

describe('says', () => {
  it('a withdrawn consent no more', () => {
    expect(told({ consents: [consent()] })).toContain('### Sampleton Job Centre');
    const withdrawn = consent({ status: 'withdrawn', withdrawnAt: '2030-06-01T12:00:00Z' });
    expect(told({ consents: [withdrawn] })).not.toContain('### ');
  });

  it.each<[string, Partial<SharingPolicy>, string]>([
    [
      'what is passed on without a name only',
      { consents: [consent({ conditions: ['pseudonymised'] })] },
      '| you | name, date of birth, gender and photograph (only a code and an age group) | your consent |',
    ],
    [
      'on which conditions',
      { consents: [consent({ conditions: ['ask-each-time', 'client-attends'] })] },
      '| your consent; we ask you again each time; only while you are present | 31 December 2030 |',
    ],
    [
      'for how long it is kept',
      { consents: [consent({ retainDays: 1 })] },
      '| 31 December 2030; kept for 1 day at most |',
    ],
    [
      'at what time it ends in the midst of a day',
      { consents: [consent({ expires: '2030-07-01T14:30:00+02:00' })] },
      '| 1 July 2030, 14:30 |',
    ],
    [
      'who in the house reads, by the table of the house',
      {
        reading: [
          { role: 'counsellor', reach: 'file', categories: ['health'] },
          { role: 'volunteer', reach: 'own-sessions', categories: ['participation'] },
        ],
      },
      '- counsellor: health and treatment\n- volunteer: ',
    ],
    [
      'what an agreement excludes',
      { agreements: [agreement({ excluded: ['health', 'beliefs'] })] },
      '- Not to: Sampleton Job Centre. What: health and treatment; religion and world view. Until: 31 December 2030. We have agreed so with them.',
    ],
    [
      'what is prohibited towards everybody',
      { prohibitions: [prohibition({ categories: ['whereabouts'] })] },
      '- Not to: anybody. What: address and place of stay.\n',
    ],
    [
      'what is prohibited towards a kind of organisation',
      { prohibitions: [prohibition({ recipientKinds: ['police'], recipientRoles: ['police-officer'] })] },
      '- Not to: police. If the person is: police officer. What: everything.\n',
    ],
    [
      'what is prohibited towards people in a role',
      { prohibitions: [prohibition({ recipientRoles: ['relative'], categories: ['contact'] })] },
      '- Not to: relative. What: telephone, e-mail and other ways to get in touch.\n',
    ],
    [
      'every condition of a prohibition',
      {
        prohibitions: [
          prohibition({
            clientIds: ['c-1'],
            recipientIds: ['o-prison', 'o-unlisted'],
            recipientKinds: ['prison'],
            recipientRoles: ['prison-staff'],
            exceptRecipientIds: ['o-police'],
            purposes: ['evaluation'],
            dataSubjects: ['relative'],
            expires: '2030-08-01T00:00:00Z',
          }),
        ],
      },
      '- Not to: Sampleton Prison; an organisation that is not listed. If it is: prison. If the person is: prison staff. Except to: Sampleton Police. What: everything. About whom: your relatives and people close to you. For what: finding out how well the programme works. Until: 31 July 2030.\n',
    ],
    [
      'what a law obliges to report',
      { duties: [duty({ discloseWithinHours: 24, provision: 'Act on Safety, section 7' })] },
      [
        '- **Averting grave harm** (Examplia (fictional))',
        '  - Who is told: police',
        '  - What: name, date of birth, gender and photograph; threats, risks and protection; acts that no court and no police know of',
        '  - About whom: you',
        '  - How soon: within 24 hours',
        '  - When we tell you: straight after we have reported it',
        '  - Where it is written: Act on Safety, section 7',
      ].join('\n'),
    ],
    ['that there is no such law', {}, 'there is no law that obliges us'],
    [
      'where the list of disclosures has gaps',
      { duties: [duty({ tellClient: 'not-told' })] },
      'What a law forbids us to tell you is not in the list',
    ],
  ])('%s', (_, grounds, words) => {
    expect(told(grounds)).toContain(words);
  });

  it.each<[string, string, string]>([
    ['who runs it', toldBy({}), '- Who runs the programme: Example Association\n'],
    ['who pays', toldBy({ funders: ['A', 'B'] }), '- Who pays for it: A; B\n'],
    ['that nobody pays', toldBy({ funders: [] }), '- Who pays for it: none\n'],
    [
      'which authorities it works with',
      toldBy({}),
      'work together: Sampleton Prison; Sampleton Job Centre\n',
    ],
    [
      'what nobody has written down',
      told({ organisations: [{ id: 'o-exit', name: 'Example Exit', kind: 'other' }] }),
      '- Who pays for it: not written down here, please ask us\n',
    ],
  ])('%s', (_, statement, words) => {
    expect(statement).toContain(words);
  });
});

describe('does not say', () => {
  it.each<[string, Partial<SharingPolicy>, string]>([
    ['a duty as a permission', { duties: [duty()] }, '### '],
    ['a duty that is over', { duties: [duty({ expires: '2030-06-01T12:00:00Z' })] }, 'Averting grave harm'],
    [
      'a prohibition of other clients',
      { prohibitions: [prohibition({ clientIds: ['c-2'] })] },
      'Not to: anybody',
    ],
    ['why something is prohibited', { prohibitions: [prohibition({ because: 'Alex is afraid' })] }, 'Alex'],
    [
      'an agreement between others',
      { agreements: [agreement({ parties: ['o-prison', 'o-police'], excluded: ['health'] })] },
      'We have agreed',
    ],
    ['where workers live', {}, 'worker'],
  ])('%s', (_, grounds, words) => {
    expect(told(grounds)).not.toContain(words);
  });

  it('an identifier, nor anything of another client', () => {
    const statement = told({
      consents: [consent(), consent({ id: 'consent-2', clientId: 'c-2', recipientIds: ['o-police'] })],
      mandates: [mandate()],
      agreements: [agreement()],
      duties: [duty()],
    });
    expect(statement).not.toMatch(/\b[oc]-[a-z0-9]|consent-|agreement-|mandate-|duty-|planned-violence/);
    expect(statement).not.toContain('### Sampleton Police');
  });
});

describe('a beneficiary', () => {
  it.each<[string, string, boolean]>([
    ['is whom an order obliges', told({ mandates: [mandate()] }), true],
    [
      'is no longer whom an order obliged',
      told({ mandates: [mandate({ expires: '2030-06-01T12:00:00Z' })] }),
      false,
    ],
    ['is not whom the order of another obliges', told({ mandates: [mandate({ clientId: 'c-2' })] }), false],
    ['is nobody in particular', told({ mandates: [mandate()] }, { clientId: 'c-3' }), false],
  ])('%s', (_, statement, isBeneficiary) => {
    expect(statement.includes('for beneficiaries of the programme')).toBe(isBeneficiary);
    expect(statement.includes('for clients of the programme')).toBe(!isBeneficiary);
    expect(statement.includes('The authority that obliges you learns')).toBe(isBeneficiary);
    expect(statement.includes('Your obligation to take part does not rest on your consent')).toBe(
      isBeneficiary,
    );
  });

  it('is everybody in a programme without voluntary participation', () => {
    const mandatedOnly = { ...blueprints.pairs, tracks: ['mandated' as const] };
    expect(transparencyStatement(mandatedOnly, policy(), options)).toContain('for beneficiaries');
  });
});

it('a name can neither break the page nor add to it', () => {
  const name = 'A | *B* ## [C](https://example.org) <i>';
  const statement = told({
    organisations: [exitOrganisation({ name }), { id: 'o-job-centre', name, kind: 'employment-service' }],
    consents: [consent()],
  });
  expect(statement).toContain(
    '### A \\| \\*B\\* \\#\\# \\[C\\](https\\://example.org) \\<i\\> (employment service)',
  );
  expect(statement.match(/^## /gm)).toHaveLength(8);
});

it('refuses another language', () => {
  expect(() => told({}, { language: 'fr' as never })).toThrow('options.language: expected one of `en`, `de`');
});

it('refuses a holder that the policy does not list', () => {
  expect(() => told({ organisations: [] })).toThrow('holderId: expected an organisation');
});
