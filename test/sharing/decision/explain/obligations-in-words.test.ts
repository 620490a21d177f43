import { expect, it } from 'vitest';
import { consent, duty, permission, policy, request, warningToPolice } from '../../builders/builders.js';
import { decidedAlike } from '../../builders/decided-alike.js';
import { emergency, vitalInterest, weighing } from '../../builders/safeguarding-builders.js';

const pseudonymised = { consents: [consent({ conditions: ['pseudonymised'] })] };

/** What is to be done, in words, with what each follows. */
const words = (...asked: Parameters<typeof decidedAlike>) =>
  decidedAlike(...asked).obligations.map(({ code, text, citation }) => [code, text, citation]);

const log = [
  'log',
  'enter the disclosure in the case’s log: what kind, to whom, why, on which ground',
  { follows: ['CS-3.8-08'] },
];
const notOn = [
  'no-onward-sharing',
  'the recipient may not pass it on, nor use it for another purpose',
  { follows: ['MG-4.2-06'] },
];
const pseudonyms = { follows: ['CS-4.5-17', 'MG-4.3-03'] };
const told = (when: string) => [
  'tell-client',
  `tell the client ${when} what goes to whom and why`,
  { follows: ['CS-4.7-08', 'WO-1.6-01'] },
];
const generally = 'pass on pseudonyms and age bands in place of what says who it is';

it.each([
  ['a consent', [log, notOn], request(), policy({ consents: [consent()] })],
  [
    'a consent to pseudonyms',
    [log, ['pseudonymise', generally, pseudonyms], notOn],
    request(),
    policy(pseudonymised),
  ],
  [
    'a consent to pseudonyms, of which those who ask know whose they are',
    [
      log,
      ['pseudonymise', `${generally}; identifiers that are permitted stay, as was asked for`, pseudonyms],
      notOn,
    ],
    request({ identifiers: 'as-permitted' }),
    policy(pseudonymised),
  ],
  [
    'a consent whose giver attends, and is asked each time',
    [
      log,
      [
        'ask-client',
        'ask the person whose data it is again before this disclosure',
        { follows: ['CS-4.5-11'] },
      ],
      [
        'client-attends',
        'pass it on only in the presence of the person whose data it is',
        { follows: ['CS-4.5-11'] },
      ],
      notOn,
      ['retain-until', 'the recipient deletes it by then', { follows: ['CS-4.5-12'] }],
    ],
    request(),
    policy({ consents: [consent({ conditions: ['client-attends', 'ask-each-time'], retainDays: 3 })] }),
  ],
  [
    'a duty',
    [
      log,
      told('after the disclosure'),
      notOn,
      [
        'disclose-within',
        'disclose it within 24 hours of when its trigger became known',
        { follows: ['CS-4.5-13'] },
      ],
    ],
    warningToPolice(),
    policy({ duties: [duty({ discloseWithinHours: 24 })] }),
  ],
  [
    'a life that is at stake',
    [
      log,
      told('as soon as it does no harm'),
      notOn,
      [
        'second-person',
        'have a second person look at the decision that a life is at stake',
        { follows: ['CS-4.7-03'] },
      ],
      [
        'review',
        'look at the decision again by then; after it, nothing more is disclosed on it',
        { follows: ['CS-4.7-03'] },
      ],
    ],
    emergency(),
    policy({ vitalInterests: [vitalInterest()] }),
  ],
  [
    'a law that allows it',
    [
      log,
      told('before the disclosure'),
      notOn,
      ['never-for', 'the recipient may never use it for what the law rules out', { follows: ['MG-4.2-06'] }],
      [
        'review',
        'look at the decision again by then; after it, nothing more is disclosed on it',
        { follows: ['CS-4.7-03'] },
      ],
    ],
    emergency(),
    policy({ permissions: [permission()], weighings: [weighing()] }),
  ],
] as const)('on the ground of %s', (_, all, asked, governing) => {
  expect(words(asked, governing)).toEqual(all);
});

it('in common with what asks for more, each is asked for once', () => {
  const consents = [
    consent({ id: 'a', categories: ['identity'] }),
    consent({ id: 'b', categories: ['contact'], conditions: ['ask-each-time'] }),
  ];
  const asked = request({ categories: ['identity', 'contact'] });
  expect(words(asked, policy({ consents })).map(([code]) => code)).toEqual([
    'log',
    'ask-client',
    'no-onward-sharing',
  ]);
});
