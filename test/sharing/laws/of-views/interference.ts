import type { RecordSchema, Shape } from 'exit-work/schema';
import { type DisclosureDecision, type ViewOptions, viewRecord } from 'exit-work/sharing';
import { asDecided } from '../../builders/permitting.js';
import { type Choose, oneOf, seeded } from '../../worlds/small-scope.js';
import { type Subject, subjects } from './subjects.js';
import { type Sample, type Shown, shownBy, twinOf } from './twins.js';
import { decisionOn, sameForOtherReasons, waysToIdentify } from './what-shows.js';

export interface Findings {
  readonly pairs: number;
  readonly byRecord: ReadonlyMap<string, number>;
  /** Pairs in which something was shown, and in which something was withheld and differed. */
  readonly showing: number;
  readonly differing: number;
  readonly breach: unknown;
}

/** Pairs of records that agree on what a decision permits, of every record in turn, until there were so many. */
export function interference(count: number, seed: number): Findings {
  const choose = seeded(seed);
  const byRecord = new Map<string, number>();
  const findings = { pairs: 0, showing: 0, differing: 0 };
  while (findings.pairs < count) {
    for (const subject of subjects) {
      const { breach, pairs, showing, differing } = pairsOf(choose, subject);
      findings.pairs += pairs;
      findings.showing += showing;
      findings.differing += differing;
      byRecord.set(subject.name, (byRecord.get(subject.name) ?? 0) + pairs);
      if (breach !== undefined) return { ...findings, byRecord, breach };
    }
  }
  return { ...findings, byRecord, breach: undefined };
}

/** A small record has many twins, a case file few: each costs as much as it is long. */
function twinsOf({ record }: Sample): number {
  return Math.max(1, Math.min(16, Math.round(16_000 / JSON.stringify(record).length)));
}

function pairsOf(choose: Choose, { schema, annotations, samples, personIds }: Subject) {
  const sample = oneOf(choose, samples);
  const decision = decisionOn(choose, annotations, personIds);
  const options = oneOf(choose, waysToIdentify);
  const shown = shownBy(sample, decision, options);
  const text = viewed(schema, shown.base, decision, options);
  const pairs = twinsOf(sample);
  let differing = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    const twin = twinOf(choose, shown);
    const other = viewed(schema, twin, sameForOtherReasons(decision), options);
    if (JSON.stringify(twin) !== JSON.stringify(shown.base)) differing += 1;
    if (other !== text || !showsWhatItMay(text, shown)) {
      const breach = { base: shown.base, twin, text, other, permitted: decision.permitted, options };
      return { breach, pairs: pair + 1, showing: 0, differing };
    }
  }
  return { breach: undefined, pairs, showing: text === '{}' ? 0 : pairs, differing };
}

/** Everything that is plainly permitted is there, and nothing that stands for what is withheld. */
function showsWhatItMay(text: string, { visible }: Shown): boolean {
  return visible.every((marker) => text.includes(`"${marker}"`)) && !text.includes('withheld');
}

function viewed(
  schema: RecordSchema<Shape>,
  record: object,
  decision: DisclosureDecision,
  options: ViewOptions,
): string {
  return JSON.stringify(viewRecord(schema, asDecided(record, decision), decision, options));
}
