import type * as z from 'zod';
import { type Annotation, takesWords } from '../../schema/index.js';
import type { DataCategory, DataSubject } from '../../vocabulary/index.js';
import {
  type DisclosureDecision,
  demandDecision,
  type GroundReference,
  type PermittedItem,
  type Redaction,
} from '../decision/contract/index.js';
import { identifiersOf } from './identifiers.js';
import { type LeafField, leafFieldsOf } from './leaf-fields.js';
import { isUntold, listsKeptBack } from './lists-kept-back.js';
import { generalisedForm, isOfPerson, visibilityOf } from './redact-field.js';
import { nobodyInParticular } from './subject-ids-in.js';
import { type Permission, permissionOf } from './visibility.js';

/** Why a recipient sees a field, or does not. For the holder: it says what was prohibited, and by what. */
export interface FieldExplanation {
  /** `relatedPersons[].name` */
  readonly path: string;
  readonly label: string;
  readonly subject: DataSubject;
  readonly category: DataCategory;
  /** What the recipient sees of it where the record holds something; `as-listed`: a word of its list, and no words of one’s own. */
  readonly shown: 'in-full' | 'as-listed' | 'as-pseudonym' | 'as-age-band' | 'not-at-all';
  /** The grounds on which it is shown, or would be if all that it may contain were. */
  readonly grounds: readonly GroundReference[];
  /** What keeps it from being shown in full; `it was not asked for` where the decision does not speak of it. */
  readonly because: readonly string[];
  /** Words of one’s own whose category is permitted: they show where a worker has read and cleared them, see `textsToClear`. */
  readonly canBeCleared?: true;
}

/**
 * Why, and why not, for every field of a record under a decision. It speaks of all persons of a kind; where the
 * request named persons one by one, of what holds for everybody.
 *
 * Throws an `InputError` for what is no schema or no decision.
 *
 * @example
 * ```ts
 * import { Client } from 'exit-work/model';
 * import { decideDisclosure, explainFields } from 'exit-work/sharing';
 *
 * const decision = decideDisclosure(
 *   {
 *     id: 'request-1', clientId: 'c-1', holderId: 'o-1', recipientId: 'o-2', recipientRole: 'police-officer',
 *     purpose: 'case-management', dataSubjects: ['client'], categories: ['identity'], instant: '2030-03-05T09:00:00Z',
 *   },
 *   {
 *     holderId: 'o-1', organisations: [{ id: 'o-2', name: 'Sampleton Police', kind: 'police' }],
 *     prohibitions: [],
 *   },
 * );
 * const [, name, , , , , , address] = explainFields(Client, decision);
 * [name?.path, name?.because]; // => ['givenName', ['no ground covers it']]
 * [address?.path, address?.because]; // => ['address', ['it was not asked for']]
 * ```
 */
export function explainFields(
  schema: z.core.$ZodType,
  decision: DisclosureDecision,
): readonly FieldExplanation[] {
  demandDecision(decision);
  const permission = permissionOf(decision);
  const keptBack = listsKeptBack(schema, permission);
  const onlyPseudonyms = identifiersOf(decision) === 'pseudonyms';
  return leafFieldsOf(schema).flatMap((leaf) => {
    const { path, annotation } = leaf;
    if (annotation === undefined) return [];
    const { label, subject, category, mayContain = [], valuesMayContain = [] } = annotation;
    const told = [
      ...(annotation.tells ?? []).filter((one) => isUntold(one, permission)),
      ...(keptBack.find((one) => path.startsWith(one.path))?.tells ?? []),
    ];
    const { shown, isUnread } =
      told.length > 0 ? hidden : shownOf(annotation, leaf, permission, onlyPseudonyms);
    const isReplaced = shown === 'as-pseudonym' && onlyPseudonyms && !isUnread;
    // What words may contain matters where the values of the list show.
    const isList = annotation.valuesMayContain !== undefined && !isUnread;
    const besides = isList ? valuesMayContain : [...mayContain, ...valuesMayContain];
    const obstacles = [
      ...new Set([
        ...obstaclesTo(decision, subject, [category, ...besides]),
        ...told.flatMap((one) => obstaclesTo(decision, one.subject, [one.category])),
      ]),
    ];
    const because = isReplaced && obstacles.length === 0 ? [identifying] : obstacles;
    return [
      {
        path,
        label,
        subject,
        category,
        shown,
        grounds: permittedOf(decision, subject, category)?.grounds ?? [],
        because: isUnread ? [...because, unread] : because,
        ...(isUnread ? { canBeCleared: true } : {}),
      },
    ];
  });
}

const hidden = { shown: 'not-at-all', isUnread: false } as const;

/** How a leaf shows, and whether it would if somebody had read what stands there. */
function shownOf(
  annotation: Annotation,
  { field }: LeafField,
  permission: Permission,
  onlyPseudonyms: boolean,
): { readonly shown: FieldExplanation['shown']; readonly isUnread: boolean } {
  const { subject, category, mayContain = [], valuesMayContain } = annotation;
  const visibility = visibilityOf(annotation, nobodyInParticular, permission);
  const isReplaced = onlyPseudonyms && isOfPerson(annotation);
  if (visibility === 'full') return { shown: isReplaced ? 'as-pseudonym' : 'in-full', isUnread: false };
  const isFull = (one: DataCategory) => permission(subject, one, undefined) === 'full';
  const isUnread = isFull(category) && mayContain.length > 0 && takesWords(field);
  if (isUnread) return { shown: valuesMayContain?.every(isFull) ? 'as-listed' : 'not-at-all', isUnread };
  if (visibility === 'nothing') return { shown: 'not-at-all', isUnread };
  return { shown: shownAs[generalisedForm(annotation)], isUnread };
}

const unread =
  'nobody can know what its writer put in; a worker who reads it can clear it for this recipient and purpose';
const identifying = 'an identifier beside what is permitted in generalised form only would say who it is';

const shownAs = { pseudonym: 'as-pseudonym', 'age-band': 'as-age-band', nothing: 'not-at-all' } as const;

function obstaclesTo(
  decision: DisclosureDecision,
  subject: DataSubject,
  categories: readonly DataCategory[],
): readonly string[] {
  const texts = categories.flatMap((category) => {
    const permitted = permittedOf(decision, subject, category);
    if (permitted !== undefined) {
      return permitted.form === 'generalised' ? ['it is permitted in generalised form only'] : [];
    }
    return [redactionOf(decision, subject, category)?.text ?? 'it was not asked for'];
  });
  return [...new Set(texts)];
}

function permittedOf(
  { permitted }: DisclosureDecision,
  subject: DataSubject,
  category: DataCategory,
): PermittedItem | undefined {
  return permitted.find((item) => isFor(item, subject, category));
}

function redactionOf(
  { redactions }: DisclosureDecision,
  subject: DataSubject,
  category: DataCategory,
): Redaction | undefined {
  return redactions.find((item) => isFor(item, subject, category));
}

function isFor(item: PermittedItem | Redaction, subject: DataSubject, category: DataCategory): boolean {
  return item.subject === subject && item.category === category && item.personId === undefined;
}
