import { match } from 'ts-pattern';
import type * as z from 'zod';
import { leavesOf } from '../../schema/index.js';
import type { DataCategory, DataSubject } from '../../vocabulary/index.js';
import {
  type DisclosureDecision,
  demandDecision,
  type GroundReference,
  type PermittedItem,
  type Redaction,
} from '../decision/contract/index.js';
import { identifiersOf } from './identifiers.js';
import { isUntold, listsKeptBack } from './lists-kept-back.js';
import { generalisedForm, isOfPerson, visibilityOf } from './redact-field.js';
import { nobodyInParticular } from './subject-ids-in.js';
import { permissionOf } from './visibility.js';

/** Why a recipient sees a field, or does not. For the holder: it says what was prohibited, and by what. */
export interface FieldExplanation {
  /** `relatedPersons[].name` */
  readonly path: string;
  readonly label: string;
  readonly subject: DataSubject;
  readonly category: DataCategory;
  /** What the recipient sees of it where the record holds something. */
  readonly shown: 'in-full' | 'as-pseudonym' | 'as-age-band' | 'not-at-all';
  /** The grounds on which it is shown, or would be if all that it may contain were. */
  readonly grounds: readonly GroundReference[];
  /** What keeps it from being shown in full; `it was not asked for` where the decision does not speak of it. */
  readonly because: readonly string[];
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
  return leavesOf(schema).flatMap(({ path, annotation }) => {
    if (annotation === undefined) return [];
    const { label, subject, category, mayContain = [] } = annotation;
    const told = [
      ...(annotation.tells ?? []).filter((one) => isUntold(one, permission)),
      ...(keptBack.find((one) => path.startsWith(one.path))?.tells ?? []),
    ];
    const visibility =
      told.length === 0 ? visibilityOf(annotation, nobodyInParticular, permission) : 'nothing';
    const form = generalisedForm(annotation);
    const isReplaced = onlyPseudonyms && visibility === 'full' && isOfPerson(annotation);
    const shown = match(visibility)
      .with('full', () => (isReplaced ? 'as-pseudonym' : 'in-full'))
      .with('generalised', () => shownAs[form])
      .with('nothing', () => 'not-at-all' as const)
      .exhaustive();
    return [
      {
        path,
        label,
        subject,
        category,
        shown,
        grounds: permittedOf(decision, subject, category)?.grounds ?? [],
        because: isReplaced
          ? [identifying]
          : [
              ...new Set([
                ...obstacles(decision, subject, [category, ...mayContain]),
                ...told.flatMap((one) => obstacles(decision, one.subject, [one.category])),
              ]),
            ],
      },
    ];
  });
}

const identifying = 'an identifier beside what is permitted in generalised form only would say who it is';

const shownAs = { pseudonym: 'as-pseudonym', 'age-band': 'as-age-band', nothing: 'not-at-all' } as const;

function obstacles(
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
