import type { Issue } from '../../kernel/index.js';
import type { Role } from '../../vocabulary/index.js';
import type { DisclosureRequest } from '../policy/disclosure-request.js';
import type {
  DataItem,
  DisclosureDecision,
  GroundReference,
  PermittedItem,
  Redaction,
} from './disclosure-decision.js';
import { findingsFor } from './findings.js';
import { nearMissesFor } from './near-misses.js';
import { obligationsOf, type Permitted } from './obligations-of.js';
import type { PolicyIndex } from './policy-index.js';
import { type Ruling, ruleItem } from './rule-item.js';

/** The decision on a request that is well formed, under a policy that can be read. */
export function decide(index: PolicyIndex, request: DisclosureRequest): DisclosureDecision {
  const findings = findingsFor(index, request);
  const rulings = itemsOf(request).map(({ subject, category, personId }) =>
    ruleItem(findings, subject, category, personId),
  );
  const permitted = rulings.filter((one): one is Permitted => one.ruling === 'permitted');
  const isReferred = rulings.some(({ ruling }) => ruling === 'referred');
  return {
    ...headOf(request),
    outcome: isReferred ? 'refer' : outcomeOf(rulings, permitted),
    permitted: isReferred ? [] : permitted.map(permittedItem),
    redactions: rulings.flatMap((ruling) => redaction(ruling, isReferred)),
    determining: sorted(rulings.flatMap(determining)),
    obligations: isReferred ? [] : obligationsOf(permitted, request),
    advice: adviceFor(isReferred, permitted.length),
    nearMisses: rulings.flatMap((one) =>
      one.ruling === 'not-applicable' ? sortedById(nearMissesFor(findings, one.item)) : [],
    ),
    ...(isReferred ? { referTo: index.referTo } : {}),
    issues: [],
  };
}

/** The answer under a policy that cannot be read: an error in a restriction never becomes a permit. */
export function indeterminate(
  request: DisclosureRequest,
  issues: readonly Issue[],
  referTo: Role,
): DisclosureDecision {
  return {
    ...headOf(request),
    outcome: 'refer',
    permitted: [],
    redactions: [],
    determining: [],
    obligations: [],
    advice: ['correct what could not be read, then ask again'],
    nearMisses: [],
    referTo,
    issues,
  };
}

function headOf({ id, clientId, holderId, recipientId, purpose, instant }: DisclosureRequest) {
  return { requestId: id, clientId, holderId, recipientId, purpose, instant };
}

/** Each category for each subject, or for each person of it who is named. */
export function itemsOf({ dataSubjects, categories, persons = [] }: DisclosureRequest): readonly DataItem[] {
  const asked = [...new Set(categories)];
  return [...new Set(dataSubjects)].flatMap((subject) => {
    const named = persons.flatMap((one) => (one.dataSubject === subject ? [one.personId] : []));
    return (named.length === 0 ? [undefined] : [...new Set(named)]).flatMap((personId) =>
      asked.map((category) => ({ subject, category, ...(personId === undefined ? {} : { personId }) })),
    );
  });
}

function outcomeOf(
  rulings: readonly Ruling[],
  permitted: readonly Permitted[],
): DisclosureDecision['outcome'] {
  if (permitted.length === 0) return 'deny';
  const isWhole = permitted.length === rulings.length && permitted.every(({ form }) => form === 'full');
  return isWhole ? 'permit' : 'permit-with-redaction';
}

function permittedItem({ item, form, grants }: Permitted): PermittedItem {
  return { ...item, form, grounds: sortedById(grants.map(({ reference }): GroundReference => reference)) };
}

function redaction(one: Ruling, isReferred: boolean): readonly Redaction[] {
  if (one.ruling === 'permitted') {
    // Until a human has decided, nothing of the request is disclosed.
    return isReferred
      ? [
          {
            ...one.item,
            reason: 'referred',
            text: 'it waits for the decision on the rest',
            by: [],
            sources: [],
          },
        ]
      : [];
  }
  const { item, ruling: reason } = one;
  if (reason === 'not-applicable') {
    return [{ ...item, reason, text: 'no ground covers it', by: [], sources: ['WO-1.6-01'] }];
  }
  const [first] = [...one.bars].sort(
    (a, b) => compareTexts(a.id, b.id) || compareTexts(a.because, b.because),
  );
  return [
    {
      ...item,
      reason,
      text: first?.because ?? 'somebody says that it is needed, and a human must judge that',
      by: sorted(one.bars.map(({ id }) => id)),
      sources: first?.sources ?? ['CS-4.5-13'],
    },
  ];
}

function determining(one: Ruling): readonly string[] {
  if (one.ruling === 'not-applicable') return [];
  if (one.ruling === 'permitted') {
    return [...ids(one.grants), ...one.lifts.map(({ id }) => id), ...one.limitIds];
  }
  return [...one.bars.map(({ id }) => id), ...ids(one.compelling)];
}

function ids(grants: readonly { readonly reference: GroundReference }[]): readonly string[] {
  return grants.map(({ reference }) => reference.id);
}

function adviceFor(isReferred: boolean, permitted: number): readonly string[] {
  if (isReferred) {
    return [
      'decide with a second person; record the decision, with its reason and its review, and ask again',
    ];
  }
  return permitted > 0
    ? []
    : ['ask the client whether they want this shared, or seek another way to the purpose'];
}

function sorted(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort(compareTexts);
}

function sortedById<T extends GroundReference>(references: readonly T[]): readonly T[] {
  return [...references].sort((a, b) => compareTexts(a.id, b.id) || compareTexts(a.ground, b.ground));
}

function compareTexts(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}
