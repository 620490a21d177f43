import type { DataItem, NearMiss, PermittedItem, Redaction } from './disclosure-decision.js';
import type { DisclosureRequest } from './disclosure-request.js';
import { findingsFor, nearMiss, permits } from './grounds-for.js';
import { prohibitionsAgainst } from './prohibitions-against.js';
import type { SharingPolicy } from './sharing-policy.js';

/** The decision on one item: permitted or withheld, and what decided. */
export interface ItemDecision {
  readonly permitted?: PermittedItem;
  readonly redaction?: Redaction;
  readonly determining: readonly string[];
  readonly nearMisses: readonly NearMiss[];
}

/** Prohibitions first; then any ground; then nothing. */
export function decideItem(request: DisclosureRequest, policy: SharingPolicy, item: DataItem): ItemDecision {
  const findings = findingsFor(request, policy, item);
  const grounds = findings
    .filter(permits)
    .map(({ ground, id }) => ({ ground, id }))
    .sort(byId);
  const objections = [...prohibitionsAgainst(request, policy, item)].sort(
    (first, second) => byId(first, second) || compareTexts(first.because, second.because),
  );
  const objectors = objections.map(({ id }) => id);
  const [objection] = objections;
  if (objection === undefined) {
    if (grounds.length > 0) {
      return { permitted: { ...item, grounds }, determining: grounds.map(({ id }) => id), nearMisses: [] };
    }
    const nearMisses = findings.flatMap((finding) => nearMiss(finding) ?? []);
    return {
      redaction: { ...item, reason: 'not-applicable', text: 'no ground covers it', sources: ['WO-1.6-01'] },
      determining: [],
      nearMisses,
    };
  }
  const duties = grounds.filter(({ ground }) => ground === 'legal-duty').map(({ id }) => id);
  const { because: text, sources } = objection;
  return {
    redaction: { ...item, reason: duties.length > 0 ? 'referred' : 'prohibited', text, sources },
    determining: [...objectors, ...duties],
    nearMisses: [],
  };
}

function byId(first: { readonly id: string }, second: { readonly id: string }): number {
  return compareTexts(first.id, second.id);
}

function compareTexts(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}
