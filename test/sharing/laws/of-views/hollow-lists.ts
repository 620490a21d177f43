import type { Annotation } from 'exit-work/schema';
import { viewRecord } from 'exit-work/sharing';
import * as z from 'zod';
import { oneOf, seeded } from '../../worlds/small-scope.js';
import { type ListPlace, valueAt } from './record-places.js';
import { subjects } from './subjects.js';
import { hollowed, type Sample, sampleOf, shownBy } from './twins.js';
import { decisionThat, waysToIdentify } from './what-shows.js';

export interface Findings {
  readonly pairs: number;
  readonly breach: unknown;
}

/** A list alone, whose entries may leave something out. */
interface Place {
  readonly schema: z.ZodType<object>;
  readonly sample: Sample;
  readonly optional: readonly Annotation[];
}

const places = subjects.flatMap(({ samples }) =>
  samples.flatMap((sample) => sample.places.lists.flatMap((list) => placesOf(list, sample))),
);

function placesOf({ path, entry }: ListPlace, { record }: Sample): readonly Place[] {
  const schema = z.object({ entries: z.array(entry) });
  const sample = sampleOf(schema, { entries: valueAt(record, path) });
  const optional = sample.places.leaves.flatMap((leaf) => (leaf.isOptional ? (leaf.annotation ?? []) : []));
  return optional.length === 0 ? [] : [{ schema, sample, optional }];
}

/** Lists without entries, and with one of which nothing may be seen, under decisions that permit a field of the entries. */
export function hollowLists(count: number, seed: number): Findings {
  const choose = seeded(seed);
  let pairs = 0;
  while (pairs < count) {
    const { schema, sample, optional } = oneOf(choose, places);
    const decision = decisionThat(choose, oneOf(choose, optional));
    const options = oneOf(choose, waysToIdentify);
    for (const [none, one] of hollowed(shownBy(sample, decision, options))) {
      const [text, other] = [none, one].map((each) =>
        JSON.stringify(viewRecord(schema, each, decision, options)),
      );
      pairs += 1;
      if (text !== other) return { pairs, breach: { none, one, text, other, decision, options } };
    }
  }
  return { pairs, breach: undefined };
}
