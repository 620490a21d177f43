import type * as Library from 'exit-work/sharing';
import { consent, duty, policy, request, warningToPolice } from '../../../sharing/builders/builders.js';
import type { Law } from '../../laws.js';
import { isRefused } from '../is-refused.js';
import { type PlantedFact, plantedAgainst } from '../planted-fact.js';

type Given = Pick<typeof Library, 'decideDisclosure'>;

function isOneHouse({ decideDisclosure }: Given): boolean {
  const foreign = policy({ consents: [consent({ holderId: 'o-prison' })] });
  const stranger = request({ recipientId: 'o-stranger' });
  return (
    isRefused(() => decideDisclosure(request({ holderId: 'o-prison' }), policy({ consents: [consent()] }))) &&
    decideDisclosure(request(), foreign).outcome === 'deny' &&
    decideDisclosure(stranger, policy({ consents: [consent()] })).determining.join() === 'built-in:unlisted'
  );
}

function holdsUpNothingElse({ decideDisclosure }: Given): boolean {
  const agreed = consent({
    recipientIds: ['o-police'],
    purposes: ['safeguarding'],
    categories: ['identity'],
  });
  const { triggers: _, ...unjudged } = warningToPolice({ categories: ['identity', 'security'] });
  const decision = decideDisclosure(
    { ...unjudged, triggersInDoubt: ['planned-violence'] },
    policy({ consents: [agreed], duties: [duty({ categories: ['security'] })] }),
  );
  return (
    decision.outcome === 'escalate' &&
    decision.permittedAlone.map(({ category }) => category).join() === 'identity'
  );
}

function isTheMinimum({ decideDisclosure }: Given): boolean {
  const { necessity: _, ...silent } = policy({
    consents: [consent({ categories: ['identity', 'beliefs'] })],
  });
  const decision = decideDisclosure(request({ categories: ['identity', 'beliefs'] }), silent);
  return decision.permitted.map(({ category }) => category).join() === 'identity';
}

const planted = (
  law: Law,
  isRight: (given: Given) => boolean,
  file: string,
  bugs: Readonly<Record<string, readonly [from: string, to: string]>>,
) => plantedAgainst<Given>(law, file, bugs, { surface: ['sharing/decision/decide-disclosure.ts'], isRight });

export const plantedInFooting: readonly PlantedFact[] = [
  ...planted(4, isOneHouse, 'sharing/decision/compile/parse-request.ts', {
    'whoever holds it, a request is answered': ['throw ofOtherHolder();', 'ofOtherHolder();'],
  }),
  ...planted(4, isOneHouse, 'sharing/decision/grounds/consent-grant.ts', {
    'what another house was given permits here': [
      "(isForeign ? unmetBit['other-holder'] : noBits)",
      'noBits',
    ],
  }),
  ...planted(6, holdsUpNothingElse, 'sharing/decision/explain/explain-decision.ts', {
    'what is in doubt holds up the rest': ['isEscalated ? permitted.map(permittedItem) : none', 'none'],
  }),
  ...planted(6, holdsUpNothingElse, 'sharing/decision/evaluate/applicable-rules.ts', {
    'nobody judges what is in doubt': ['isInDoubt(context) ? dutiesInDoubt(context, index) : none', 'none'],
  }),
  ...planted(7, isTheMinimum, 'sharing/decision/prohibitions/built-ins.ts', {
    'nothing is more than what is needed': [
      'const unneeded = everyCategory & ~(needed | enough);',
      'const unneeded = noBits;',
    ],
  }),
  ...planted(7, isTheMinimum, 'sharing/decision/compile/policy-index.ts', {
    'where nobody says what is needed, nothing is': [
      'policy.necessity ?? standardNecessity()',
      'policy.necessity ?? []',
    ],
  }),
];
