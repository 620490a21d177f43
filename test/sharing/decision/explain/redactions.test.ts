import { citedSources } from 'exit-work/kernel';
import type { DisclosureRequest, SharingPolicy } from 'exit-work/sharing';
import { expect, it } from 'vitest';
import { agreement, consent, duty, policy, prohibition, request } from '../../builders/builders.js';
import { decidedAlike } from '../../builders/decided-alike.js';
import { emergency, onwardLimit, vitalInterest } from '../../builders/safeguarding-builders.js';

const consents = [consent({ categories: ['identity', 'contact'] })];
const [one, two] = [
  prohibition({ id: 'b', because: 'the second reason' }),
  prohibition({ id: 'a', because: 'the first reason' }),
];
const again = prohibition({ id: 'c', because: 'the first reason' });
const volunteer = vitalInterest({ decidedInRole: 'volunteer' });

/** Of each item that is withheld: why, in words, by what, and what that follows. */
function withheld(terms: Partial<SharingPolicy>, asked: DisclosureRequest = request()) {
  return decidedAlike(asked, policy(terms)).redactions.map(({ text, by, ...rest }) => [
    text,
    by,
    'citation' in rest ? citedSources(rest.citation).join() : 'none',
  ]);
}

it.each<[string, ReturnType<typeof withheld>[number], Partial<SharingPolicy>, DisclosureRequest?]>([
  ['by no ground', ['no ground covers it', [], 'WO-1.6-01'], {}],
  ['by one prohibition', ['the second reason', ['b'], 'WO-1.6-01'], { consents, prohibitions: [one] }],
  [
    'by several, in the order of their names',
    ['the first reason; the second reason', ['a', 'b'], 'WO-1.6-01'],
    { consents, prohibitions: [one, two] },
  ],
  [
    'by several for one reason, which is told once',
    ['the first reason', ['a', 'c'], 'WO-1.6-01'],
    { consents, prohibitions: [again, two] },
  ],
  [
    'by what two have agreed',
    [
      'the agreement between the two organisations says that this is not shared',
      ['agreement-1'],
      'WO-1.6-01',
    ],
    { consents, agreements: [agreement({ shared: ['contact'], excluded: ['identity'] })] },
  ],
  [
    'by the limit under which it was received',
    ['it was received under a limit that does not let it travel this far', ['onward-1'], 'MG-4.2-06'],
    { consents, onwardLimits: [onwardLimit()] },
  ],
  [
    'by a claim that a life is at stake',
    ['somebody says that it is needed, and a human must judge that', [], 'CS-4.5-13'],
    {},
    emergency({ lifeAtStake: true }),
  ],
  [
    'by what two can judge',
    [
      'somebody says that it is needed, and a human must judge that; whether who decided that a life is at stake could decide it is in doubt, and a human must judge that',
      [],
      'CS-4.5-13',
    ],
    { vitalInterests: [volunteer], duties: [duty()] },
    emergency({ triggersInDoubt: ['planned-violence'] }),
  ],
])('something is withheld %s', (_, told, terms, asked) => {
  expect(withheld(terms, asked)).toEqual([told]);
});

it('what waits for the rest cites nothing', () => {
  const prohibitions = [prohibition({ clientIds: ['c-9'], categories: ['contact'] })];
  const asked = request({ categories: ['identity', 'contact'] });
  expect(withheld({ consents, prohibitions }, asked)).toEqual([
    ['it waits for the decision on the rest', [], 'none'],
    ['a restriction names somebody whom nobody knows, and may mean this', ['prohibition-1'], 'WO-1.6-01'],
  ]);
});
