/** Where a leaf stands. */
export type Path = readonly (string | number)[];

export function leafPaths(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, one]) =>
    leafPaths(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** The same value with another leaf, or without it. */
export function changed(value: unknown, [key, ...rest]: Path, change: (leaf: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  if (Array.isArray(value)) {
    const copy = value.map((one: unknown, index) => (index === key ? changed(one, rest, change) : one));
    return copy.filter((one) => one !== undefined);
  }
  const entries = Object.entries(Object(value)).map(([name, one]) => [
    name,
    name === key ? changed(one, rest, change) : one,
  ]);
  return Object.fromEntries(entries.filter(([, one]) => one !== undefined));
}

/** Other values that are as well formed as the one that stands there. */
const words: readonly (readonly string[])[] = [
  ['permit', 'permit-with-redaction', 'deny', 'escalate'],
  ['client', 'relative', 'nobody'],
  ['identity', 'health', 'security'],
  ['known', 'before', 'after', 'later', 'not-told'],
  ['full', 'generalised'],
  ['consent', 'legal-duty', 'agreement'],
  ['not-applicable', 'prohibited', 'escalated'],
  ['police', 'employment-service', 'probation-service'],
  ['police-officer', 'employment-adviser', 'probation-officer'],
  ['safeguarding', 'service-delivery', 'supervision'],
];

/** Ways to change a leaf: to a neighbour, to another word, to the same moment written otherwise, to nothing. */
export const changes: readonly ((leaf: unknown) => unknown)[] = [
  (leaf) => (typeof leaf === 'number' ? leaf + 1 : typeof leaf === 'boolean' ? !leaf : `${String(leaf)}0`),
  (leaf) =>
    words.find((list) => list.includes(String(leaf)))?.find((word) => word !== leaf) ?? `x${String(leaf)}`,
  // The same moment, written otherwise.
  (leaf) => (typeof leaf === 'string' && leaf.endsWith('Z') ? leaf.replace(/Z$/, '+00:00') : null),
  () => undefined,
];
