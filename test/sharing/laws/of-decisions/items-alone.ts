import type {
  CompiledPolicy,
  DataItem,
  DisclosureDecision,
  DisclosureRequest,
  PermittedItem,
} from 'exit-work/sharing';

/** How much of an item is permitted: nothing, its generalised form, all. */
export type Degree = 0 | 1 | 2;

/** The answer to an item that is asked for alone: nothing else waits, and it waits for nothing. */
export interface Alone {
  readonly item: DataItem;
  readonly request: DisclosureRequest;
  readonly decision: DisclosureDecision;
  readonly permitted: PermittedItem | undefined;
  readonly degree: Degree;
  /** `permitted`, or why it is withheld. */
  readonly ruling: string;
}

/** Each item of a request, once. */
export function itemsOf({ dataSubjects, categories, persons = [] }: DisclosureRequest): readonly DataItem[] {
  return [...new Set(dataSubjects)].flatMap((subject) => {
    const named = [
      ...new Set(persons.filter((one) => one.dataSubject === subject).map((one) => one.personId)),
    ];
    const whom = named.length === 0 ? [{ subject }] : named.map((personId) => ({ subject, personId }));
    return whom.flatMap((who) => [...new Set(categories)].map((category) => ({ ...who, category })));
  });
}

/** The request for one item of it. */
export function requestFor(
  { persons: _, ...request }: DisclosureRequest,
  { subject, category, personId }: DataItem,
): DisclosureRequest {
  return {
    ...request,
    dataSubjects: [subject],
    categories: [category],
    ...(personId === undefined ? {} : { persons: [{ dataSubject: subject, personId }] }),
  };
}

export function alone(compiled: CompiledPolicy, request: DisclosureRequest, item: DataItem): Alone {
  const one = requestFor(request, item);
  const decision = compiled.decide(one);
  const [permitted] = decision.permitted;
  const [redaction] = decision.redactions;
  return {
    item,
    request: one,
    decision,
    permitted,
    degree: degreeOf(permitted),
    ruling: permitted === undefined ? (redaction?.reason ?? 'none') : 'permitted',
  };
}

export function eachAlone(compiled: CompiledPolicy, request: DisclosureRequest): readonly Alone[] {
  return itemsOf(request).map((item) => alone(compiled, request, item));
}

export function keyOf({ subject, personId = '', category }: DataItem): string {
  return `${subject}/${personId}/${category}`;
}

/** Whether a decision permits nothing that another does not, now or asked for alone, and nothing in a fuller form. */
export function satisfies(inner: DisclosureDecision, outer: DisclosureDecision): boolean {
  const all = [...outer.permitted, ...outer.permittedAlone];
  const degrees = new Map(all.map((item) => [keyOf(item), degreeOf(item)]));
  return inner.permitted.every((item) => degreeOf(item) <= (degrees.get(keyOf(item)) ?? 0));
}

/** What a decision permits and withholds and why, whatever the order of the request. */
export function sorted(decision: DisclosureDecision): DisclosureDecision {
  const inOrder = <T extends DataItem>(items: readonly T[]) =>
    [...items].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  return {
    ...decision,
    permitted: inOrder(decision.permitted),
    permittedAlone: inOrder(decision.permittedAlone),
    redactions: inOrder(decision.redactions),
    nearMisses: inOrder(decision.nearMisses),
  };
}

export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function degreeOf(item: PermittedItem | undefined): Degree {
  return item === undefined ? 0 : item.form === 'full' ? 2 : 1;
}
