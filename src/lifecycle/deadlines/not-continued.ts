import { latestEnds, type Span } from '../../kernel/calendar/index.js';
import { type Indexed, indexed } from './latest-of.js';

/** The records of a list that others do not go on without a gap in each group to which they belong, with their places. */
export function notContinued<T>(
  records: readonly T[],
  spanOf: (record: T) => Span,
  groupsOf: (record: T) => readonly string[],
): readonly Indexed<T>[] {
  const spans = new Map<string, Span[]>();
  for (const record of records) {
    for (const group of groupsOf(record)) {
      const known = spans.get(group);
      if (known === undefined) spans.set(group, [spanOf(record)]);
      else known.push(spanOf(record));
    }
  }
  const ends = new Map([...spans].map(([group, list]) => [group, latestEnds(list)]));
  return indexed(records).filter(({ record }) => {
    const { until } = spanOf(record);
    return groupsOf(record).some((group) => (ends.get(group)?.(until) ?? until) <= until);
  });
}
