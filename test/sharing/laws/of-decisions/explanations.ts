import { compilePolicy, type DisclosureDecision, type SharingPolicy } from 'exit-work/sharing';
import { type ListWithIds, listsWithIds } from './changes.js';
import { type Alone, alone, eachAlone, isSame } from './items-alone.js';
import { answerTo, type Known, type Law, type Verdict } from './law.js';
import { filtered, irremovable, reducedTo, withoutGrounds, withoutProhibitions } from './reduced-policy.js';

/** What an explanation says is what decided: with it alone the answer is the same, without it another. */
export const explanations: readonly (readonly [name: string, law: Law])[] = [
  [
    'what determined it reproduces alone what is permitted, its form, its grounds, and the outcome',
    (_, known) => {
      const { request, decision } = known;
      const policy = reducedTo(decision.determining, known);
      const after = answerTo(request, policy);
      return {
        holds: after.outcome === decision.outcome && isSame(after.permitted, decision.permitted),
        matters: !isSame(policy, known.policy) && decision.determining.length > 0,
        changed: { policy },
      };
    },
  ],
  [
    'without its grounds an item is not permitted, and each of them suffices',
    eachItem(({ permitted }, { policy }) => {
      if (permitted === undefined) return undefined;
      const { grounds } = permitted;
      return [
        [withoutGrounds(policy, grounds), (after) => after.degree === 0] as const,
        ...grounds.map(
          (ground) =>
            [
              withoutGrounds(
                policy,
                grounds.filter((one) => one !== ground),
              ),
              (after: Alone) => isSame(after.permitted?.grounds, [ground]),
            ] as const,
        ),
      ];
    }),
  ],
  [
    'without the overrides that determined it an item is not permitted',
    eachItem(({ permitted, decision }, { policy }) => {
      const lifting = determinedBy('overrides', decision, policy);
      if (permitted === undefined || lifting.length === 0) return undefined;
      const less = filtered(policy, ['overrides'], ({ id }) => !isAmong(id, lifting));
      return [[less, (after) => after.degree === 0 && after.ruling !== 'not-applicable']];
    }),
  ],
  [
    'without the limits of confidentiality that determined it an item has fewer grounds or is prohibited',
    eachItem(({ permitted, decision }, { policy }) => {
      const limits = determinedBy('confidentialityLimits', decision, policy);
      if (permitted === undefined || limits.length === 0) return undefined;
      // Who lifts the prohibition itself needs no limit of it.
      const lifts = (policy.overrides ?? []).flatMap(({ prohibitionIds }) => prohibitionIds);
      if (isAmong('built-in:undisclosed-offences', lifts)) return undefined;
      const less = filtered(policy, ['confidentialityLimits'], ({ id }) => !isAmong(id, limits));
      const fewer = ({ permitted: after }: Alone) => (after?.grounds.length ?? 0) < permitted.grounds.length;
      return [[less, fewer]];
    }),
  ],
  [
    'without what prohibits it an item is prohibited no longer, save by what always holds',
    eachItem(({ ruling, decision }, { policy }) => {
      const by = decision.redactions.flatMap((one) => one.by);
      if (ruling !== 'prohibited') return undefined;
      const always = by.filter((id) => isAmong(id, irremovable));
      return [
        [
          withoutProhibitions(policy, by),
          (after) =>
            isSame(
              after.decision.redactions.flatMap((one) => one.by),
              always,
            ) && (after.ruling === 'prohibited') === always.length > 0,
        ],
      ];
    }),
  ],
  [
    'without what compels it an item is escalated no longer, and without what prohibits it, permitted',
    eachItem(({ ruling, decision, request }, { policy }) => {
      if (ruling !== 'escalated' || request.lifeAtStake === true) return undefined;
      const by = decision.redactions.flatMap((one) => one.by);
      const compelling = [
        ...(policy.duties ?? []).map(({ id }) => ({ ground: 'legal-duty', id }) as const),
        ...(policy.vitalInterests ?? []).map(({ id }) => ({ ground: 'vital-interest', id }) as const),
      ].filter(({ id }) => isAmong(id, decision.determining));
      // Where nothing prohibits it any longer, only what is in doubt still asks for a human.
      const isAnswered = ({ ruling: after, decision: { redactions } }: Alone) =>
        after === 'permitted' || (after === 'escalated' && redactions.every((one) => one.by.length === 0));
      const isRemovable = by.length > 0 && !by.some((id) => isAmong(id, irremovable));
      return [
        [withoutGrounds(policy, compelling), (after) => after.ruling !== 'escalated'],
        ...(isRemovable ? [[withoutProhibitions(policy, by), isAnswered] as const] : []),
      ];
    }),
  ],
];

/** A policy, and what the answer to the item must be like under it. */
type Expected = readonly [policy: SharingPolicy, holds: (after: Alone) => boolean];

/** A law of each item that is asked for alone. */
function eachItem(expected: (one: Alone, known: Known) => readonly Expected[] | undefined): Law {
  return (_, known) => {
    let verdict: Verdict | undefined;
    for (const one of eachAlone(known.compiled, known.request)) {
      for (const [policy, holds] of expected(one, known) ?? []) {
        verdict = { holds: holds(alone(compilePolicy(policy), one.request, one.item)), matters: true };
        if (!verdict.holds) return { ...verdict, changed: { request: one.request, policy } };
      }
    }
    return verdict;
  };
}

/** What in a list determined a decision; nothing where an entry of another list has the same name, and nobody knows which did. */
function determinedBy(
  list: ListWithIds,
  { determining }: DisclosureDecision,
  policy: SharingPolicy,
): readonly string[] {
  const idsOf = (one: ListWithIds): readonly string[] => (policy[one] ?? []).map(({ id }) => id);
  const others = listsWithIds.filter((one) => one !== list).flatMap(idsOf);
  const named = idsOf(list).filter((id) => isAmong(id, determining));
  return named.some((id) => isAmong(id, others)) ? [] : named;
}

function isAmong(id: string, ids: readonly string[]): boolean {
  return ids.includes(id);
}
