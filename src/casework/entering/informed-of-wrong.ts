import { compareInstants, type Identifier, type Instant } from '../../kernel/index.js';
import { type CaseEvent, CaseFile } from '../../model/index.js';
import { type Annotation, filledFields } from '../../schema/index.js';
import { type EffectiveDisclosure, effectiveDisclosures } from '../../sharing/log/index.js';
import type { DataCategory } from '../../vocabulary/index.js';
import type { OpenedCase } from '../opened/index.js';
import type { RecordsToFile } from './filed-parts.js';

/** Somebody outside who may have been told what was wrong. */
export interface InformedOfWrong {
  /** The entry of the disclosure. */
  readonly disclosureId: Identifier;
  readonly recipientId?: Identifier;
  readonly at: Instant;
  /** Of what was wrong, what kinds of information they received. */
  readonly categories: readonly DataCategory[];
}

/** To whom kinds of information went, since it was entered, of which some was wrong. What exactly, the log does not say. */
export function informedOfWrong(
  { file, disclosures }: OpenedCase,
  wrong: CaseEvent,
  records: RecordsToFile,
): readonly InformedOfWrong[] {
  const { enteredAt = wrong.instant } = wrong;
  const categories = categoriesOf(file, wrong, records);
  return effectiveDisclosures(disclosures).flatMap(({ entry }) => informedBy(entry, enteredAt, categories));
}

function informedBy(
  entry: EffectiveDisclosure['entry'],
  since: Instant,
  categories: ReadonlySet<DataCategory>,
): readonly InformedOfWrong[] {
  const { id: disclosureId, recipientId } = entry;
  const at = entry.kind === 'disclosure' ? (entry.disclosedAt ?? entry.decidedAt) : entry.disclosedAt;
  const told = [...new Set(entry.disclosed.map(({ category }) => category))].filter((one) =>
    categories.has(one),
  );
  if (told.length === 0 || compareInstants(at, since) < 0) return [];
  return [{ disclosureId, ...(recipientId === undefined ? {} : { recipientId }), at, categories: told }];
}

/** What kinds of information the entry holds, with the record that it filed and those that are put right. */
function categoriesOf(file: CaseFile, wrong: CaseEvent, records: RecordsToFile): ReadonlySet<DataCategory> {
  const put = Object.values(records).flatMap((list) => list.map(({ id }) => id));
  const touched = new Set<unknown>([wrong.id, wrong.recordId ?? wrong.id, ...put]);
  const lists = Object.entries(file).flatMap(([name, value]) =>
    Array.isArray(value)
      ? [[name, value.filter((entry) => touched.has(Reflect.get(entry, 'id')))] as const]
      : [],
  );
  const part: CaseFile = { ...file, ...Object.fromEntries(lists) };
  const names = new Set<unknown>(lists.map(([name]) => name));
  const fields = [...filledFields(CaseFile, part)].filter(({ path: [name] }) => names.has(name));
  return new Set(fields.flatMap(({ annotation }) => (annotation === undefined ? [] : told(annotation))));
}

function told({ category, mayContain = [], tells = [] }: Annotation): readonly DataCategory[] {
  return [category, ...mayContain, ...tells.map((one) => one.category)];
}
