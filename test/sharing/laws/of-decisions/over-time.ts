import type { Instant } from 'exit-work/kernel';
import type { Consent } from 'exit-work/model';
import type { DisclosureDecision, SharingPolicy } from 'exit-work/sharing';
import { around, type Choose, oneOf } from '../../worlds/small-scope.js';
import { earlierEnd, isBefore, type ListWithIds, withAdded, withOneChanged } from './changes.js';
import { eachAlone, isSame } from './items-alone.js';
import { answerTo, type Known, type Law, type Verdict } from './law.js';

/** What somebody writes down at an instant changes nothing before it. */
export const overTime: readonly (readonly [name: string, law: Law])[] = [
  [
    'a withdrawal rewrites no decision from before it, and ends the consent from then on',
    (choose, known) => {
      const withdrawnAt = around(choose, 0, 1, 1, 2);
      const { policy, decision } = known;
      const step = withOneChanged(choose, policy, decision, 'consents', (consent) =>
        consent.status === 'given' ? { ...consent, status: 'withdrawn', withdrawnAt } : undefined,
      );
      if (step === undefined) return undefined;
      if (isBefore(known.request.instant, withdrawnAt)) return isUnchanged(known, step.policy);
      const after = answerTo(known.request, step.policy);
      const grounds = after.permitted.flatMap((item) => item.grounds);
      return {
        holds: !grounds.some(({ ground, id }) => ground === 'consent' && id === step.entry.id),
        matters: decision.determining.includes(step.entry.id),
        changed: { policy: step.policy },
      };
    },
  ],
  [
    'ending a ground, a prohibition, an override or a limit earlier rewrites no decision from before that end',
    (choose, known) => {
      const [list, from, until] = oneOf(choose, periods);
      const ended = endedEarlier(choose, known, list, from, until);
      if (ended === undefined || !isBefore(known.request.instant, ended.end)) return undefined;
      return isUnchanged(known, ended.policy);
    },
  ],
  [
    'a consent that was only asked for or withdrawn before defeats no duty and changes no answer',
    (choose, known) => {
      const { request, policy, decision } = known;
      const { clientId, recipientId, purpose, dataSubjects, categories, instant } = request;
      const [dataSubject = 'client'] = dataSubjects;
      const terms: Omit<Consent, 'status' | 'withdrawnAt'> = {
        id: 'added',
        clientId,
        dataSubject,
        recipientIds: [recipientId],
        purposes: [purpose],
        categories,
        notBefore: '2030-01-01T00:00:00Z',
        expires: '2031-01-01T00:00:00Z',
        noticeVersion: '1',
        noticeLanguage: 'en',
      };
      const status = oneOf(choose, ['requested', 'withdrawn'] as const);
      const consent =
        status === 'withdrawn' ? { ...terms, status, withdrawnAt: instant } : { ...terms, status };
      const changed = withAdded(policy, 'consents', consent);
      const isCompelled = (id: string) =>
        [...(policy.duties ?? []), ...(policy.vitalInterests ?? [])].some((one) => one.id === id);
      return {
        holds: isSame(withoutNearMisses(answerTo(request, changed)), withoutNearMisses(decision)),
        matters: decision.determining.some(isCompelled),
        changed: { policy: changed },
      };
    },
  ],
  [
    'withdrawing or refusing every consent defeats no duty',
    (choose, known) => {
      const { request, policy, compiled } = known;
      const isRefused = choose(2) === 0;
      const consents = (policy.consents ?? []).map(({ withdrawnAt: __, ...consent }) => ({
        ...consent,
        ...(isRefused
          ? { status: 'refused' as const }
          : { status: 'withdrawn' as const, withdrawnAt: request.instant }),
      }));
      const changed = { ...policy, consents };
      const compelled = eachAlone(compiled, request).filter(
        ({ permitted, ruling }) =>
          ruling === 'escalated' || permitted?.grounds.some(({ ground }) => ground === 'legal-duty'),
      );
      return {
        holds: compelled.every((one) => {
          const after = answerTo(one.request, changed);
          return after.outcome === 'escalate' || after.permitted.length >= one.decision.permitted.length;
        }),
        matters: compelled.length > 0 && consents.length > 0,
        changed: { policy: changed },
      };
    },
  ],
];

const periods = [
  ['consents', 'notBefore', 'expires'],
  ['mandates', 'notBefore', 'expires'],
  ['agreements', 'notBefore', 'expires'],
  ['duties', 'notBefore', 'expires'],
  ['prohibitions', 'notBefore', 'expires'],
  ['onwardLimits', 'notBefore', 'expires'],
  ['vitalInterests', 'decidedAt', 'reviewAt'],
  ['overrides', 'decidedAt', 'reviewAt'],
] as const satisfies readonly (readonly [ListWithIds, string, string])[];

function endedEarlier(
  choose: Choose,
  { policy }: Known,
  list: ListWithIds,
  from: string,
  until: string,
): { readonly policy: SharingPolicy; readonly end: Instant } | undefined {
  const entries: readonly object[] = policy[list] ?? [];
  if (entries.length === 0) return undefined;
  const entry = oneOf(choose, entries);
  const end = earlierEnd(choose, instantIn(entry, from), instantIn(entry, until));
  if (end === undefined) return undefined;
  const changed = entries.map((one) => (one === entry ? { ...one, [until]: end } : one));
  return { policy: { ...policy, [list]: changed }, end };
}

function instantIn(entry: object, field: string): Instant | undefined {
  const found: unknown = Reflect.get(entry, field);
  // The lists above say which fields hold instants, and the worlds hold valid records.
  return found as Instant | undefined;
}

function isUnchanged({ request, decision }: Known, policy: SharingPolicy): Verdict {
  return {
    // The obligation to look at a decision again names the instant that was changed.
    holds: isSame(withoutObligations(answerTo(request, policy)), withoutObligations(decision)),
    matters: decision.determining.length > 0,
    changed: { policy },
  };
}

function withoutNearMisses({ nearMisses: _, ...decision }: DisclosureDecision) {
  return decision;
}

function withoutObligations({ obligations: _, ...decision }: DisclosureDecision) {
  return decision;
}
