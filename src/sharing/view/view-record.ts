import { match } from 'ts-pattern';
import type * as z from 'zod';
import { demandSchema } from '../../kernel/check/index.js';
import { demandFields } from '../../kernel/issue/index.js';
import { annotationOf, type Scalar, structureOf } from '../../schema/index.js';
import { isUnread, type Path, placedTextAt, type Readings, readingsFor } from '../clearing/index.js';
import {
  type DisclosureDecision,
  demandDecision,
  refuseOtherClearing,
  refuseRecordOfOther,
} from '../decision/contract/index.js';
import type { Said } from './besides.js';
import { audienceOf } from './existence.js';
import { demandViewOptions, identifiersOf, type ViewOptions } from './identifiers.js';
import { identifiersIn } from './identifiers-in.js';
import { fieldsIn, partsOf } from './parts-of.js';
import { pseudonymIn } from './pseudonym-of.js';
import { readingsIn } from './readings-in.js';
import { isLeafSeen, redactField, type ViewContext } from './redact-field.js';
import { nobodyInParticular, type Persons, subjectIdsIn } from './subject-ids-in.js';
import type { View } from './view.js';
import { withoutEntrusted } from './without-entrusted.js';
import { withoutHidden } from './without-hidden.js';

/** A view in the making: whose readings count, and the whole of which it is a view. */
interface Viewing extends ViewContext {
  readonly readings: Readings | undefined;
  readonly root: unknown;
}

/**
 * The record as the recipient of a decision may see it. A field is shown if its category is permitted for the
 * person whose data it is, through nested records, lists and choices; words of one’s own only if everything that they may
 * contain is permitted, or where a worker has cleared them for this recipient and purpose, see `textsToClear`. Facts of no
 * person need a ground too: which organisations surround a client tells much about the client. A field without a classification is withheld. Of what is permitted in generalised form, dates of birth are
 * shown as age bands and identifiers as pseudonyms, and nothing else; then every identifier of a person or a record is a
 * pseudonym, those of workers too, whatever else is permitted in full.
 *
 * What was entrusted to a worker is left out, unless the decision opens it for this recipient.
 *
 * A withheld field is left out, and so is a record or list of which nothing may be seen: the view does not tell
 * what is missing from what was never there. Nothing found is a fact: an empty list stays, but only where every entry that
 * could stand in it would show.
 * A whole case file says whose it is, and so do a client and whatever carries a `clientId`: they are refused where the decision is on
 * another. That any other record is of the client of the decision is for the caller to see to: a session does not say whose it is.
 *
 * Throws an `InputError` for what is no schema, no record or no decision, where the decision is on the file of another client or
 * holder than the one that is shown, or that clears, and for a wrong or misspelt option.
 *
 * @example
 * ```ts
 * import { Client } from 'exit-work/model';
 * import { decideDisclosure, viewRecord } from 'exit-work/sharing';
 *
 * const decision = decideDisclosure(
 *   {
 *     id: 'request-1', clientId: 'c-1', holderId: 'o-1', recipientId: 'o-2', recipientRole: 'police-officer',
 *     purpose: 'case-management', dataSubjects: ['client'], categories: ['identity'], instant: '2030-03-05T09:00:00Z',
 *   },
 *   { holderId: 'o-1', prohibitions: [] },
 * );
 * viewRecord(Client, { id: 'c-1', givenName: 'Sam', familyName: 'Sample' }, decision); // => {}
 * ```
 */
export function viewRecord<T extends object>(
  schema: z.core.$ZodType<T>,
  record: T,
  decision: DisclosureDecision,
  options: ViewOptions = {},
): View<T> {
  demandSchema(schema, 'schema');
  demandFields(record, 'record');
  demandDecision(decision);
  demandViewOptions(options);
  const { clearing } = options;
  refuseRecordOfOther(schema, record, decision);
  refuseOtherClearing(clearing, decision, 'options.clearing');
  const isMarked = decision.entrusted !== undefined || Object.hasOwn(record, 'entrustedItems');
  const kept = isMarked ? withoutEntrusted(schema, record, decision) : record;
  const audience = audienceOf(decision, options);
  const open = withoutHidden(schema, kept, audience);
  const readings =
    clearing === undefined ? undefined : readingsIn(schema, record, readingsFor(decision, clearing));
  const { permission } = audience;
  const context = { ...viewContextOf(schema, open, decision, options), permission, readings };
  const seen = view(schema, open, nobodyInParticular, context, []) ?? {};
  // Leaving fields out of a `T` gives a `View<T>`; the compiler cannot follow the schema that led the way.
  return seen as View<T>;
}

function viewContextOf(
  schema: z.core.$ZodType,
  record: unknown,
  decision: DisclosureDecision,
  { pseudonymKey, identifiers }: ViewOptions,
): Omit<Viewing, 'permission' | 'readings'> {
  const onlyPseudonyms = identifiersOf(decision, identifiers) === 'pseudonyms';
  return {
    at: decision.instant,
    agesOfMajority: decision.agesOfMajority,
    pseudonym:
      pseudonymKey === undefined
        ? undefined
        : (identifier) => pseudonymIn(decision, identifier, pseudonymKey),
    onlyPseudonyms,
    identifiers: onlyPseudonyms ? identifiersIn(schema, record) : none,
    root: record,
  };
}

const none: ReadonlySet<string> = new Set();

/** The visible part of a value; nothing where none of it may be seen. */
function view(
  schema: z.core.$ZodType,
  value: unknown,
  persons: Persons,
  context: Viewing,
  path: Path,
): unknown {
  return match(partsOf(schema, value))
    .with({ kind: 'leaf' }, ({ annotation, schema: leaf }) =>
      isLeaf(value)
        ? redactField(annotation, { value, found: foundAt(path, leaf, value, context) }, persons, context)
        : undefined,
    )
    .with({ kind: 'list' }, ({ entry, values }) => {
      const seen = values
        .map((one, index) => view(entry, one, persons, context, [...path, index]))
        .filter((one) => one !== undefined);
      // That nothing was found is itself something that a recipient may be entitled to know.
      const mayBeEmpty = values.length === 0 && isSeenWhatever(entry, persons, context);
      return seen.length > 0 || mayBeEmpty ? seen : undefined;
    })
    .with({ kind: 'record' }, (parts) => {
      const within = subjectIdsIn(parts, persons);
      const seen = fieldsIn(parts)
        .map(([name, field, one]) => [name, view(field, one, within, context, [...path, name])] as const)
        .filter(([, one]) => one !== undefined);
      return seen.length > 0 ? Object.fromEntries(seen) : undefined;
    })
    .with({ kind: 'odd' }, () => undefined)
    .exhaustive();
}

/** What was found in the words at a path; of what is no words, nobody can have read more than it says. */
function foundAt(
  path: Path,
  schema: z.core.$ZodType,
  value: Scalar,
  { readings, root }: Viewing,
): Said['found'] {
  if (readings === undefined || !isUnread(schema, annotationOf(schema), value)) return undefined;
  const text = placedTextAt(root, path);
  return text && readings(text);
}

/** Whether whatever could stand there would show: else an empty list would be told from one of which nothing may be seen. */
function isSeenWhatever(schema: z.core.$ZodType, persons: Persons, context: ViewContext): boolean {
  return match(structureOf(schema))
    .with({ kind: 'leaf' }, ({ annotation }) => isLeafSeen(annotation, persons, context))
    .with({ kind: 'list' }, ({ entry }) => isSeenWhatever(entry, persons, context))
    .with({ kind: 'choice' }, ({ options }) => options.every((one) => isSeenWhatever(one, persons, context)))
    .with({ kind: 'record' }, ({ shape }) => {
      // Who a record with an identifier of its own is about, only the record says.
      const within = Object.hasOwn(shape, 'id') ? nobodyInParticular : persons;
      return Object.values(shape).some(
        (inner) => inner._zod.optin !== 'optional' && isSeenWhatever(inner, within, context),
      );
    })
    .exhaustive();
}

/** In a record that nobody has checked, a field can hold anything: what is no single value was never classified. */
function isLeaf(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
