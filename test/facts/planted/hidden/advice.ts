import type * as Library from 'exit-work/sharing';
import { consent, duty, policy, warningToPolice } from '../../../sharing/builders/builders.js';
import { sendsToClient } from '../../hidden/silent-laws.js';
import { type PlantedFact, plantedAgainst } from '../planted-fact.js';

type Given = Pick<typeof Library, 'decideDisclosure'>;

const { triggers: _, ...unjudged } = warningToPolice({ categories: ['identity', 'security'] });
const agreedOtherwise = consent({ recipientIds: ['o-police'], purposes: ['supervision'] });

/** The police ask for two things; a law of which the client is not told may apply to one of them. */
function doesNoHarm({ decideDisclosure }: Given): boolean {
  const { advice, nearMisses } = decideDisclosure(
    unjudged,
    policy({
      consents: [agreedOtherwise],
      duties: [duty({ categories: ['security'], tellClient: 'not-told' })],
    }),
  );
  return ![...advice, ...nearMisses.map(({ change }) => change)].some(sendsToClient);
}

/** A consent that asks the client each time, to which such a law may come. */
function judgesFirst({ decideDisclosure }: Given): boolean {
  const asking = consent({
    recipientIds: ['o-police'],
    purposes: ['safeguarding'],
    conditions: ['ask-each-time'],
  });
  const { advice } = decideDisclosure(
    { ...unjudged, categories: ['identity'] },
    policy({
      consents: [asking],
      duties: [duty({ categories: ['identity'], tellClient: 'later' })],
    }),
  );
  return advice.some((words) => words.includes('let it be judged'));
}

const surface = { surface: ['sharing/decision/decide-disclosure.ts'] };

export const plantedInAdvice: readonly PlantedFact[] = [
  ...plantedAgainst<Given>(
    13,
    'sharing/decision/explain/advice-on.ts',
    {
      'whoever may not be told is to be asked': [
        'isSilenced ? toJudgeOrSeek : adviceToAsk(rulings, context)',
        'adviceToAsk(rulings, context)',
      ],
    },
    { ...surface, isRight: doesNoHarm },
  ),
  ...plantedAgainst<Given>(
    13,
    'sharing/decision/explain/near-misses.ts',
    {
      'what is nearly a ground is to be talked over': [
        'isSilenced && asks === true ? judgedFirst : usual',
        'usual',
      ],
    },
    { ...surface, isRight: doesNoHarm },
  ),
  ...plantedAgainst<Given>(
    13,
    'sharing/decision/evaluate/silences-for.ts',
    {
      'a law counts once somebody has stated its trigger': [
        'silences.push(grant);\n  for',
        'if (context.triggers.includes(grant.trigger ?? "")) silences.push(grant);\n  for',
      ],
    },
    { ...surface, isRight: doesNoHarm },
  ),
  ...plantedAgainst<Given>(
    13,
    'sharing/decision/contract/grant.ts',
    { 'what is told later is told': [" || conditions.notification === 'later'", ''] },
    { ...surface, isRight: judgesFirst },
  ),
];
