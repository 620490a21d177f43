import { check, InputError } from 'exit-work/kernel';
import type { RecordSchema, Shape } from 'exit-work/schema';
import {
  accountOfDisclosures,
  type DisclosureDecision,
  type DisclosureEntry,
  type DisclosureLog,
  decideDisclosure,
  explainFields,
  recipientNotice,
  recordDisclosure,
  type ViewOptions,
  viewRecord,
} from 'exit-work/sharing';
import { emptyLog } from '../../log/logged.js';
import type { World } from '../../worlds/worlds.js';
import { copied, putAt } from './record-places.js';
import type { Sample } from './twins.js';

/** Everything by which something of a record, or of what was decided on it, gets out. */
export interface WaysOut {
  readonly decision: DisclosureDecision;
  readonly entry: DisclosureEntry;
  readonly texts: {
    readonly view: string;
    readonly notices: string;
    /** What the holder is told of each field, without the reasons in words. */
    readonly preview: string;
    readonly log: string;
    readonly account: string;
    readonly errors: string;
    /** What the holder is told of a record with words where none can be; other faults may show there too. */
    readonly faults: string;
  };
}

/** What a case is made of: a record, what is asked and decided on it, and words that stand in the file. */
export interface Case extends World {
  readonly schema: RecordSchema<Shape>;
  readonly sample: Sample;
  readonly record: object;
  readonly options: ViewOptions;
  readonly words: string;
}

export function waysOut({ schema, sample, record, request, policy, options, words }: Case): WaysOut {
  const decision = decideDisclosure(request, policy);
  const details = { id: 'entry-1', at: request.instant, request, decision, policy };
  const log = recordDisclosure(emptyLog, details);
  const rows = explainFields(schema, decision);
  const refusals = [
    refusalOf(() => recordDisclosure(log, { ...details, request: { ...request, id: words } })),
    refusalOf(() => decideDisclosure({ ...request, recipientMemberId: words }, policy)),
  ];
  return {
    decision,
    entry: entryOf(log),
    texts: {
      view: JSON.stringify(viewRecord(schema, record, decision, options)),
      notices: JSON.stringify(
        (['none', 'count', 'categories'] as const).map((one) => recipientNotice(decision, one)),
      ),
      preview: JSON.stringify(rows.map(({ path, shown, grounds }) => ({ path, shown, grounds }))),
      log: JSON.stringify(log),
      account: JSON.stringify(accountOfDisclosures(log, request.clientId)),
      errors: JSON.stringify(refusals),
      faults: JSON.stringify(check(schema, brokenBy(words, sample, record))),
    },
  };
}

function entryOf({ entries: [entry] }: DisclosureLog): DisclosureEntry {
  if (entry?.kind !== 'disclosure') throw new RangeError('nothing was entered');
  return entry;
}

function refusalOf(refused: () => unknown): string {
  try {
    refused();
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  throw new RangeError('it was not refused');
}

/** The record with words where no words can be. */
function brokenBy(words: string, { places: { leaves } }: Sample, record: object): object {
  const broken = copied(record);
  for (const { path } of leaves.slice(0, 3)) putAt(broken, path, [words]);
  return broken;
}
