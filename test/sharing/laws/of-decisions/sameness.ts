import { compilePolicy, decideDisclosure, type SharingPolicy } from 'exit-work/sharing';
import { seldom } from '../../worlds/small-scope.js';
import { copied } from '../of-views/record-places.js';
import { eachAlone, isSame, itemsOf, keyOf, sorted } from './items-alone.js';
import { answerTo, type Known, type Law, type Verdict } from './law.js';
import { emptyLists, repeated, shuffled } from './rearranged.js';
import { sliceFor } from './slice-for.js';

/** What changes no answer, not by a word. */
export const sameness: readonly (readonly [name: string, law: Law])[] = [
  [
    'shuffling every list of the policy',
    (choose, known) => policyAgrees(known, shuffled(choose, known.policy)),
  ],
  [
    'naming words, and organisations, twice',
    (choose, known) => {
      // The rows of a necessity table name a category once.
      const { organisations = [], necessity, ...lists } = known.policy;
      return policyAgrees(known, {
        ...repeated(choose, lists),
        organisations: organisations.flatMap((one) => (seldom(choose, 2) ? [one, { ...one }] : [one])),
        ...(necessity === undefined ? {} : { necessity }),
      });
    },
  ],
  [
    'shuffling and repeating the words and persons of the request',
    (choose, { request, compiled, decision, policy }) => {
      const changed = shuffled(choose, repeated(choose, request));
      const persons = request.persons?.flatMap((one) => [one, { ...one }]);
      const asked = { ...changed, ...(persons === undefined ? {} : { persons: shuffled(choose, persons) }) };
      return {
        holds: isSame(sorted({ ...compiled.decide(asked), request }), sorted({ ...decision, request })),
        matters: !isSame(asked, request),
        changed: { request: asked, policy },
      };
    },
  ],
  [
    'a safeguard for each thing that guards in place of one for all',
    (_, known) => {
      const { safeguards } = known.policy;
      if (safeguards === undefined) return undefined;
      const apart = safeguards.flatMap(({ clientId, ...guards }) => [
        { clientId },
        ...Object.entries(guards).flatMap(([name, said]) =>
          // That a list is there and empty says something too: somebody has looked.
          typeof said === 'string'
            ? [{ clientId, [name]: said }]
            : [[], ...said.map((one) => [one])].map((entries) => ({ clientId, [name]: entries })),
        ),
      ]);
      return policyAgrees(known, { ...known.policy, safeguards: apart });
    },
  ],
  [
    'leaving out of the policy what cannot concern the request',
    (_, known) => policyAgrees(known, sliceFor(known.request, known.policy)),
  ],
  [
    'emptying every list of a policy after it was compiled',
    (_, { request, policy, decision }) => {
      const own = copied(policy);
      const compiled = compilePolicy(own);
      emptyLists(own);
      return { holds: isSame(compiled.decide(request), decision), matters: decision.determining.length > 0 };
    },
  ],
  [
    'compiling, or handing over the consents that there are',
    (_, { request, policy, compiled, decision }) => {
      const consents = (policy.consents ?? []).filter(({ clientId }) => clientId === request.clientId);
      const others = (policy.consents ?? []).filter(({ clientId }) => clientId !== request.clientId);
      const without = compilePolicy({ ...policy, consents: others });
      return {
        holds:
          isSame(decideDisclosure(request, policy), decision) &&
          compiled.permits(request) === (decision.outcome === 'permit') &&
          isSame(compiled.decide(request), decision) &&
          isSame(without.withConsentsOf(request.clientId, consents).decide(request), decision),
        matters: consents.length > 0,
      };
    },
  ],
];

function policyAgrees({ request, policy, decision }: Known, changed: SharingPolicy): Verdict {
  return {
    holds: isSame(answerTo(request, changed), decision),
    matters: decision.determining.length > 0 && !isSame(changed, policy),
    changed: { policy: changed },
  };
}

/** The parts of a request ask the same as the whole, save that nothing waits for anything. */
export const itemByItem: Law = (_, { request, compiled, decision }) => {
  const items = eachAlone(compiled, request);
  const isEscalated = items.some(({ ruling }) => ruling === 'escalated');
  const permitted = items.flatMap((one) => one.decision.permitted);
  const redactions = items.flatMap((one) => one.decision.redactions);
  const withheld = decision.redactions.filter(({ text }) => !isEscalated || !text.startsWith('it waits'));
  const together = {
    permitted: isEscalated ? [] : permitted,
    redactions,
    determining: [...new Set(items.flatMap((one) => one.decision.determining))].sort(),
    nearMisses: items.flatMap((one) => one.decision.nearMisses),
  };
  const { determining, nearMisses } = decision;
  const answered = [...decision.permitted, ...decision.redactions].map(keyOf).sort();
  return {
    holds:
      (decision.outcome === 'escalate') === isEscalated &&
      isSame(together, { permitted: decision.permitted, redactions: withheld, determining, nearMisses }) &&
      // Permitted within requested, and everything that was requested is answered once.
      isSame(answered, itemsOf(request).map(keyOf).sort()),
    matters: items.length > 1,
  };
};
