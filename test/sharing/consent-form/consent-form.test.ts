import { InputError } from 'exit-work/kernel';
import { type ConsentTerms, consentForm, decideDisclosure, type SharingPolicy } from 'exit-work/sharing';
import { dataCategories, valuesOf } from 'exit-work/vocabulary';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../../src/sharing/transparency/english.js';
import { german } from '../../../src/sharing/transparency/german.js';

const terms: ConsentTerms = {
  clientId: 'c-1',
  dataSubject: 'client',
  recipientIds: ['o-jobs'],
  purposes: ['service-delivery'],
  categories: ['identity', 'contact'],
  notBefore: '2030-01-07T10:00:00Z',
  expires: '2030-07-07T10:00:00Z',
  noticeVersion: '1',
  noticeLanguage: 'en',
};

const policy: SharingPolicy = {
  holderId: 'o-exit',
  prohibitions: [],
  organisations: [
    { id: 'o-exit', name: 'Ways Out', kind: 'civil-society-organisation' },
    { id: 'o-jobs', name: 'Sampleton *Job* Centre', kind: 'employment-service' },
    { id: 'o-court', name: 'District Court', kind: 'court' },
  ],
  safeguards: [{ clientId: 'c-1' }],
};

function formOf(
  change: Partial<ConsentTerms> = {},
  more: Partial<SharingPolicy> = {},
  language: 'en' | 'de' = 'en',
) {
  const form = consentForm(
    { ...terms, ...change },
    { ...policy, ...more },
    { language, timeZone: 'Europe/Berlin' },
  );
  return form.ok ? form.value : form.issues.map(({ code, path }) => `${code} ${path}`).join();
}

describe('a form asks for what would be permitted, and for nothing else', () => {
  const contact = english.category('contact');
  it.each<[string, string, readonly string[], readonly string[]]>([
    [
      'what, to whom, for what, until when',
      formOf(),
      ['Ways Out asks you', 'Sampleton \\*Job\\* Centre', contact, '7 July 2030, 12:00'],
      ['even then', 'Guardian', 'Interpreter'],
    ],
    [
      'what our rules keep back',
      formOf({ categories: ['identity', 'undisclosed-offences'] }),
      ['would not be passed on even then', `- ${english.category('undisclosed-offences')}`],
      [],
    ],
    ['for how many days', formOf({ retainDays: 30 }), ['kept for 30 days at most'], []],
    [
      'on which conditions',
      formOf({ conditions: ['ask-each-time'] }),
      [english.condition('ask-each-time')],
      [],
    ],
    ['only while the case is open', formOf({ whileOpen: true }), ['for as long as we work with you'], []],
    ['with an interpreter', formOf({ withInterpreter: true }), ['Interpreter: day, name:'], []],
    [
      'in German',
      formOf({}, {}, 'de'),
      ['Dürfen wir das weitergeben?', german.category('contact'), '7. Juli 2030'],
      ['we', 'you'],
    ],
    [
      'to two, a table for each',
      formOf({ recipientIds: ['o-jobs', 'o-court'] }),
      ['### Sampleton', '### District Court'],
      [],
    ],
  ])('%s', (_, form, holds, lacks) => {
    for (const text of holds) expect(form).toContain(text);
    for (const text of lacks) expect(form).not.toMatch(new RegExp(`\\b${text}\\b`));
  });

  it('of what another has given before, nothing is said', () => {
    const earlier = { ...terms, id: 'consent-1', categories: ['health'], status: 'given' } as const;
    expect(formOf({}, { consents: [earlier] })).toBe(formOf());
  });

  it.each<[string, Partial<ConsentTerms>, Partial<SharingPolicy>]>([
    [
      'towards an authority that obliges the client',
      { recipientIds: ['o-court'] },
      {
        safeguards: [
          {
            clientId: 'c-1',
            mandatedBy: [{ authorityId: 'o-court', until: '2031-01-01T00:00:00Z' }],
          },
        ],
      },
    ],
    ['of what is never passed on', { categories: ['undisclosed-offences'] }, {}],
    ['to an organisation that is not listed', { recipientIds: ['o-nowhere'] }, {}],
  ])('nobody is asked %s', (_, change, more) => {
    expect(formOf(change, more)).toBe('consent-permits-nothing terms');
  });

  it('whatever is asked for: the form has a category exactly where the consent, once given, permits it', () => {
    const categories = fc.uniqueArray(fc.constantFrom(...valuesOf(dataCategories)), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(categories, (some) => {
        const form = formOf({ categories: some });
        const given = { ...terms, id: 'consent-1', categories: some, status: 'given' } as const;
        const permitted = some.filter((category) => {
          const request = {
            id: 'q-1',
            clientId: 'c-1',
            holderId: 'o-exit',
            recipientId: 'o-jobs',
            recipientRole: 'employment-adviser',
            purpose: 'service-delivery',
            dataSubjects: ['client'],
            categories: [category],
            instant: terms.notBefore,
          } as const;
          return decideDisclosure(request, { ...policy, consents: [given] }).permitted.length > 0;
        });
        const [table = ''] = form.split('## What would not');
        expect(some.filter((category) => table.includes(english.category(category)))).toEqual(permitted);
      }),
      { numRuns: 60 },
    );
  });
});

it.each<[string, () => unknown, string]>([
  ['no terms', () => formOf({ recipientIds: [] }), 'terms.recipientIds'],
  ['a policy without its holder', () => formOf({}, { organisations: [] }), 'policy.holderId'],
  ['a language that there is not', () => formOf({}, {}, 'fr' as 'de'), 'options.language'],
])('what is no question throws: %s', (_, form, path) => {
  expect(form).toThrow(InputError);
  expect(form).toThrow(path);
});
