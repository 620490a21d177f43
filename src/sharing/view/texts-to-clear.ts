import type * as z from 'zod';
import { demandSchema } from '../../kernel/check/index.js';
import { fieldPath } from '../../kernel/index.js';
import { demandFields } from '../../kernel/issue/index.js';
import type { DataCategory } from '../../vocabulary/index.js';
import {
  type ClearableText,
  type Clearing,
  digestOfText,
  placedTextAt,
  type Readings,
  readingsFor,
} from '../clearing/index.js';
import {
  type DisclosureDecision,
  demandDecision,
  refuseOtherClearing,
  refuseRecordOfOther,
} from '../decision/contract/index.js';
import { visibilityOf } from './redact-field.js';
import { nobodyInParticular } from './subject-ids-in.js';
import { permissionOf } from './visibility.js';
import { identifiersLeft } from './without-entrusted.js';
import { type Word, wordsIn } from './words-in.js';

/** A text that is withheld only because nobody has read it for this recipient and purpose. */
export interface TextToClear extends ClearableText {
  /** Where it stands in the record that was looked through. */
  readonly path: string;
  readonly label: string;
  /** What of that which it may contain is not permitted: if nothing of it is found in the text, it can be cleared. */
  readonly notPermitted: readonly DataCategory[];
}

/**
 * The texts of a record that its recipient does not see although their own categories are permitted: nobody has read them for
 * this recipient and purpose, or what was found in them is not permitted. A worker who has read one, and says what is in it,
 * makes the record of that with `clearedTextOf`; what is not permitted stays withheld.
 *
 * What was entrusted, and is not for this recipient, it does not offer to anybody.
 *
 * Of texts outside of any record with an identifier it knows nothing: look through the case file rather than a part of it. A whole case
 * file says whose it is, and most parts of it do not: that they are of the client of the decision is for the caller to see to.
 *
 * Throws an `InputError` for what is no schema, no record, no decision or no clearing, and where the decision is on another client
 * or another case file.
 *
 * @example
 * ```ts
 * import { type ProgressReport, ProgressReport as Report } from 'exit-work/model';
 * import { decideDisclosure, textsToClear } from 'exit-work/sharing';
 *
 * const report: ProgressReport = {
 *   id: 'pr-1', from: '2030-01-01', until: '2030-03-31', writtenOn: '2030-03-30', recipientId: 'o-probation',
 *   purpose: 'supervision', topics: ['attendance'], content: 'Came to all sessions.',
 * };
 * const decision = decideDisclosure(
 *   {
 *     id: 'request-1', clientId: 'c-1', holderId: 'o-exit', recipientId: 'o-probation', recipientRole: 'probation-officer',
 *     purpose: 'supervision', dataSubjects: ['client'], categories: ['progress'], instant: '2030-04-01T09:00:00Z',
 *   },
 *   {
 *     holderId: 'o-exit', organisations: [{ id: 'o-probation', name: 'Sampleton Probation', kind: 'probation-service' }],
 *     mandates: [{
 *       id: 'order-1', clientId: 'c-1', nature: 'court-ordered', authorityId: 'o-probation', purposes: ['supervision'],
 *       categories: ['progress'], notBefore: '2030-01-01T00:00:00Z', expires: '2031-01-01T00:00:00Z',
 *       clientToldAt: '2030-01-01T00:00:00Z',
 *     }],
 *     prohibitions: [],
 *   },
 * );
 * textsToClear(Report, report, decision).map(({ path }) => path); // => ['topics[0]', 'content']
 * ```
 */
export function textsToClear<T extends object>(
  schema: z.core.$ZodType<T>,
  record: T,
  decision: DisclosureDecision,
  clearing: Clearing = {},
): readonly TextToClear[] {
  demandSchema(schema, 'schema');
  demandFields(record, 'record');
  demandDecision(decision);
  refuseRecordOfOther(schema, record, decision);
  const readings = readingsFor(decision, clearing);
  refuseOtherClearing(clearing, decision, 'clearing');
  const left = identifiersLeft(schema, record, decision);
  return [...wordsIn(schema, record, nobodyInParticular, [])].flatMap((word) =>
    waiting(record, word, decision, readings).filter(
      ({ recordId }) => left === undefined || left.has(recordId),
    ),
  );
}

function waiting(
  record: object,
  { annotation, persons, path, value }: Word,
  decision: DisclosureDecision,
  readings: Readings,
): readonly TextToClear[] {
  const { label, subject, category, mayContain = [] } = annotation;
  const permission = permissionOf(decision);
  const isPermitted = (one: DataCategory) => permission(subject, one, persons.get(subject)) === 'full';
  const text = placedTextAt(record, path);
  if (text === undefined || !isPermitted(category)) return [];
  if (visibilityOf(annotation, persons, permission, { value, found: readings(text) }) === 'full') return [];
  const { clientId, recipientId, purpose } = decision;
  const { recordId, field } = text;
  return [
    {
      path: fieldPath(path),
      label,
      subject,
      category,
      notPermitted: mayContain.filter((one) => !isPermitted(one)),
      clientId,
      recordId,
      field,
      digest: digestOfText(clientId, text),
      recipientId,
      purpose,
    },
  ];
}
